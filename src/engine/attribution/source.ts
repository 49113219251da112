// What kind of source a phrase names, and what to call it. A name is a run of capitals; what is left over are roles
// ("an Amazon spokesperson"), documents, and groups that nobody can look up.

import type { SourceKind } from '../note';
import {
  DETERMINERS,
  HE_OR_SHE,
  isAdverb,
  isCapitalised,
  isPastForm,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
} from '../text/word-classes';
import { GROUPS } from './lexicon';
import { isMark, type Line, norm, type Range, written } from './line';
import {
  DOCUMENTS,
  isPersonal,
  OFFICES,
  ORGANISATION_REFERENCES,
  ORGANISATION_WORDS,
  PARTICLES,
  TITLES,
} from './source-words';

export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  /** Set when only a pronoun or "the company" stands here: what it can point back to. */
  readonly refers?: 'person' | 'organisation' | 'any';
  /** Described, and not by the looks of it a person: only "say" makes it a source. */
  readonly thing?: boolean;
}

/** Reads a phrase. `undefined` when it can't be a source: a day, a number, "it". */
export function sourceOf(line: Line, range: Range): NamedSource | undefined {
  const head = headOf(line, range);
  if (!head) return undefined;
  const first = norm(line, head.from);
  if (
    head.to - head.from === 1 &&
    (PERSONAL.has(first.replace(/'.*/, '')) || POSSESSIVES.has(first)) &&
    written(line, head.from) !== 'US'
  ) {
    const person = HE_OR_SHE.has(first.replace(/'.*/, ''));
    return {
      name: written(line, head.from),
      kind: 'described',
      refers: person ? 'person' : /^it/.test(first) ? 'organisation' : 'any',
    };
  }
  const last = head.to - 1;
  const run = capitalRun(line, head, last);
  const headWord = norm(line, last).replace(/'s?$/, '');
  const apposed = appositionAtEnd(line, range);
  if (apposed) return named(line, apposed);
  if (run && run.to === head.to) return named(line, run);
  const name = textOf(line, { from: withoutDeterminer(line, head), to: head.to });
  if (DOCUMENTS.has(headWord)) return { name, kind: 'document' };
  if (!run && GROUPS.has(headWord)) return { name, kind: 'anonymous' };
  if (
    !run &&
    ORGANISATION_REFERENCES.has(headWord) &&
    /^(?:the|its|their)$/.test(norm(line, head.from)) &&
    head.to - head.from === 2
  )
    return { name, kind: 'organisation', refers: 'organisation' };
  if (ORGANISATION_WORDS.has(headWord)) return { name, kind: 'organisation' };
  if (namesGroup(line, head)) return { name, kind: 'anonymous' };
  return /\p{L}/u.test(name) ? { name, kind: 'described', thing: !isPersonal(headWord) } : undefined;
}

/** "sources familiar with the matter" */
function namesGroup(line: Line, head: Range): boolean {
  return /^(?:familiar|close)$/.test(norm(line, head.to - 1)) && GROUPS.has(norm(line, head.to - 2));
}

/** "secretary of state Ann Roe": the name closes the phrase, right behind a plain noun. */
function appositionAtEnd(line: Line, range: Range): Range | undefined {
  const run = capitalRun(line, range, range.to - 1);
  if (!run || run.to !== range.to || run.from - range.from < 2 || run.to - run.from < 2) return undefined;
  const before = norm(line, run.from - 1);
  const plain =
    !isMark(line, run.from - 1) &&
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before) &&
    !isPastForm(before);
  return plain && before !== 'and' ? run : undefined;
}

/** The phrase up to its first preposition, save inside a name (Department of Justice). */
function headOf(line: Line, { from, to }: Range): Range | undefined {
  let end = from;
  while (end < to) {
    const word = norm(line, end);
    const inName =
      PARTICLES.has(word) &&
      end > from &&
      isCapitalised(written(line, end - 1)) &&
      isNameAhead(line, end + 1, to);
    if (end > from && !inName && (PREPOSITIONS.has(word) || word === 'and')) break;
    if (end > from && isMark(line, end) && !/^[.&-]$/.test(written(line, end))) break;
    if (
      end > from + 1 &&
      !isCapitalised(written(line, end)) &&
      /[^e]ed$/.test(word) &&
      norm(line, end + 1) === 'by'
    )
      break;
    end++;
  }
  while (end > from && (isMark(line, end - 1) || isAdverb(norm(line, end - 1)))) end--;
  return end > from ? { from, to: end } : undefined;
}

function isNameAhead(line: Line, i: number, to: number): boolean {
  return (
    i < to &&
    (isCapitalised(written(line, i)) || (PARTICLES.has(norm(line, i)) && isNameAhead(line, i + 1, to)))
  );
}

/** The run of capitals that ends at or before `last`. */
function capitalRun(line: Line, head: Range, last: number): Range | undefined {
  let end = last;
  while (end >= head.from && !isNamePart(line, end)) end--;
  if (end < head.from) return undefined;
  let from = end;
  while (from > head.from) {
    const joined =
      isNamePart(line, from - 1) ||
      (PARTICLES.has(norm(line, from - 1)) && from - 2 >= head.from && isNamePart(line, from - 2)) ||
      written(line, from - 1) === '.';
    if (!joined) break;
    from--;
  }
  while (
    from < end &&
    (DETERMINERS.has(norm(line, from)) || PARTICLES.has(norm(line, from)) || isMark(line, from))
  )
    from++;
  return { from, to: end + 1 };
}

function isNamePart(line: Line, i: number): boolean {
  return (
    isCapitalised(written(line, i)) &&
    !isMark(line, i) &&
    !(
      i === 0 &&
      (DETERMINERS.has(norm(line, i)) ||
        POSSESSIVES.has(norm(line, i)) ||
        GROUPS.has(norm(line, i)) ||
        DOCUMENTS.has(norm(line, i)))
    )
  );
}

function named(line: Line, run: Range): NamedSource {
  let { from } = run;
  let titled = false;
  while (from < run.to - 1 && TITLES.has(norm(line, from))) {
    from++;
    titled = true;
  }
  if (/^(?:of|for|and)$/.test(norm(line, from))) from = run.from;
  for (let k = run.to - 2; k > from; k--) {
    if (!OFFICES.has(norm(line, k))) continue;
    from = k + 1;
    titled = true;
    break;
  }
  const name = textOf(line, { from, to: run.to });
  const words = name.split(/\s+/);
  const before = norm(line, run.from - 1);
  const role =
    run.from > 0 &&
    /(?:man|woman|person|er|or|ist|chief|head|analyst|secretary|president|leader|boss|minister|general|attorney|expert|official)$/.test(
      before,
    ) &&
    !PREPOSITIONS.has(before) &&
    !isMark(line, run.from - 1) &&
    !/^(?:after|over|under|other|for|or|her|however|whether|later|earlier|former)$/.test(before);
  const isBody =
    words.some((w) => ORGANISATION_WORDS.has(w.toLowerCase())) ||
    words.some((w) => /^\p{Lu}{2,}$/u.test(w)) ||
    words.some(
      (w) => PARTICLES.has(w.toLowerCase()) && !/^(?:de|la|van|von|der|den|bin|al|el|da|du|le)$/.test(w),
    );
  const bodyBefore = ORGANISATION_WORDS.has(before) && !isMark(line, run.from - 1);
  if ((isBody || bodyBefore) && !titled) {
    const last = (words.at(-1) ?? '').toLowerCase();
    // "the Harbour Post" is who prints it.
    return { name, kind: DOCUMENTS.has(last) && !ORGANISATION_WORDS.has(last) ? 'document' : 'organisation' };
  }
  if (titled || role || (words.length >= 2 && words.length <= 4)) return { name, kind: 'person' };
  return { name, kind: 'organisation', refers: undefined };
}

function withoutDeterminer(line: Line, head: Range): number {
  let from = head.from;
  while (from < head.to - 1 && (/^(?:the|a|an)$/.test(norm(line, from)) || isAdverb(norm(line, from))))
    from++;
  return from;
}

function textOf(line: Line, { from, to }: Range): string {
  const text = line.sentence.text;
  const start = (line.tokens[from]?.start ?? 0) - line.sentence.start;
  const end = (line.tokens[to - 1]?.end ?? 0) - line.sentence.start;
  return text
    .slice(start, end)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
}
