// What the toolbar button shows for a tab without being pressed: the number of record notes, and whether Caveat is off there.

import { browser } from './browser';

/** White on it 6.4 : 1; the family colour of record notes, which alone are counted. */
const BADGE_COLOUR = '#8A5200';

export async function showCount(tabId: number, records: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' });
  await browser.action.setBadgeText({ tabId, text: records > 0 ? String(Math.min(records, 9999)) : '' });
}

export async function showOff(tabId: number, off: boolean): Promise<void> {
  const name = off ? 'caveat-off' : 'caveat';
  await browser.action.setIcon({ tabId, path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` } });
}
