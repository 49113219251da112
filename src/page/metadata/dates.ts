// Days out of words: "2020-07-13T09:00Z", "July 13, 2020", "13. Juli 2020", "2020. július 13.", "2020年7月13日", "13/07/2020".
// A month's name is enough to know the month, whatever the page's language. Nothing is guessed: without a year there is no
// day, and where two numbers may be day and month or the reverse, the other reading is told as well.

import { monthOf } from './months';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** YYYY-MM-DD, or undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > longest) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day `days` after another, before it when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export interface FoundDay {
  readonly day: string;
  /** Where the date begins and ends in the text that was searched. */
  readonly index: number;
  readonly end: number;
  /** The other reading of a date in numbers: 7 April for 4 July. */
  readonly swapped?: string;
}

// Years of the Common Era, and of the Thai calendar.
const YEAR = '(?:19|20|25)\\d\\d';
const WORD = '\\p{L}[\\p{L}\\p{M}.]{1,14}';
const NO_DIGIT = '(?!\\d)';

/** A way to write a date, and its groups in the order year, month, day. */
interface Form {
  readonly pattern: RegExp;
  readonly groups: readonly [number, number, number];
}

const form = (source: string, ...groups: [number, number, number]): Form => ({
  pattern: new RegExp(source, 'gu'),
  groups,
});

const FORMS: readonly Form[] = [
  // 2020-07-13, 2020/7/13, 2020. 7. 13.
  form(`(?<![\\d.])(${YEAR})(?:[-/]|\\.\\s?)([01]?\\d)(?:[-/]|\\.\\s?)([0-3]?\\d)${NO_DIGIT}`, 1, 2, 3),
  // 20200713, 20200713T0912
  form(`(?<![\\d./-])(${YEAR})([01]\\d)([0-3]\\d)(?=T|\\d{4,6}(?!\\d)|[^\\d.]|$)`, 1, 2, 3),
  // 2020年7月13日, 2020년 7월 13일
  form(`(${YEAR})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*(?:[日일号號]|${NO_DIGIT})`, 1, 2, 3),
  // 13 tháng 7, 2020
  form(`(?<!\\d)([0-3]?\\d)\\s*tháng\\s*(\\d{1,2}),?\\s*(?:năm\\s*)?(${YEAR})${NO_DIGIT}`, 3, 2, 1),
  // 13 July 2020, 13. Juli 2020, 13 de julio de 2020, 13th of July, 2020, 13-Jul-2020
  form(
    `(?<![\\d/.:])([0-3]?\\d)(?:st|nd|rd|th|er|re|[ºª°.]|-?(?:го|е|я))?[\\s-]*(?:(?:de|of|di|da)\\s+|d['’]\\s?)?(${WORD})[,-]?[\\s-]*(?:(?:de|del|of)\\s+)?(${YEAR})${NO_DIGIT}`,
    3,
    2,
    1,
  ),
  // July 13, 2020, Jul 13th 2020
  form(
    `(?<![\\p{L}\\p{M}])(${WORD})[\\s-]*([0-3]?\\d)(?:st|nd|rd|th|er|[ºª])?\\s*[,.-]?\\s*(?:de\\s+)?(${YEAR})${NO_DIGIT}`,
    3,
    1,
    2,
  ),
  // Mon Jul 13 09:12:04 UTC 2020
  form(
    `(?<![\\p{L}\\p{M}])(${WORD})\\s+([0-3]?\\d),?\\s+\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:[+-]?\\w{1,5}\\s+)?(${YEAR})${NO_DIGIT}`,
    3,
    1,
    2,
  ),
  // 2020. július 13., 2020 m. liepos 13 d., 2020-Jul-13
  form(`(?<!\\d)(${YEAR})(?:k?o)?[.,-]?\\s*(?:m\\.\\s*)?(${WORD})[\\s-]*([0-3]?\\d)${NO_DIGIT}`, 1, 2, 3),
  // 2020. gada 13. jūlijs
  form(`(?<!\\d)(${YEAR})\\.?\\s*gada\\s+([0-3]?\\d)\\.?\\s*(${WORD})`, 1, 3, 2),
];

