// All words of the interface come through here, by key, from public/_locales. This module knows the keys (checked
// from the English file at compile time) but not the words, nor any browser: an entry hands in the look-up,
// `browser.i18n.getMessage` in the extension. Values are named; a message numbers its placeholders in the
// alphabetical order of their names, so the English file need not travel in every bundle (a test holds that order).

import type messages from '../../public/_locales/en/messages.json';

type Key = keyof typeof messages;
/** Keys that have the forms `KEY_one` and `KEY_other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
/** Keys of whole messages. */
export type MessageKey = Exclude<Key, `${PluralKey}_${string}`>;

/** Values for the placeholders of a message, by name: `{ count: 5 }` fills `$COUNT$`. Numbers are written as the locale does. */
export type Values = Readonly<Record<string, string | number>>;

/** Looks a message up; empty when there is none. Substitutions are in the order of the message's `$1`, `$2`, … */
export type MessageSource = (key: string, substitutions: string[]) => string;

let source: MessageSource = (key) => key;
let language = 'en';

/** Sets where words come from and the BCP 47 tag they are in. To be called once by every entry before it renders. */
export function provideMessages(lookUp: MessageSource, locale: string): void {
  source = lookUp;
  language = supported(locale) ? locale : 'en';
}

/** The words for `key`. */
export function t(key: MessageKey, values: Values = {}): string {
  return source(key, substitutions(values)) || key;
}

/** The words for `key` in the plural form that `count` asks for; `count` is also the value of `$COUNT$`. */
export function plural(key: PluralKey, count: number, values: Values = {}): string {
  const subs = substitutions({ ...values, count });
  const form = new Intl.PluralRules(language).select(count);
  return source(`${key}_${form}`, subs) || source(`${key}_other`, subs) || key;
}

/** The language of the words, BCP 47. */
export function locale(): string {
  return language;
}

/** Whether the interface is written from right to left. */
export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|ur|yi|dv|ckb)\b/i.test(language) ? 'rtl' : 'ltr';
}

/** A date in full: `2020-04-29` → "29 April 2020", `2020-04` → "April 2020", `2020` stays. Anything else stays as it is. */
export function fullDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(iso) ?? [];
  if (!year || !month) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  // English as written in look.md: day first, whichever English the browser speaks.
  const tag = /^en\b/i.test(language) ? 'en-GB' : language;
  return new Intl.DateTimeFormat(tag, options).format(date);
}

/** "who, number and year", in the words of the locale. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** The name of a language in the reader's own: `fi` → "Finnish". */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

function substitutions(values: Values): string[] {
  const names = Object.keys(values).sort();
  return names.map((name) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

function supported(tag: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
