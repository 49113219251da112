// caveat-pack/1 as valibot schemas whose messages are written for the author of a pack: "what is wrong; what would
// be right". Unknown fields pass. How faults find their line is in fault.ts; what spans claims (ids used twice) is
// in read.ts.

import * as v from 'valibot';
import { VERDICTS } from '../note';
import { SLOT_ROLES } from './format';

/** Longest statement that is still one plain sentence, with room to spare. */
const STATEMENT = 1000;
/** Longest text of any other field, explanation included. */
const PROSE = 20_000;

const text = (max = PROSE) =>
  v.pipe(
    v.string((issue) => `is ${kindOf(issue.input)}; write text in quotation marks`),
    v.check((value) => value.trim().length > 0, 'is empty; write it or leave the field out'),
    v.maxLength(max, (issue) => `is ${issue.received} characters long; at most ${max}`),
  );

const link = v.pipe(
  text(4000),
  v.regex(/^https?:\/\/[^\s/?#"<>]+[^\s"<>]*$/i, 'is not a web address; write one that begins with https://'),
);

const day = v.pipe(
  text(10),
  v.check(
    isDate,
    (issue) => `is not a date (${JSON.stringify(issue.input)}); write YYYY, YYYY-MM or YYYY-MM-DD`,
  ),
);

const list = <T extends v.GenericSchema>(item: T) =>
  v.array(item, (issue) => `is ${kindOf(issue.input)}; write a list in square brackets`);

const choice = <const T extends readonly string[]>(values: T, name: string) =>
  v.picklist(
    values,
    (issue) =>
      `is ${JSON.stringify(issue.input) ?? 'missing'}, not a ${name}; use one of ${values.join(', ')}`,
  );

const whole = <T extends v.ObjectEntries>(entries: T) =>
  v.looseObject(entries, (issue) =>
    issue.input === undefined
      ? 'is missing; add it'
      : `is ${kindOf(issue.input)}; write an object in curly brackets`,
  );

const evidence = whole({
  title: text(STATEMENT),
  publisher: text(STATEMENT),
  url: link,
  published: v.optional(day),
  archived: v.optional(link),
  kind: v.optional(choice(['primary', 'record', 'report', 'analysis'], 'kind of evidence')),
});

const slot = whole({
  role: choice(SLOT_ROLES, 'role'),
  any: v.pipe(list(text(200)), v.minLength(1, 'is empty; write at least one way to say it')),
  none: v.optional(list(text(200))),
  nearby: v.optional(v.boolean('is not true or false; write true or leave it out')),
});

const number = v.number((issue) => `is ${kindOf(issue.input)}; write a number`);

/** One claim of a pack. */
export const claimSchema = whole({
  id: v.pipe(text(500), v.regex(/^\S+$/, 'has white space in it; write words joined by hyphens')),
  text: text(STATEMENT),
  also: v.optional(list(text(STATEMENT))),
  verdict: choice(VERDICTS, 'verdict'),
  rating: v.optional(
    whole({
      label: text(STATEMENT),
      value: v.optional(number),
      best: v.optional(number),
      worst: v.optional(number),
    }),
  ),
  correction: v.optional(text()),
  explanation: v.optional(text()),
  about: v.optional(
    list(
      whole({
        name: text(200),
        also: v.optional(list(text(200))),
        wikidata: v.optional(v.pipe(text(20), v.regex(/^Q\d+$/, 'is not a Wikidata id; write Q and digits'))),
      }),
    ),
  ),
  slots: v.optional(list(slot)),
  valid: v.optional(
    v.pipe(
      whole({ from: v.optional(day), until: v.optional(day) }),
      v.check(
        ({ from, until }) => !from || !until || from <= `${until}~`,
        'ends before it begins; swap the dates',
      ),
    ),
  ),
  asOf: v.optional(day),
  author: v.optional(text(STATEMENT)),
  reviewed: v.optional(day),
  reviewBy: v.optional(day),
  appearances: v.optional(list(link)),
  speaker: v.optional(text(STATEMENT)),
  title: v.optional(text(STATEMENT)),
  lang: v.optional(text(35)),
  withdrawn: v.optional(whole({ date: day, reason: text() })),
  evidence: v.optional(list(evidence)),
  examples: v.optional(
    whole({
      repeats: list(text(STATEMENT)),
      rebuts: v.optional(list(text(STATEMENT))),
      mentions: v.optional(list(text(STATEMENT))),
      quiet: v.optional(list(text(STATEMENT))),
    }),
  ),
});

/** A pack without its claims: the content of pack.json in a folder. */
export const headSchema = whole({
  id: v.pipe(text(200), v.regex(/^\S+$/, 'has white space in it; write words joined by dots or hyphens')),
  title: text(STATEMENT),
  version: text(100),
  description: v.optional(text()),
  publisher: v.optional(whole({ name: text(STATEMENT), url: v.optional(link) })),
  lang: v.optional(text(35)),
  published: v.optional(day),
  license: v.optional(text(200)),
  homepage: v.optional(link),
  update: v.optional(link),
});

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

/** Whether this is YYYY, YYYY-MM or YYYY-MM-DD and such a day exists. */
export function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1 || month < 1 || month > 12 || date < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date <= (days[month - 1] ?? 0);
}
