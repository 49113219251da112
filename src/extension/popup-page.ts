// Which of its states the popup is in: asked of the page's annotator, the reader's settings and the browser, in the
// order in which one answer makes the next question needless.

import type { Tabs } from 'webextension-polyfill';
import type { PopupPage } from '../ui/popup/state';
import { browser } from './browser';
import { mayInject } from './inject';
import { sendToPage } from './messages';
import { isSiteOff } from './settings';

/** The tab that the popup speaks about. Opened as a page of its own, its address names the tab: `?tab=7`. */
export async function popupTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export async function pageOfTab(tab: Tabs.Tab | undefined): Promise<PopupPage> {
  const { id, url } = tab ?? {};
  if (id === undefined || url === undefined || !/^https?:/i.test(url))
    return url === undefined && tab ? { kind: 'no-access' } : { kind: 'forbidden' };
  if (await isSiteOff(url, tab?.incognito ?? false)) return { kind: 'off' };
  const reply = await sendToPage(id, 'state', null);
  if (!reply.ok) {
    const allowed = await browser.permissions
      .contains({ origins: [`${new URL(url).origin}/*`] })
      .catch(() => false);
    if (!allowed) return { kind: 'no-access' };
    return (await mayInject(id)) ? { kind: 'not-article' } : { kind: 'forbidden' };
  }
  const state = reply.value;
  switch (state.status) {
    case 'reading':
      return { kind: 'reading' };
    case 'not-article':
      return { kind: 'not-article' };
    case 'failed':
      return {
        kind: 'trouble',
        trouble: { kind: 'failed' },
        details: state.error.details ?? state.error.message,
      };
    case 'read': {
      const packLangs = state.annotation.summary.packs.flatMap(({ lang }) => (lang ? [lang] : []));
      return { kind: 'read', annotation: state.annotation, packLangs };
    }
  }
}
