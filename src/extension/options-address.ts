// Where the options page is, for a link to one of its rules. Without one the browser's own way there finds a tab that is
// already open; it cannot say where on the page.

import { browser } from './browser';

export function optionsAddress(rule: string): string {
  return browser.runtime.getURL(`src/extension/options.html#rules/${rule}`);
}
