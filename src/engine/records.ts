// From the matcher's hits to record and supported notes: which hits become one, on which words, and what it says.

import type { About } from './article';
import { attributionsOver, type SentenceAttribution } from './attribution';
import type { Hit, Matcher } from './claims/matcher';
import type { RecordNote, Verdict } from './note';
import { noteId } from './note-id';
import { wholePhrase } from './phrase';
import { overlap, quoteOf } from './selector';
import type { Sentence, TextDocument } from './text';

/** Sentences before that a subject may stand in. */
const BEFORE = 2;
/** A note's first sentence is read at a glance. */
const LONGEST_TITLE = 140;

const SUPPORTING: ReadonlySet<Verdict> = new Set(['true', 'mostly-true']);

export interface Records {
  readonly notes: RecordNote[];
  /** For each sentence of the body whether a record speaks about it, firing or not. */
  readonly known: boolean[];
}

export function findRecords(
  about: About,
  body: TextDocument,
  said: readonly SentenceAttribution[],
  matcher: Matcher,
): Records {
  const notes: RecordNote[] = [];
  const before = (i: number) =>
    body.sentences.slice(Math.max(0, i - BEFORE), i).map((sentence) => sentence.text);
  const after = (i: number) => body.sentences.slice(i + 1, i + 2).map((sentence) => sentence.text);
  const known = body.sentences.map((sentence, i) => {
    const hits = matcher.match(
      sentence,
      { title: about.title, before: before(i), after: after(i), date: about.published },
      { top: 0 },
    );
    for (const hit of hits)
      if (isShown(hit)) notes.push(noteOf(body, 'text', sentence, hit, saidBy(said[i], hit)));
    return hits.some(speaksAbout);
  });
  return { notes, known };
}

/** Record notes on the title; it has no neighbours. */
export function findTitleRecords(about: About, title: TextDocument, matcher: Matcher): RecordNote[] {
  return title.sentences.flatMap((sentence) =>
    matcher
      .match(sentence, { date: about.published }, { top: 0 })
      .filter(isShown)
      .map((hit) => noteOf(title, 'title', sentence, hit)),
  );
}

/** A verdict without a piece of evidence is an opinion: no note. */
function isShown({ fires, claim }: Hit): boolean {
  return fires && (claim.evidence?.length ?? 0) > 0;
}

/** The record is about this sentence: it is repeated, or would be but for a denial, a question, another number. */
function speaksAbout(hit: Hit): boolean {
  return hit.fires || (hit.relation !== 'repeats' && hit.vetoedBy !== undefined);
}

/**
 * Whose words the sentence says they are, when it reports somebody. "Wells Fargo told its staff to …" is no report of
 * Wells Fargo's words: there the source is a part of the claim.
 */
function saidBy(sentence: SentenceAttribution | undefined, hit: Hit): string | undefined {
  const over = sentence ? attributionsOver(sentence, hit.spans) : [];
  return over.find(({ name, source }) => name !== '' && !(source && overlap(source, hit.spans) > 0))?.name;
}

function noteOf(
  { text }: TextDocument,
  field: 'text' | 'title',
  sentence: Sentence,
  hit: Hit,
  saidBy?: string,
): RecordNote {
  const { claim, pack } = hit;
  const span = wholePhrase(sentence, hit.spans);
  const quote = quoteOf(text, span);
  const family = SUPPORTING.has(claim.verdict) ? 'supported' : 'record';
  return {
    id: noteId(family, claim.id, field, quote),
    family,
    ...span,
    field,
    quote,
    title: titleOf(hit),
    explanation: claim.explanation ?? '',
    confidence: hit.score,
    claim: claim.id,
    verdict: claim.verdict,
    evidence: claim.evidence ?? [],
    why: {
      claimText: claim.text,
      pairs: hit.pairs,
      compared: hit.compared,
      saidBy,
      pack: { id: pack.id, title: pack.title, version: pack.version },
      author: claim.author,
      reviewed: claim.reviewed,
      asOf: claim.asOf,
      rating: claim.rating?.label,
    },
  };
}

/**
 * What is so. Where a record does not say, the reviewer's own rating words; without these no verdict is put into
 * anybody's mouth: only which claim the record is about.
 */
function titleOf({ claim, pack }: Hit): string {
  if (claim.correction) return shortened(claim.correction);
  if (SUPPORTING.has(claim.verdict)) return shortened(claim.text);
  if (claim.rating) return shortened(`Rated “${claim.rating.label}” by ${claim.author ?? pack.title}.`);
  return shortened(`The record is about this claim: ${claim.text}`);
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}
