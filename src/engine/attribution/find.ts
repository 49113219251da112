// Cues of one sentence made into attributions: who (phrase.ts), by which words (cues.ts), what.
//
// Worked example: "The firm lost money, Roe told reporters on Monday, adding that it would recover."
//   told   → source "Roe", content "The firm lost money" (the cue stands behind its content)
//   adding → no subject beside it, so the sentence's: resolved to "Roe"; content "it would recover"

import type { Span } from '../selector';
import type { Token } from '../text';
import { AUXILIARIES, BE, DETERMINERS, isAdverb, isCapitalised, PERSONAL } from '../text/word-classes';
import { type Cue, cuesOf } from './cues';
import { isFaceless } from './faceless';
import { ahead, isMark, type Line, norm, type Range, spanOf, written } from './line';
import { mainSubject, phraseFrom, possessorBefore, subjectBefore } from './phrase';
import { type NamedSource, sourceOf } from './source';
import { DOCUMENTS } from './source-words';
import type { Attribution } from './types';

/** An attribution before pronouns and continued quotations are resolved. */
export interface Draft extends Omit<Attribution, 'carried' | 'name' | 'kind'> {
  readonly who: NamedSource | undefined;
  readonly weight: number;
}

/** Weaker words colour the score but are not reported as attributions. */
const REPORTABLE = 0.4;
/** What a person likes, minds or remembers is reported only when somebody else tells of it. */
const OWN_MIND =
  /^(?:like|love|hate|care|choose|remember|forget|understand|appreciate|regret|agree|bet|guess|imagine|mean|see|feel)$/;

/** The attributions that stand in the sentence itself, in order of their cues. */
export function findIn(line: Line): { drafts: Draft[]; cues: readonly Cue[] } {
  const cues = cuesOf(line);
  const drafts: Draft[] = [];
  let last: Spoken | undefined;
  for (const cue of cues) {
    if (cue.weight < REPORTABLE || isSilence(line, cue) || isEmptyNoun(line, cue) || isNoReport(line, cue))
      continue;
    const place = sourceFor(line, cue) ?? inherited(cue, last);
    const named = place?.range ? sourceOf(line, place.range) : undefined;
    const who = named?.thing && !canThingsSay(cue) ? undefined : withoutFace(line, place?.range, named, cue);
    if (place?.range && who) last = { range: place.range, who };
    if (!who && !standsAlone(cue)) continue;
    const behind = place?.behind ?? false;
    const content = contentOf(line, cue, (who && place?.range) || undefined, behind);
    if (!content) continue;
    drafts.push({
      source: who && place?.range ? spanOf(line, place.range) : null,
      who,
      cue: spanOf(line, { from: cue.at, to: cue.to }),
      content,
      ...speechIn(line, content),
      act: cue.act,
      weight: cue.weight,
    });
  }
  return { drafts, cues };
}

function withoutFace(
  line: Line,
  range: Range | null | undefined,
  who: NamedSource | undefined,
  cue: Cue,
): NamedSource | undefined {
  return who && range && !who.refers && isFaceless(line, range, cue) ? { ...who, kind: 'anonymous' } : who;
}

