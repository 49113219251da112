// Dates in text by what they say: "July 10th, 2020", "10 July 2020" and "2020-07-10" are one; "mid-2018" is a year
// and a part of it; "the first quarter of 2020" a quarter. Nothing relative ("last week") is resolved: that needs a
// day of publication, which the engine's text layer does not have.

import type { Piece } from './numbers';

export type YearPart = 'early' | 'mid' | 'late';

export interface WrittenDate {
  /** Range of pieces, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly part?: YearPart;
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const MONTHS = new Map<string, number>([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
]);
const QUARTERS = new Map([
  ['first', 1],
  ['1st', 1],
  ['q1', 1],
  ['second', 2],
  ['2nd', 2],
  ['q2', 2],
  ['third', 3],
  ['3rd', 3],
  ['q3', 3],
  ['fourth', 4],
  ['4th', 4],
  ['q4', 4],
  ['last', 4],
]);
const PARTS = new Map<string, YearPart>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
]);
/** These are words first: a month only beside a day or a year, or behind "in", "since" and the like. */
const ALSO_WORDS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan']);
const BEFORE_MONTH = new Set(
  'in since until by during from last this early late mid of to through'.split(' '),
);

/** Words that a date may begin with; else it begins with a figure. */
const OPENING = new Set([...PARTS.keys(), ...QUARTERS.keys(), ...MONTHS.keys()]);

const FIGURE = /^\d/;

/** The dates of a text in order; none overlap. */
export function datesIn(pieces: readonly Piece[]): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (let i = 0; i < pieces.length; ) {
    const norm = pieces[i]?.norm ?? '';
    if (!OPENING.has(norm) && !FIGURE.test(norm)) {
      i++;
      continue;
    }
    const date =
      isoAt(pieces, i) ??
      partAt(pieces, i) ??
      quarterAt(pieces, i) ??
      calendarAt(pieces, i) ??
      yearAt(pieces, i);
    if (date) found.push(date);
    i = date ? Math.max(date.to, i + 1) : i + 1;
  }
  return found;
}

/** 2020-07-10, which the tokens part at its hyphens. */
function isoAt(pieces: readonly Piece[], from: number): WrittenDate | undefined {
  const [year, dash, month, dash2, day] = pieces.slice(from, from + 5).map((piece) => piece.norm);
  if (dash !== '-' || dash2 !== '-' || !/^\d{4}$/.test(year ?? '') || !/^\d\d$/.test(month ?? ''))
    return undefined;
  return /^\d\d$/.test(day ?? '')
    ? { from, to: from + 5, year: Number(year), month: Number(month), day: Number(day) }
    : undefined;
}

/** mid-2018 · early July 2020 · the end of 2019 */
function partAt(pieces: readonly Piece[], from: number): WrittenDate | undefined {
  const part = PARTS.get(pieces[from]?.norm ?? '');
  if (!part) return undefined;
  let at = from + 1;
  while (['-', 'in', 'of', 'the'].includes(pieces[at]?.norm ?? '')) at++;
  const date = calendarAt(pieces, at) ?? yearAt(pieces, at);
  return date && { ...date, from, part };
}

/** the first quarter of 2020 · Q1 2020 */
function quarterAt(pieces: readonly Piece[], from: number): WrittenDate | undefined {
  const norm = pieces[from]?.norm ?? '';
  const quarter = QUARTERS.get(norm);
  const short = norm.startsWith('q');
  if (quarter === undefined || (!short && pieces[from + 1]?.norm !== 'quarter')) return undefined;
  let at = from + (short ? 1 : 2);
  while (['of', 'in', ',', 'the', 'this', 'year'].includes(pieces[at]?.norm ?? '')) at++;
  const year = yearAt(pieces, at);
  return year ? { ...year, from, quarter } : { from, to: from + (short ? 1 : 2), quarter };
}

/** July 10th, 2020 · 10 July 2020 · July 2020 · July */
function calendarAt(pieces: readonly Piece[], from: number): WrittenDate | undefined {
  const leading = dayOf(pieces[from]?.norm);
  const at = leading ? from + (pieces[from + 1]?.norm === 'of' ? 2 : 1) : from;
  const written = pieces[at];
  const month = written && MONTHS.get(written.norm);
  if (!month || !/^\p{Lu}/u.test(written.text)) return undefined;
  let to = at + 1;
  if (pieces[to]?.norm === '.') to++;
  const day = leading ?? dayOf(pieces[to]?.norm);
  if (day && !leading) to++;
  const comma = pieces[to]?.norm === ',' || pieces[to]?.norm === 'of' ? 1 : 0;
  const year = yearOf(pieces[to + comma]?.norm);
  if (year) to += comma + 1;
  const sure = day || year || !ALSO_WORDS.has(written.norm) || BEFORE_MONTH.has(pieces[from - 1]?.norm ?? '');
  if (!sure) return undefined;
  return { from, to: day || year ? to : at + 1, month, ...(day && { day }), ...(year && { year }) };
}

function yearAt(pieces: readonly Piece[], from: number): WrittenDate | undefined {
  const year = yearOf(pieces[from]?.norm);
  if (!year || /^[$€£¥₹]$/.test(pieces[from - 1]?.text ?? '')) return undefined;
  const next = pieces[from + 1]?.norm ?? '';
  if (/^(?:%|percent|million|billion|thousand|hundred|trillion|people|miles|dollars|km)$/.test(next))
    return undefined;
  return { from, to: from + 1, year };
}

function yearOf(norm: string | undefined): number | undefined {
  return /^(?:1[6-9]\d\d|20\d\d)$/.test(norm ?? '') ? Number(norm) : undefined;
}

function dayOf(norm: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Whether two dates can be the same time: nothing that both of them name differs. */
export function agree(a: Omit<WrittenDate, 'from' | 'to'>, b: Omit<WrittenDate, 'from' | 'to'>): boolean {
  if (differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day) || differ(a.part, b.part))
    return false;
  return !differ(quarterOf(a), quarterOf(b));
}

/** Whether `date` says at least what `wanted` says, and nothing against it. */
export function says(
  date: Omit<WrittenDate, 'from' | 'to'>,
  wanted: Omit<WrittenDate, 'from' | 'to'>,
): boolean {
  const keys = ['year', 'month', 'day', 'part'] as const;
  const holds = keys.every(
    (key) =>
      wanted[key] === undefined || wanted[key] === date[key] || (key === 'part' && isIn(date, wanted.part)),
  );
  return holds && (wanted.quarter === undefined || quarterOf(date) === wanted.quarter);
}

/** June 2018 is in the middle of 2018. */
function isIn({ month }: { month?: number }, part: YearPart | undefined): boolean {
  if (month === undefined) return false;
  if (part === 'mid') return month >= 5 && month <= 8;
  return part === 'early' ? month <= 4 : month >= 9;
}

function quarterOf({ quarter, month }: { quarter?: number; month?: number }): number | undefined {
  return quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
