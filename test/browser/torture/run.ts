// One torture page in a window of its own, and all that a judge may want to know of it. A window, since pages in hidden
// tabs are not read, and of several windows none is hidden.

import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { Note } from '../../../src/engine/note';
import type { PageState } from '../../../src/extension/messages';
import { inTab, type Ready, until } from '../browser';
import { everyNode, hosts, type Painted, paintedNow, watchPaint } from './in-page';
import { FOLDER, type PageSpec } from './spec';

/** Words and whose line is under them. */
export type Placed = Pick<Painted, 'family' | 'words'>;

export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly backgroundColor: string;
  readonly fontSize: string;
  readonly direction: string;
  /** Nothing of the page lies over its middle. */
  readonly onTop: boolean;
  readonly hasFocus: boolean;
}

export interface Look {
  readonly state: PageState | undefined;
  readonly notes: readonly Note[];
  /** In the frame that the article is in. */
  readonly painted: readonly Painted[];
  /** At any time so far, in any frame. */
  readonly ever: readonly Placed[];
}

export class TorturePage {
  /** Faults that the steps found. */
  readonly faults: string[] = [];
  /** Words of supported notes that the extension told of at any time. */
  readonly supported = new Set<string>();
  private readonly console: string[] = [];
  private plainNodes: string[][] | undefined;

  private constructor(
    readonly ready: Ready,
    readonly spec: PageSpec,
    readonly page: Page,
    readonly tab: number,
  ) {}

  static async open(ready: Ready, spec: PageSpec): Promise<TorturePage> {
    const page = await ready.window.browser.newPage({ type: 'window' });
    await page.evaluateOnNewDocument(watchPaint);
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    const url = ready.address(spec.file);
    await page.goto(url);
    const tab = await until(() => tabAt(ready, url));
    if (tab === undefined) throw new Error(`${spec.file} is in no tab`);
    const opened = new TorturePage(ready, spec, page, tab);
    page.on('console', (message) => opened.console.push(message.text()));
    opened.console.push(...console);
    return opened;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async state(): Promise<PageState | undefined> {
    const state = await this.ready.window.stateOfTab(this.tab);
    if (state?.status === 'read')
      for (const { family, quote } of state.annotation.notes)
        if (family === 'supported') this.supported.add(quote.exact);
    return state;
  }

  /** All at one moment, as near as two worlds can be asked. */
  async look(): Promise<Look> {
    const painted = await this.articleFrame().evaluate(paintedNow);
    const ever = await this.everPainted();
    const state = await this.state();
    return { state, notes: state?.status === 'read' ? state.annotation.notes : [], painted, ever };
  }

  private async everPainted(): Promise<Placed[]> {
    const ask = (frame: Frame) => frame.evaluate(() => [...(window.__painted ?? [])]);
    const lines = (await Promise.all(this.frames().map(ask))).flat();
    return lines.map((line) => {
      const end = line.indexOf(' ');
      return { family: line.slice(0, end) as Painted['family'], words: line.slice(end + 1) };
    });
  }

  private articleFrame(): Frame {
    const child = this.spec.frame ? this.frames()[1] : undefined;
    return child ?? this.page.mainFrame();
  }

  /** The page's own first. */
  private frames(): Frame[] {
    return this.page.frames().filter((frame) => !frame.detached);
  }

  hosts(): Promise<number> {
    return this.page.evaluate(hosts);
  }

  /** How often the page was read and analysed, and the text of its article. */
  work() {
    return this.inExtensionWorld(() => globalThis.__caveatWork);
  }

  inExtensionWorld<A, R>(body: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return inTab(this.ready, this.tab, body, argument);
  }

  /** The command for the next note, as the browser's own shortcut sends it. */
  step(by: 1 | -1): Promise<void> {
    return this.ready.window.tellTab(this.tab, 'step', by);
  }

  /** Where something of ours is on the window and how it looks; null when it is not there. */
  ours(selector: string): Promise<Drawn | null> {
    return this.inExtensionWorld((wanted: string) => {
      const element = globalThis.__caveatRoot?.querySelector(wanted);
      if (!element) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, fontSize, direction } = getComputedStyle(element);
      const [x, y] = [left + width / 2, top + height / 2];
      const host = globalThis.__caveatRoot?.host;
      const onTop = document.elementFromPoint(x, y) === host;
      const hasFocus = element.contains(globalThis.__caveatRoot?.activeElement ?? null);
      return { x, y, width, height, color, backgroundColor, fontSize, direction, onTop, hasFocus };
    }, selector);
  }

  /** Text on the button of the toolbar. */
  badge(): Promise<string> {
    return this.ready.window.inExtension(async (tabId) => {
      // biome-ignore lint/suspicious/noExplicitAny: the two browsers' globals
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      return api.action.getBadgeText({ tabId });
    }, this.tab);
  }

  /** All that Caveat says of the page: what is drawn over it, the recap included, and in the popup. */
  async said(): Promise<string> {
    const overPage = await this.inExtensionWorld(async () => {
      const root = globalThis.__caveatRoot;
      for (const button of ['.foot-tab', '.foot-open']) {
        root?.querySelector<HTMLElement>(button)?.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return root?.textContent ?? '';
    });
    const { window } = this.ready;
    const popup = await window.openExtensionPage(`src/extension/popup.html?tab=${this.tab}`, 'window');
    const inPopup = await until(() =>
      popup.evaluate(() => {
        const text = document.body.textContent ?? '';
        return text.length > 60 && text;
      }),
    );
    await popup.close();
    return `${overPage}\n${inPopup}`;
  }

  /** Every node of every frame. */
  nodes(): Promise<string[][]> {
    return nodesOf(this.page);
  }

  async nodesWithout(): Promise<string[][]> {
    this.plainNodes ??= await this.withoutCaveat(nodesOf);
    return this.plainNodes;
  }

  /** The same page where no extension may look: from the disk. */
  async withoutCaveat<R>(ask: (page: Page) => Promise<R>): Promise<R> {
    const page = await this.ready.window.browser.newPage({ type: 'window' });
    try {
      await page.goto(String(pathToFileURL(`${FOLDER}/${this.spec.file}`)));
      return await ask(page);
    } finally {
      await page.close();
    }
  }

  /** What the browser says in the console about policies of this page. */
  async complaints(): Promise<string[]> {
    const { kind, window } = this.ready;
    const texts = [...this.console];
    if (kind === 'firefox') texts.push(...(await firefoxConsole(window, this.spec.file)));
    return [...new Set(texts)].filter((text) => /Content.Security.Policy|Trusted.?Type|\bCSP\b/i.test(text));
  }
}

async function tabAt({ window }: Ready, url: string): Promise<number | undefined> {
  return window.inExtension(async (wanted) => {
    // biome-ignore lint/suspicious/noExplicitAny: the two browsers' globals
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    // Some pages change their address at once.
    return tabs.find((each) => each.url?.split(/[?#]/)[0] === wanted)?.id;
  }, url);
}

function nodesOf(page: Page): Promise<string[][]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(everyNode)));
}

/** Policies that are broken are no messages of the protocol there. */
async function firefoxConsole(window: Ready['window'], file: string): Promise<string[]> {
  const { result } = await window.asBrowser(`
    return Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && each.sourceName.includes('${file}'))
      .map((each) => each.category + ': ' + each.errorMessage).join('\\n');
  `);
  return String(result.result?.value ?? '').split('\n');
}
