// The background: lets the annotator into a page, analyses what it has read, keeps the badge. It may be ended
// by the browser at any moment, so it holds nothing that can't be made again: the engine is rebuilt at the next
// message, all choices live in storage.

import './polyfill';

import type { Runtime } from 'webextension-polyfill';
import { createEngine, type Engine } from '../engine';
import { corePack } from '../packs';
import { readArticleMessage } from './article-message';
import { browser } from './browser';
import { injectAnnotator, injectSentry } from './inject';
import { done, failed, handle, sendToPage } from './messages';
import { isSiteOff, loadSettings, rulesOffFor, siteOf } from './settings';
import { showCount, showOff } from './toolbar';

let engine: Engine | undefined;

/**
 * Rules for highlights go in twice. An author's rules do not reach shadow roots in Firefox (153), where a user's do; of
 * a user's rules Chromium (156) paints a highlight's line, but not its background.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

handle('background', {
  async articleSeen(_input, sender) {
    const page = pageOf(sender);
    if (!page) return failed('Only the top page of a tab is read.');
    const off = await isSiteOff(page.url, page.isPrivate);
    await showOff(page.tab, off);
    if (off) return failed('Caveat is off on this site.');
    await injectAnnotator(page.tab);
    return done(null);
  },

  async annotate({ article, wordingAnyway }, sender) {
    const page = pageOf(sender);
    if (!page) return failed('Only the top page of a tab is read.');
    const read = readArticleMessage(article);
    if (!read.ok) return read;
    const settings = await loadSettings();
    engine ??= createEngine({ packs: [corePack] });
    const annotation = engine.annotate(read.value, {
      level: settings.level,
      rulesOff: rulesOffFor(settings, siteOf(page.url)),
      hidden: settings.hidden,
      wordingAnyway: wordingAnyway === true,
    });
    return done({ annotation, level: settings.level });
  },

  async style({ insert, remove }, sender) {
    const page = pageOf(sender);
    if (!page) return failed('Only the top page of a tab is marked.');
    const target = { tabId: page.tab };
    for (const origin of ORIGINS) {
      if (remove) await browser.scripting.removeCSS({ target, css: remove, origin });
      if (insert) await browser.scripting.insertCSS({ target, css: insert, origin });
    }
    return done(null);
  },

  async counted(records, sender) {
    const page = pageOf(sender);
    if (page && Number.isInteger(records)) await showCount(page.tab, records);
    return done(null);
  },
});

browser.commands.onCommand.addListener(async (command) => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-note') await sendToPage(tab.id, 'step', 1);
  if (command === 'previous-note') await sendToPage(tab.id, 'step', -1);
});

/** Pages that were open before Caveat came (or came back) get their sentry now; later ones get it from the manifest. */
browser.runtime.onInstalled.addListener(async () => {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.discarded) continue;
    await injectSentry(tab.id).catch(() => {
      // The browser's own pages and shops refuse; they have nothing to read.
    });
  }
});

function pageOf(sender: Runtime.MessageSender): { tab: number; url: string; isPrivate: boolean } | undefined {
  const url = sender.url ?? sender.tab?.url;
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !url) return undefined;
  return { tab: sender.tab.id, url, isPrivate: sender.tab.incognito };
}
