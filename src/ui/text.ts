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
/** Keys of messages without placeholders. */
export type PlainKey = { [K in MessageKey]: PlaceholdersOf<K> extends never ? K : never }[MessageKey];

type PlaceholdersOf<K> = K extends Key
  ? (typeof messages)[K] extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

/** Values for placeholders by name: `{ site }` fills `$SITE$`. Numbers are written as the locale does. */
type Values<Name extends string> = Readonly<Record<Name, string | number>>;
type Given<Name extends string> = [Name] extends [never] ? [] : [Values<Name>];

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
export function t<K extends MessageKey>(key: K, ...[values]: Given<PlaceholdersOf<K>>): string {
  return source(key, substitutions(values ?? {})) || key;
}

/** The words for `key` in the plural form that `count` asks for; `count` is also the value of `$COUNT$`. */
export function plural<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: Given<Exclude<PlaceholdersOf<`${K}_other`>, 'count'>>
): string {
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
  return new Intl.DateTimeFormat(written(), options).format(date);
}

/** "who, number and year", in the words of the locale. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(written(), { type: 'conjunction' }).format(items);
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

/** Our English is written one way, day first and "a, b and c", whichever English the browser speaks. */
function written(): string {
  return /^en\b/i.test(language) ? 'en-GB' : language;
}

function substitutions(values: Readonly<Record<string, string | number>>): string[] {
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
