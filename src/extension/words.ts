// Where the interface's words come from in the extension: the browser's own look-up, which falls back to English where
// Caveat does not speak the browser's language. So the file that was found says itself which language it is in.

import { provideMessages } from '../ui/text';
import { browser } from './browser';

/** To be called once by every entry that shows words, before it does. */
export function provideWords(): void {
  const lookUp = (key: string, substitutions: string[]): string =>
    browser.i18n.getMessage(key, substitutions);
  provideMessages(lookUp, lookUp('languageTag', []));
}
