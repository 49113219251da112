// The reader's choices: read, changed and watched here alone. Stored values are data from outside (another
// version may have written them), so each field falls back to its default by itself.

import type { Level } from '../engine/note';
import { browser } from './browser';

export interface Settings {
  readonly level: Level;
  /** Host names (without "www.") on which Caveat reads nothing. */
  readonly sitesOff: readonly string[];
  /** Wording rules switched off everywhere. */
  readonly rulesOff: readonly string[];
  /** Wording rules switched off on one site: "host rule". */
  readonly rulesOffHere: readonly string[];
  /** Sites on which the foot line stays folded. */
  readonly foldedOn: readonly string[];
  /** Ids of single notes that the reader has hidden, the newest last. */
  readonly hidden: readonly string[];
}

export const DEFAULTS: Settings = {
  level: 'normal',
  sitesOff: [],
  rulesOff: [],
  rulesOffHere: [],
  foldedOn: [],
  hidden: [],
};

/** Enough for years of reading, little enough to load at every start. */
const MOST_HIDDEN = 2000;
const KEY = 'settings';
/** Sites switched off in a private window are forgotten with the session. */
const PRIVATE_KEY = 'privateSitesOff';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await stored());
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Any stored value as settings: unknown fields dropped, bad ones replaced by their default. */
export function readSettings(value: unknown): Settings {
  const raw = fieldsOf(value);
  const level = raw.level;
  return {
    level: level === 'quiet' || level === 'thorough' ? level : 'normal',
    sitesOff: strings(raw.sitesOff),
    rulesOff: strings(raw.rulesOff),
    rulesOffHere: strings(raw.rulesOffHere),
    foldedOn: strings(raw.foldedOn),
    hidden: strings(raw.hidden).slice(-MOST_HIDDEN),
  };
}

/**
 * Changes settings on top of what is stored at that moment, one change after the other within this context. Fields that
 * a newer version has written stay for its return.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  queue = queue.then(async () => {
    const before = await stored();
    const now = readSettings(before);
    const settings = { ...fieldsOf(before), ...readSettings({ ...now, ...change(now) }) };
    await browser.storage.local.set({ [KEY]: settings });
  });
  const result = queue;
  queue = queue.catch(() => undefined);
  return result;
}
let queue: Promise<void> = Promise.resolve();

/** Calls back with old and new settings whenever any part of the extension has changed them. */
export function watchSettings(
  changed: (now: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** How much the reader has hidden that would otherwise show on a site: single notes, and rules and records. */
export function hiddenCount({ hidden, rulesOff, rulesOffHere }: Settings, site: string): number {
  return hidden.length + rulesOff.length + rulesOffHere.filter((entry) => isOfSite(entry, site)).length;
}

/** Brings back all that `hiddenCount` counts. */
export function showHidden(site: string): Promise<void> {
  return changeSettings(({ rulesOffHere }) => ({
    hidden: [],
    rulesOff: [],
    rulesOffHere: rulesOffHere.filter((entry) => !isOfSite(entry, site)),
  }));
}

/** The change that switches rules on or off everywhere; what else is hidden stays so. */
export function switchRules(ids: readonly string[], on: boolean): (now: Settings) => Partial<Settings> {
  return ({ rulesOff }) => {
    const others = rulesOff.filter((id) => !ids.includes(id));
    return { rulesOff: on ? others : [...others, ...ids] };
  };
}

/** The rules and records that are switched off for a site. */
export function rulesOffFor({ rulesOff, rulesOffHere }: Settings, site: string): string[] {
  return [
    ...rulesOff,
    ...rulesOffHere.filter((entry) => isOfSite(entry, site)).map((entry) => entry.slice(site.length + 1)),
  ];
}

function isOfSite(entry: string, site: string): boolean {
  return entry.startsWith(`${site} `);
}

/** The name a site is switched off by. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Whether Caveat is switched off on a page's site, private windows included. Background and popup only. */
export async function isSiteOff(url: string, isPrivate: boolean): Promise<boolean> {
  const site = siteOf(url);
  if ((await loadSettings()).sitesOff.includes(site)) return true;
  return isPrivate && (await privateSitesOff()).includes(site);
}

/** Switches a site off or on; from a private window only until the browser closes. */
export async function setSiteOff(url: string, off: boolean, isPrivate: boolean): Promise<void> {
  const site = siteOf(url);
  const without = (sites: readonly string[]) => sites.filter((other) => other !== site);
  if (isPrivate) {
    const sites = without(await privateSitesOff());
    await browser.storage.session.set({ [PRIVATE_KEY]: off ? [...sites, site] : sites });
    if (off) return;
  }
  await changeSettings(({ sitesOff }) => ({
    sitesOff: off ? [...without(sitesOff), site] : without(sitesOff),
  }));
}

async function privateSitesOff(): Promise<string[]> {
  const session = await browser.storage.session.get(PRIVATE_KEY);
  return strings(session[PRIVATE_KEY]);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
