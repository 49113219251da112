// Which of all found notes a reader gets to see. Precedence is record, supported, wording; density and level
// thin wording notes alone, since a record that differs must never be hidden by a busy page.

import type { Kind } from './article';
import type { Axis, Level, Note, RecordNote, WordingNote, WordingOff } from './note';
import { overlap } from './selector';

/** A wording note together with what decides whether it is shown. */
export interface RankedWording {
  readonly note: WordingNote;
  /** 0 to 1: how much it matters to a reader; the dearer notes stay when there are too many. */
  readonly severity: number;
  /** The lowest level at which it is shown. */
  readonly level: Level;
}

export interface Shown {
  readonly level: Level;
  readonly kind: Kind;
  /** Words in the body. */
  readonly words: number;
  /** Wording rules, and records by the id of their claim, that the reader does not want to see. */
  readonly rulesOff: readonly string[];
  /** Ids of single notes. */
  readonly hidden: readonly string[];
  readonly wordingOff?: WordingOff;
  /** Axes whose notes such a page gets at the thorough level only. */
  readonly heldBack?: ReadonlySet<Axis>;
}

/** Words of text for one wording note, and how many any article may have. Quiet halves what normal shows. */
const DENSITY: Record<Level, { words: number; atLeast: number }> = {
  quiet: { words: 300, atLeast: 1 },
  normal: { words: 150, atLeast: 2 },
  thorough: { words: 0, atLeast: Number.POSITIVE_INFINITY },
};
const LEVELS: readonly Level[] = ['quiet', 'normal', 'thorough'];

export function arbitrate(
  records: readonly RecordNote[],
  wordings: readonly RankedWording[],
  shown: Shown,
): Note[] {
  if (shown.kind === 'satire') return [];
  const hidden = new Set(shown.hidden);
  const guesses = shown.wordingOff === 'opinion' ? wordings.filter(({ note }) => GUESSES.has(note.axis)) : [];
  const wanted = records.filter(
    (record) =>
      !hidden.has(record.id) &&
      !shown.rulesOff.includes(record.claim) &&
      !guesses.some(({ note }) => isOpenGuess(record, note)),
  );
  const kept = withoutOverlaps(onceEach(wanted));
  const wording = shown.wordingOff
    ? []
    : thinned(
        wordings.filter(({ note }) => !hidden.has(note.id)),
        kept,
        shown,
      );
  return [...kept, ...wording].sort(inReadingOrder);
}

const GUESSES: ReadonlySet<Axis> = new Set(['motive', 'speculation']);

/** An opinion may guess, and a record that says only that nothing is known holds nothing against a guess. */
function isOpenGuess(record: RecordNote, guess: WordingNote): boolean {
  return record.verdict === 'unproven' && onSameWords(guess, record);
}

/** Where two records stand on the same words, the one that differs wins, then the surer one. */
function withoutOverlaps(records: readonly RecordNote[]): RecordNote[] {
  const best = [...records].sort(
    (a, b) =>
      Number(b.family === 'record') - Number(a.family === 'record') ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const kept: RecordNote[] = [];
  for (const note of best) if (!kept.some((other) => onSameWords(note, other))) kept.push(note);
  return kept;
}

/** A claim is noted once an article, in the body rather than in the title, at its first place. */
function onceEach(records: readonly RecordNote[]): RecordNote[] {
  const first = new Map<string, RecordNote>();
  for (const note of [...records].sort(
    (a, b) => Number(a.field === 'title') - Number(b.field === 'title') || a.start - b.start,
  ))
    if (!first.has(note.claim)) first.set(note.claim, note);
  return [...first.values()];
}

function thinned(
  wordings: readonly RankedWording[],
  records: readonly RecordNote[],
  { level, words, rulesOff, heldBack }: Shown,
): Note[] {
  const { words: perNote, atLeast } = DENSITY[level];
  const most = perNote === 0 ? Number.POSITIVE_INFINITY : Math.max(atLeast, Math.floor(words / perNote));
  const kept: WordingNote[] = [];
  const dearest = [...wordings].sort((a, b) => b.severity - a.severity || a.note.start - b.note.start);
  const said = new Set<string>();
  for (const { note, level: own } of dearest) {
    if (kept.length >= most) break;
    const lowest = heldBack?.has(note.axis) ? 'thorough' : own;
    if (LEVELS.indexOf(lowest) > LEVELS.indexOf(level) || rulesOff.includes(note.rule)) continue;
    const words = `${note.rule} ${note.quote.exact.toLowerCase()}`;
    if (said.has(words) || kept.some((other) => onSameWords(note, other))) continue;
    if (records.some((record) => isSilencedBy(note, record))) continue;
    said.add(words);
    kept.push(note);
  }
  return kept;
}

/**
 * A record on the same words says more than any remark on wording. Only where it says no more than that nothing is
 * known (unproven) does the wording note stay, since it names what the sentence itself lacks.
 */
function isSilencedBy(note: WordingNote, record: RecordNote): boolean {
  return record.verdict !== 'unproven' && onSameWords(note, record);
}

/** Two notes speak of the same words when they share half of the shorter one. */
function onSameWords(a: Note, b: Note): boolean {
  return a.field === b.field && overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

function inReadingOrder(a: Note, b: Note): number {
  return Number(b.field === 'title') - Number(a.field === 'title') || a.start - b.start || a.end - b.end;
}
