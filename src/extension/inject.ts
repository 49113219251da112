// Puts our scripts into a tab. Rejects where the browser does not allow it.

import annotator from './annotator.ts?script&iife';
import { browser } from './browser';
import sentry from './sentry.ts?script&iife';

export async function injectAnnotator(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [fromRoot(annotator)] });
}

export async function injectSentry(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [fromRoot(sentry)] });
}

/** Whether the browser lets us into the page of a tab at all: shops of extensions and the like it keeps for itself. */
export async function mayInject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

/** Firefox counts a relative path from the page that asks, Chrome from the extension's root. */
function fromRoot(path: string): string {
  return `/${path.replace(/^\//, '')}`;
}
