// The toolbar's popup: finds out about the current tab, hands it to the component, and does what is pressed there.

import './polyfill';

import { render } from 'preact';
import { Popup } from '../ui/popup/popup';
import type { PopupPage } from '../ui/popup/state';
import { browser } from './browser';
import '../ui/popup/popup.css';
import '../ui/sources/sources.css';
import '../ui/styles/tokens.css';
import { injectAnnotator } from './inject';
import { done, handle, type ReadRequest, sendToPage } from './messages';
import { pageOfTab, popupTab } from './popup-page';
import {
  changeSettings,
  hiddenCount,
  loadSettings,
  setSiteOff,
  showHidden,
  siteOf,
  watchSettings,
} from './settings';
import { showOff } from './toolbar';
import { provideWords } from './words';

const place = document.getElementById('popup') as HTMLElement;
let refreshes = 0;
provideWords();
handle('popup', {
  async changed() {
    await refresh();
    return done(null);
  },
});
watchSettings(() => void refresh());
void refresh();

async function refresh(): Promise<void> {
  const mine = ++refreshes;
  const tab = await popupTab();
  const [page, settings] = await Promise.all([pageOfTab(tab), loadSettings()]);
  // A later question may have been answered first.
  if (mine !== refreshes) return;
  const url = tab?.url && /^https?:/i.test(tab.url) ? tab.url : undefined;
  const id = tab?.id;
  if (id === undefined || url === undefined) {
    const canRead = id !== undefined && page.kind === 'no-access';
    render(
      <Popup
        page={page}
        site=""
        siteOn
        level={settings.level}
        onReadOnce={canRead ? () => void read(id, {}) : undefined}
        onOptions={() => void openOptions()}
      />,
      place,
    );
    return;
  }
  render(
    <Popup
      page={page}
      site={siteOf(url)}
      siteOn={page.kind !== 'off'}
      level={settings.level}
      onSite={(on) => void switchSite(id, url, on, tab?.incognito ?? false)}
      onLevel={(level) => void changeSettings(() => ({ level }))}
      hidden={hiddenCount(settings, siteOf(url))}
      onShowHidden={() => void showHidden(siteOf(url)).then(() => read(id, {}))}
      onNote={(note) => void closeAfter(sendToPage(id, 'openNote', note))}
      onWords={(words) => void closeAfter(sendToPage(id, 'showWords', words))}
      onReadAnyway={() => void read(id, { anyway: true })}
      onReadOnce={() => void read(id, { anyway: true })}
      onAllowSite={() => void allow(id, url)}
      onRetry={() => void read(id, {})}
      onCopyDetails={copyDetails(page)}
      onShowWording={() => void read(id, { wordingAnyway: true })}
      onOptions={() => void openOptions()}
    />,
    place,
  );
}

async function read(tab: number, request: ReadRequest): Promise<void> {
  const asked = await sendToPage(tab, 'read', request);
  if (!asked.ok) {
    // Where the browser refuses, the popup finds that out and says so.
    await injectAnnotator(tab).catch(() => undefined);
    await sendToPage(tab, 'read', request);
  }
  await refresh();
}

async function openOptions(): Promise<void> {
  await closeAfter(browser.runtime.openOptionsPage());
}

/**
 * Gets out of the way once the page has gone where it was sent. Chrome closes a popup that loses the focus, Firefox does
 * not always. As a page of its own it stays.
 */
async function closeAfter(going: Promise<unknown>): Promise<void> {
  await going;
  if (!location.search) window.close();
}

async function switchSite(tab: number, url: string, on: boolean, isPrivate: boolean): Promise<void> {
  await setSiteOff(url, !on, isPrivate);
  await showOff(tab, !on);
  if (on) await injectAnnotator(tab).catch(() => undefined);
  else await sendToPage(tab, 'stop', null);
  await refresh();
}

/** Asks the browser for this site; nothing but the asking may stand before it, or the press is used up. */
async function allow(tab: number, url: string): Promise<void> {
  if (await browser.permissions.request({ origins: [`${new URL(url).origin}/*`] })) await read(tab, {});
}

function copyDetails(page: PopupPage): ((details: string) => Promise<boolean>) | undefined {
  if (page.kind !== 'trouble') return undefined;
  return async (details) => {
    try {
      await navigator.clipboard.writeText(details);
      return true;
    } catch {
      return false;
    }
  };
}
