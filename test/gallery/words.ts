// Stands in for `browser.i18n` in the gallery and in tests: looks messages up in the English file. "long" stretches
// every word as German and French do, to see what does not fit.

import messages from '../../public/_locales/en/messages.json';
import { type MessageSource, provideMessages } from '../../src/ui/text';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Resolves `$NAME$` as browsers do. */
export const english: MessageSource = (key, substitutions) => {
  const entry = (messages as Readonly<Record<string, Entry>>)[key];
  if (!entry) return '';
  return entry.message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
};

/** A third longer, as translations are: "Hide" → "Hideneten". Bold marks and placeholders stay. */
const long: MessageSource = (key, substitutions) =>
  english(key, substitutions).replace(
    /[A-Za-z]{4,}/g,
    (word) => word + 'enetensch'.slice(0, Math.ceil(word.length * 0.4)),
  );

/** Gives the interface its words: plain English, or stretched. */
export function provideWords(kind: string | null): void {
  provideMessages(kind === 'long' ? long : english, kind === 'rtl' ? 'ar' : 'en');
}