/** "I love honesty", "written by", "after writing the book". */
function isNoReport(line: Line, cue: Cue): boolean {
  const lemma = cue.verb?.lemma ?? '';
  if (OWN_MIND.test(lemma) && /^(?:i|we|you)(?:'|$)/.test(norm(line, cue.at - 1))) return true;
  if (lemma === 'write' && cue.verb?.form !== 'past')
    return !/^(?:that|to|in|on|of|,|:|["“])$/.test(norm(line, cue.to));
  return lemma === 'endorse' && cue.passive === true;
}

/** "his speech drew crowds": a noun of speech with nothing behind it that was said. */
function isEmptyNoun(line: Line, cue: Cue): boolean {
  if (cue.kind !== 'noun') return false;
  return (
    !/^(?:to|of|about|over|on|against|for)$/.test(norm(line, cue.to)) &&
    ahead(line, cue.to, 5, (w) => w === 'that') < 0
  );
}

/** "declined to comment", "didn't respond to": nothing is said. */
function isSilence(line: Line, cue: Cue): boolean {
  const lemma = cue.verb?.lemma ?? norm(line, cue.at);
  if (!/^(?:comment|respond|reply|request|requests|answer|decline|refuse|offer)$/.test(lemma)) return false;
  if (/^(?:decline|refuse|offer)$/.test(lemma)) return /^comments?$/.test(norm(line, cue.at + 2));
  return (
    /^(?:not|didn't|doesn't|hasn't|haven't|don't|immediately|for|to)$/.test(norm(line, cue.at - 1)) ||
    /^comments?$/.test(norm(line, cue.at + 2))
  );
}

/** A sign, a map or a step can "say" something; it does not hope or accuse. */
function canThingsSay(cue: Cue): boolean {
  return (
    cue.kind === 'according' ||
    /^(?:say|show|reveal|state|read|find|suggest|confirm|indicate)$/.test(cue.verb?.lemma ?? '')
  );
}

/** Cues that report even when no source is in sight. */
function standsAlone(cue: Cue): boolean {
  return (
    cue.kind === 'hearsay' ||
    (cue.passive === true && /^(?:says|thinks|alleges)$/.test(cue.act)) ||
    (cue.kind === 'verb' && cue.verb?.lemma === 'say')
  );
}

interface Spoken {
  readonly range: Range;
  readonly who: NamedSource;
}

interface Place {
  readonly range: Range | null;
  /** The source follows its verb: “…,” said Roe. */
  readonly behind: boolean;
}

function inherited(cue: Cue, last: Spoken | undefined): Place | undefined {
  return cue.kind === 'verb' && !cue.passive && last ? { range: last.range, behind: false } : undefined;
}

function sourceFor(line: Line, cue: Cue): Place | undefined {
  if (cue.kind === 'hearsay') return undefined;
  if (cue.kind === 'according')
    return /^(?:which|whom)$/.test(norm(line, cue.to))
      ? undefined
      : { range: phraseFrom(line, cue.to), behind: true };
  if (cue.kind === 'noun') return { range: nounSource(line, cue.at), behind: false };
  if (cue.passive) {
    const by = ahead(line, cue.to, 14, (w) => w === 'by');
    return by > 0 ? { range: phraseFrom(line, by + 1), behind: false } : { range: null, behind: false };
  }
  const inverted = cue.kind === 'verb' ? invertedSource(line, cue) : null;
  if (inverted) return { range: inverted, behind: true };
  const range = isParticiple(line, cue)
    ? mainSubject(line, cue.at)
    : (subjectBefore(line, cue.at) ?? mainSubject(line, cue.at));
  return range ? { range: nameIn(line, range), behind: false } : undefined;
}

/** "Another runner, Ann Roe, said": the name is the source. */
function nameIn(line: Line, range: Range): Range {
  if (written(line, range.to) !== ',' || sourceOf(line, range)?.kind !== 'described') return range;
  const close = line.tokens.findIndex((t, i) => i > range.to && t.text === ',');
  const name = { from: range.to + 1, to: close };
  const size = close - name.from;
  const isName =
    size >= 2 && size <= 4 && line.tokens.slice(name.from, close).every(({ text }) => isCapitalised(text));
  return isName ? name : range;
}

/** "…, claiming that": the sentence's subject speaks; but in "a letter saying that" the letter does. */
function isParticiple(line: Line, cue: Cue): boolean {
  if (cue.verb?.form !== 'ing') return false;
  const before = norm(line, cue.at - 1);
  return !BE.has(before) && !DOCUMENTS.has(before) && !isAdverb(before);
}

/** “…,” said Roe; …, says a report. Not: "It backed off, said it was sent by error". */
function invertedSource(line: Line, cue: Cue): Range | null {
  const { at } = cue;
  if (at === 0 || cue.verb?.form === 'ing' || !/^(?:says|asks|thinks|judges|denies|alleges)$/.test(cue.act))
    return null;
  const before = written(line, at - 1);
  const afterQuote = line.quote[at - 1] !== -1;
  if (!afterQuote && before !== ',' && !/^[–—-]$/.test(before)) return null;
  const range = phraseFrom(line, at + 1);
  if (!range || range.from !== at + 1) return null;
  if (!afterQuote && AUXILIARIES.has(norm(line, range.to))) return null;
  if (afterQuote || line.quote[at - 2] !== -1)
    return PERSONAL.has(norm(line, range.from)) || isNounStart(line, range.from) ? range : null;
  return isNounStart(line, range.from) && endsClause(line, range.to) ? range : null;
}

function isNounStart(line: Line, i: number): boolean {
  const word = norm(line, i);
  return DETERMINERS.has(word)
    ? word !== 'that' && word !== 'no'
    : isCapitalised(written(line, i)) || /s$/.test(word);
}

function endsClause(line: Line, i: number): boolean {
  return (
    i >= line.tokens.length ||
    isMark(line, i) ||
    /^(?:on|in|at|who|which|during|after|of|as|and|to)$/.test(norm(line, i))
  );
}

function nounSource(line: Line, at: number): Range | null {
  const owner = possessorBefore(line, at);
  if (owner) return owner;
  const by = /^(?:by|from)$/.test(norm(line, at + 1)) ? at + 1 : -1;
  if (by > 0) return phraseFrom(line, by + 1);
  for (let k = at - 1; k > Math.max(0, at - 6); k--) {
    if (isMark(line, k)) return null;
    if (
      /^(?:issued?|re-issued|made|makes|released?|gave|gives|published?|sent|has|have|had|expressed|voiced|repeated|offered|put|raised)$/.test(
        norm(line, k),
      )
    )
      return subjectBefore(line, k) ?? mainSubject(line, k);
  }
  return null;
}

/** Verbs that name who is spoken to before the content. */
const HAS_HEARER = /^(?:tell|inform|notify|remind|warn|assure|advise|promise)$/;

/** The words that are reported. */
function contentOf(line: Line, cue: Cue, source: Range | undefined, behind: boolean): Span | null {
  const size = line.tokens.length;
  const first = source ? Math.min(source.from, cue.at) : cue.at;
  const past = source && behind ? Math.max(source.to, cue.to) : cue.to;
  if (cue.kind === 'hearsay') return wholeOf(line);
  const quotesBehind = quoteAfter(line, past);
  const afterSpeech = first > 2 && line.quote[first - 1] !== -1;
  const tail =
    (behind && cue.kind === 'according' && first > 2) ||
    afterSpeech ||
    (isTail(line, first, behind) && (behind || endsClause(line, past) || quotesBehind >= 0));
  if (tail) {
    const to = trimEnd(line, 0, first);
    if (to === 0) return wholeOf(line);
    const end =
      quotesBehind >= 0
        ? (line.sentence.quoted[quotesBehind] as Span).end
        : spanOf(line, { from: 0, to }).end;
    return { start: (line.tokens[0] as Token).start, end };
  }
  let from = past;
  const reach = cue.verb && HAS_HEARER.test(cue.verb.lemma) ? 9 : 2;
  const that =
    cue.kind === 'verb' || cue.kind === 'noun'
      ? ahead(line, past, cue.kind === 'noun' ? 5 : reach, (w) => w === 'that')
      : -1;
  if (that > 0) from = that + 1;
  while (from < size && (/^[,:]$/.test(written(line, from)) || norm(line, from) === 'that')) from++;
  const to = trimEnd(line, from, size);
  if (to > from) return spanOf(line, { from, to });
  // "…, as the Daily Post reported."
  const isAside = /^(?:as|,|–|—|-)$/.test(norm(line, first - 1));
  const reports = cue.verb?.lemma === 'say' || (source && isAside && cue.act === 'says');
  return reports && !cue.passive && first > 2 ? wholeOf(line) : null;
}

/**
 * Whether a comma closes content before the source. A few words before "Miller said" only lead in ("On Friday, Miller
 * said"); before "said Miller" they are what was said.
 */
function isTail(line: Line, first: number, behind: boolean): boolean {
  return written(line, first - 1) === ',' && (first > (behind ? 2 : 6) || line.quote[first - 2] !== -1);
}

function quoteAfter(line: Line, past: number): number {
  for (let k = past; k < Math.min(past + 14, line.tokens.length); k++)
    if (line.quote[k] !== -1) return line.quote[k] as number;
  return -1;
}

function trimEnd(line: Line, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    isMark(line, end - 1) &&
    line.quote[end - 1] === -1 &&
    !/^[)%]$/.test(written(line, end - 1))
  )
    end--;
  return end;
}

function wholeOf(line: Line): Span {
  const { start, end } = line.sentence;
  return { start, end };
}

/** A quotation of four words or more lies in the content. */
function speechIn(line: Line, content: Span): Pick<Draft, 'direct' | 'quotation'> {
  const quotation =
    line.sentence.quoted.find(
      (q, i) => (line.quotedWords[i] ?? 0) >= 4 && q.start < content.end && q.end > content.start,
    ) ?? null;
  return { direct: quotation !== null, quotation };
}
