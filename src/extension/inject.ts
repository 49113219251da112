// Puts our scripts into a tab. Rejects where the browser does not allow it.

import annotator from './annotator.ts?script&iife';
import { browser } from './browser';
import sentry from './sentry.ts?script&iife';

export async function injectAnnotator(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [fromRoot(annotator)] });
}

/** The frame of the page's own origin that fills most of the page; undefined when there is none. */
export async function findFullFrame(tabId: number): Promise<number | undefined> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      try {
        const box = window.frameElement?.getBoundingClientRect();
        if (!box || window.parent !== window.top || !window.top) return false;
        return box.width * box.height * 2 > window.top.innerWidth * window.top.innerHeight;
      } catch {
        return false; // Of another origin.
      }
    },
  });
  return answers.find(({ result }) => result === true)?.frameId;
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
