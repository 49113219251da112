// What a sentence's neighbours say about its source: "he" and "the company" point back, and a quotation that goes on
// without a cue keeps its speaker. In doubt the source stays unnamed, never guessed.

import type { Sentence, TextDocument } from '../text';
import type { Draft } from './find';
import { type Line, norm } from './line';
import type { NamedSource } from './source';
import type { Attribution } from './types';

/** Last sources that pronouns may mean, as reading goes on. */
export class Memory {
  private person: NamedSource | undefined;
  private readonly bodies = new Map<string, NamedSource>();
  private last: NamedSource | undefined;

  /** `names`: full names in the article by their last word. */
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  note(who: NamedSource): void {
    if (who.refers) return;
    if (who.kind === 'person') this.person = who;
    else if (who.kind === 'organisation') this.bodies.set(who.name, who);
    else if (who.kind === 'described') this.person = who;
    this.last = who;
  }

  /** The source a pronoun stands for, or the source itself. */
  resolve(who: NamedSource): NamedSource {
    const full = who.kind === 'organisation' && !who.refers ? this.names.get(who.name) : undefined;
    if (full) return { name: full, kind: 'person' };
    if (who.refers === 'person') return this.person ?? who;
    // With two firms in the article "it" and "the company" could be either.
    if (who.refers === 'organisation')
      return this.bodies.size === 1 ? ([...this.bodies.values()][0] as NamedSource) : who;
    if (who.refers === 'any') return this.last && this.last.kind !== 'person' ? this.last : who;
    return who;
  }
}

/** Drafts of one sentence with their sources resolved. */
export function resolved(drafts: readonly Draft[], memory: Memory): Attribution[] {
  return drafts.map(({ who, weight: _, ...rest }, i) => {
    // "Roe said it was considering …": inside somebody's words "it" is theirs to explain.
    const nested = isWithinEarlier(drafts, i);
    const found = who && (nested && who.refers !== 'person' ? who : memory.resolve(who));
    if (found && !nested) memory.note(found);
    return {
      ...rest,
      name: found?.name ?? '',
      kind: found?.kind ?? 'anonymous',
      carried: found !== undefined && who?.refers !== undefined && found !== who,
    };
  });
}

/** A loop without copies: a sentence of nothing but "said" has thousands of drafts. */
function isWithinEarlier(drafts: readonly Draft[], at: number): boolean {
  const cue = drafts[at]?.cue;
  for (let i = 0; cue && i < at; i++) {
    const content = drafts[i]?.content;
    if (content && content.start <= cue.start && cue.end <= content.end) return true;
  }
  return false;
}

/** Most of the sentence's words stand inside quotation marks. */
export function isMostlyQuoted(line: Line): boolean {
  let inside = 0;
  let words = 0;
  line.tokens.forEach((t, i) => {
    if (t.kind === 'punctuation') return;
    words++;
    if (line.quote[i] !== -1) inside++;
  });
  return words > 0 && inside / words > 0.7;
}

/**
 * Gives quoted sentences without a cue the speaker of the quotation they belong to: the one named in the same
 * quotation or, when a new one opens right behind speech in the same or the next paragraph, the last speaker.
 */
export function continueQuotations(
  document: TextDocument,
  lines: readonly Line[],
  found: Attribution[][],
): void {
  const { sentences } = document;
  for (let i = 0; i < sentences.length; i++) {
    const line = lines[i] as Line;
    if ((found[i]?.some((a) => a.direct) ?? false) || !isMostlyQuoted(line) || norm(line, 0) === '') continue;
    const speaker = goesOn(document, i)
      ? (speakerBehind(document, found, i) ?? speakerBefore(sentences, found, i))
      : (speakerBefore(sentences, found, i) ?? speakerBehind(document, found, i));
    const quoted = line.sentence.quoted[0];
    if (!quoted) continue;
    found[i]?.push({
      source: null,
      name: speaker?.name ?? '',
      kind: speaker?.kind ?? 'described',
      cue: { start: quoted.start, end: Math.min(quoted.start + 1, quoted.end) },
      content: quoted,
      direct: true,
      quotation: quoted,
      act: 'says',
      carried: true,
    });
  }
}

/** The quotation that this sentence opens is still open at its end. */
function goesOn(document: TextDocument, i: number): boolean {
  const here = document.sentences[i] as Sentence;
  const next = document.sentences[i + 1];
  return (
    next !== undefined &&
    next.block === here.block &&
    next.quoted[0]?.start === next.start &&
    !/["”’»]$|''$/.test(here.text)
  );
}

function speakerBefore(
  sentences: readonly Sentence[],
  found: readonly Attribution[][],
  i: number,
): Attribution | undefined {
  const before = sentences[i - 1];
  const here = sentences[i];
  if (!before || !here || here.block - before.block > 1) return undefined;
  const speech = found[i - 1]?.findLast((a) => a.direct || a.act === 'says');
  return speech && (speech.direct || here.block === before.block || /^["“']/.test(here.text))
    ? speech
    : undefined;
}

/** “It failed. We know why,” Roe said: the cue stands behind. */
function speakerBehind(
  document: TextDocument,
  found: readonly Attribution[][],
  i: number,
): Attribution | undefined {
  const here = document.sentences[i];
  for (let k = i + 1; k < Math.min(i + 6, document.sentences.length); k++) {
    const next = document.sentences[k] as Sentence;
    if (next.block !== here?.block || next.quoted[0]?.start !== next.start) return undefined;
    const speech = found[k]?.find((a) => a.direct);
    if (speech) return speech;
  }
  return undefined;
}