/** Years of reigns and of the Republic of China: 令和2年7月13日, 民國109年7月13日. */
const ERA = /(令和|平成|民國|民国)\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const THAI_YEARS = 543;

/** 13/07/2020, 13.7.20, 13. 7. 2020. */
const NUMBERS =
  /(?<![\d.,/:-])([0-3]?\d)(\/|-|\.\s?)([0-3]?\d)(?:\/|-|\.\s?)((?:19|20)\d\d|\d\d(?![.,]?\d))(?![\d/])/g;

/** The first day that a text names. `monthFirst`: how 7/4/2020 is meant. */
export function findDay(text: string, monthFirst = false): FoundDay | undefined {
  return findDays(text, monthFirst)[0];
}

/** All days that a text names, in its order. */
export function findDays(text: string, monthFirst = false): FoundDay[] {
  const plain = plainDigits(text);
  if (!/\d\d/.test(plain)) return [];
  const found: FoundDay[] = [];
  for (const { pattern, groups } of FORMS)
    for (const match of plain.matchAll(pattern)) keep(found, match, readForm(match, groups));
  for (const match of plain.matchAll(ERA)) keep(found, match, readEra(match));
  for (const match of plain.matchAll(NUMBERS)) {
    const [day, swapped] = readNumbers(match, monthFirst);
    keep(found, match, day, swapped);
  }
  return found
    .sort((a, b) => a.index - b.index || b.end - a.end)
    .filter((one, i, all) => !all.slice(0, i).some((other) => one.index < other.end));
}

function keep(found: FoundDay[], match: RegExpExecArray, day: string | undefined, swapped?: string): void {
  if (day) found.push({ day, swapped, index: match.index, end: match.index + match[0].length });
}

function readForm(match: RegExpExecArray, [year, month, day]: Form['groups']): string | undefined {
  const name = match[month] ?? '';
  const named = /^\d+$/.test(name) ? Number(name) : monthOf(name);
  const given = Number(match[year]);
  return dayOf(given >= 2500 ? given - THAI_YEARS : given, named, Number(match[day]));
}

function readEra([, era, years, month, day]: RegExpExecArray): string | undefined {
  const before = YEAR_BEFORE_ERA[era ?? ''] ?? 0;
  return dayOf(before + (years === '元' ? 1 : Number(years)), Number(month), Number(day));
}

/** The day as meant, and the other reading when both are days. Points are not used where the month comes first. */
function readNumbers(match: RegExpExecArray, monthFirst: boolean): [day?: string, swapped?: string] {
  const [, first, mark, second, written] = match;
  const year = written?.length === 2 ? 2000 + Number(written) : Number(written);
  const american = dayOf(year, Number(first), Number(second));
  const european = dayOf(year, Number(second), Number(first));
  if (!european || !american) return [european ?? american];
  return monthFirst && !mark?.startsWith('.') ? [american, european] : [european, american];
}

/** Digits of other scripts as ours, place by place. */
function plainDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u0dff\u0e50-\u0e59\uff10-\uff19]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) =>
    digit.length > 1 || digit <= '9' ? digit : String(digitOf(digit.charCodeAt(0))),
  );
}

/** Every script has its ten digits in a row, from a multiple of 16 on or from six after it. */
function digitOf(code: number): number {
  return (code & 15) >= 6 ? (code & 15) - 6 : code & 15;
}

/** A day as machines write it, with the hour when it is told in Greenwich time: that may be the day before or after here. */
export interface Stamp {
  readonly day: string;
  readonly utcHour?: number;
  readonly swapped?: string;
}

/** A date out of a meta element or JSON-LD; also seconds or milliseconds since 1970. */
export function findStamp(text: string, monthFirst = false): Stamp | undefined {
  const epoch = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text)?.[1];
  if (epoch) {
    const date = new Date(Number(epoch) * 1000);
    return { day: date.toISOString().slice(0, 10), utcHour: date.getUTCHours() };
  }
  const found = findDay(text, monthFirst);
  if (!found) return undefined;
  const { day, swapped } = found;
  const utc = /[T\s](\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]00:?00|GMT|UTC)\b/.exec(
    text.slice(found.index),
  );
  return { day, swapped, utcHour: utc ? Number(utc[1]) : undefined };
}
