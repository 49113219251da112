// Where the interface's words come from in the extension: the browser's own look-up, which falls back to English where
// Caveat does not speak the browser's language. So the file that was found says itself which language it is in.

import { provideMessages } from '../ui/text';
import { browser } from './browser';

/**
 * To be called once by every entry that shows words, before it does. In a page whose extension was updated the look-up
 * throws: there `orphaned` is called, again and again, and no words come.
 */
export function provideWords(orphaned?: () => void): void {
  const lookUp = (key: string, substitutions: string[]): string => {
    if (browser.runtime?.id !== undefined) return browser.i18n.getMessage(key, substitutions);
    orphaned?.();
    return '';
  };
  provideMessages(lookUp, lookUp('languageTag', []));
}
