// The background: lets the annotator into a page, analyses what it has read, keeps the badge. It may be ended
// by the browser at any moment, so it holds nothing that can't be made again: the engine is rebuilt at the next
// message, all choices live in storage.

import './polyfill';

import type { Runtime } from 'webextension-polyfill';
import { createEngine, type Engine } from '../engine';
import { corePack } from '../packs';
import { browser } from './browser';
import { FindingsMemory } from './findings';
import { findFullFrame, injectAnnotator, injectSentry } from './inject';
import { done, failed, handle, sendToPage } from './messages';
import { optionsAddress } from './options-address';
import { readQuestion } from './question';
import { isSiteOff, loadSettings, rulesOffFor, siteOf } from './settings';
import { showCount, showOff } from './toolbar';

let engine: Engine | undefined;
const readyEngine = (): Engine => {
  engine ??= createEngine({ packs: [corePack] });
  return engine;
};
const memory = new FindingsMemory();

/**
 * Rules for highlights go in twice. An author's rules do not reach shadow roots in Firefox (153), where a user's do; of
 * a user's rules Chromium (156) paints a highlight's line, but not its background.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

handle('background', {
  async articleSeen({ inFrame }, sender) {
    const page = pageOf(sender);
    if (page?.frame !== 0) return failed('Only the top page of a tab is looked at.');
    const off = await isSiteOff(page.url, page.isPrivate);
    await showOff(page.tab, off);
    if (off) return failed('Caveat is off on this site.');
    const frame = inFrame ? await findFullFrame(page.tab) : 0;
    if (frame === undefined) return failed('The frame is gone.');
    await injectAnnotator(page.tab, frame);
    // While the page is being read: the browser may have started this background a moment ago.
    readyEngine();
    return done(null);
  },

  async annotate(question, sender) {
    const page = pageOf(sender);
    if (!page) return failed('Only pages in tabs are read.');
    const read = readQuestion(question);
    if (!read.ok) return read;
    const { about, wordingAnyway } = read.value;
    const engine = readyEngine();
    const found = await memory.of(engine, page.tab, read.value);
    if (!found) return failed('The page has changed meanwhile.');
    if ('missing' in found) return done(found);
    const settings = await loadSettings();
    const annotation = engine.conclude(about, found.findings, {
      level: settings.level,
      rulesOff: rulesOffFor(settings, siteOf(page.url)),
      hidden: settings.hidden,
      wordingAnyway,
    });
    return done({ annotation, level: settings.level });
  },

  async style({ insert, remove }, sender) {
    const page = pageOf(sender);
    if (!page) return failed('Only pages in tabs are marked.');
    const target = { tabId: page.tab, frameIds: [page.frame] };
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

  async openRule(rule) {
    await browser.tabs.create({ url: optionsAddress(rule) });
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

/** The page that a message comes from: the annotator may be in a frame of it. */
function pageOf({ tab, frameId, url }: Runtime.MessageSender) {
  const address = frameId === 0 ? (url ?? tab?.url) : tab?.url;
  if (tab?.id === undefined || frameId === undefined || !address) return undefined;
  return { tab: tab.id, frame: frameId, url: address, isPrivate: tab.incognito };
}
