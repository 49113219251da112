// In the page: reads the article, asks the background for notes, shows them, and takes everything away again when the
// article changes, the reader switches Caveat off, or the extension is gone. Injected only into what the sentry took
// for an article, or on the reader's own press.

import type { Annotation } from '../engine/note';
import { type Reading, readInSlices } from '../page/read';
import { type Watcher, watchPage } from '../page/watch';
import { browser } from './browser';
import { done, type Failure, failed, handle, type PageState, type ReadRequest, send } from './messages';
import { loadSettings, siteOf, watchSettings } from './settings';
import { Shown } from './shown';
import { provideWords } from './words';

class Annotator {
  private readonly life = new AbortController();
  private readonly shown: Shown;
  private readonly root = document.documentElement;
  /** Ends what belongs to one reading of the page. */
  private reading = new AbortController();
  /** Ends a look at a changed page when a later change has made it old. */
  private look = new AbortController();
  private watcher: Watcher | undefined;
  private request: ReadRequest = {};
  private last: { readonly text: string; readonly annotation: Annotation } | undefined;
  private status: PageState = { status: 'reading' };

  constructor(private readonly gone: () => void) {
    this.shown = new Shown(document, {
      changed: () => this.tell(),
      retry: () => this.read(this.request),
    });
  }

  start(): void {
    const { signal } = this.life;
    // Words are asked for while they are drawn: not until that is done can all be taken away.
    provideWords(() => queueMicrotask(() => this.stopIfOrphaned()));
    handle(
      'page',
      {
        state: async () => done(this.state()),
        openNote: async (id) => done(this.shown.openNote(id)),
        step: async (direction) => done(this.shown.step(direction)),
        read: async (request) => {
          void this.read(request);
          return done(null);
        },
        stop: async () => {
          this.stop();
          return done(null);
        },
      },
      signal,
    );
    watchSettings((now, before) => {
      if (now.sitesOff.includes(siteOf(location.href))) this.stop();
      else if (now.level !== before.level) void this.read(this.request);
    }, signal);
    this.watcher = watchPage(
      document,
      {
        left: () => this.leave(),
        changed: () => void this.readAgain(),
      },
      signal,
    );
    document.addEventListener('visibilitychange', () => this.stopIfOrphaned(), { signal });
    addEventListener('pageshow', (event) => void (event.isTrusted && event.persisted && this.comeBack()), {
      signal,
    });
    void this.read({});
  }

  /** Reads the page from scratch and shows what is found. */
  async read(request: ReadRequest): Promise<void> {
    if (this.stopIfOrphaned()) return;
    this.request = request;
    this.withdraw({ status: 'reading' });
    const reading = await this.readPage(this.reading.signal);
    if (reading) await this.analyse(reading);
  }

  /** The page has changed: only other words are worth another analysis, else the marks are put on the live text again. */
  private async readAgain(): Promise<void> {
    if (this.stopIfOrphaned()) return;
    if (document.documentElement !== this.root) return this.startOver();
    this.look.abort();
    this.look = new AbortController();
    const reading = await this.readPage(AbortSignal.any([this.reading.signal, this.look.signal]));
    if (!reading) return;
    // Whatever is still being analysed is of an older text.
    this.reading.abort();
    this.reading = new AbortController();
    if (this.last && this.last.text === textOf(reading)) {
      this.watcher?.attend(containerOf(reading));
      this.shown.place(reading, this.last.annotation);
      return;
    }
    // What is shown stays until the new notes are there: a card that is being read need not close for them.
    await this.analyse(reading);
  }

  private async readPage(signal: AbortSignal): Promise<Reading | null> {
    try {
      return await readInSlices(document, { url: location.href, signal, pause });
    } catch (error) {
      // No page is known to bring this about; one that does leaves its reader with a word and not with nothing.
      if (!signal.aborted) this.fail(failed('This page could not be read.', error).error);
      return null;
    }
  }

  private async analyse(reading: Reading): Promise<void> {
    const { signal } = this.reading;
    try {
      await this.annotate(reading, signal);
    } catch (error) {
      // Storage that cannot be read, a page that takes away what is drawn on it.
      if (!signal.aborted) this.fail(failed('The notes could not be shown.', error).error);
    }
  }

  /** After each wait the page may be another one, or the reader may have had enough: then nothing is shown. */
  private async annotate(reading: Reading, signal: AbortSignal): Promise<void> {
    const { article } = reading;
    if (!article.detected && !this.request.anyway) return this.withdraw({ status: 'not-article' });
    await this.shown.prepare();
    if (signal.aborted) return;
    if (!this.last) this.shown.reading();
    const reply = await ask({ article, wordingAnyway: this.request.wordingAnyway ?? false }, signal);
    if (signal.aborted || reply === undefined) return;
    if (!reply.ok) return this.fail(reply.error);
    const { annotation, level } = reply.value;
    await this.shown.style(level);
    if (signal.aborted) return;
    this.last = { text: textOf(reading), annotation };
    this.watcher?.attend(containerOf(reading));
    const { title, kind, kindReason, form, site } = article;
    this.shown.place(reading, annotation);
    this.become({
      status: 'read',
      article: { title, kind, kindReason, form, site },
      level,
      annotation,
    });
  }

  private state(): PageState {
    if (this.status.status !== 'read') return this.status;
    return { ...this.status, annotation: this.shown.withoutHidden(this.status.annotation) };
  }

  private become(status: PageState): void {
    this.status = status;
    this.tell();
  }

  private fail(error: Failure): void {
    this.become({ status: 'failed', error });
    this.shown.failed();
  }

  /** Lets the badge and an open popup know. */
  private tell(): void {
    const state = this.state();
    void send('background', 'counted', state.status === 'read' ? state.annotation.summary.record : 0);
    void send('popup', 'changed', null);
  }

  /** Back from the browser's cache of pages left: the badge is gone, and what was chosen meanwhile was not heard. */
  private async comeBack(): Promise<void> {
    if (this.stopIfOrphaned()) return;
    const { sitesOff, level } = await loadSettings();
    if (sitesOff.includes(siteOf(location.href))) this.stop();
    else if (this.status.status === 'read' && this.status.level !== level) await this.read(this.request);
    else this.tell();
  }

  /** Another page has come into this one's place: what was asked for here was not asked for there. */
  private leave(): void {
    this.request = {};
    this.withdraw({ status: 'not-article' });
  }

  private withdraw(status: PageState): void {
    this.reading.abort();
    this.reading = new AbortController();
    this.last = undefined;
    this.watcher?.attend(null);
    this.shown.clear();
    this.become(status);
  }

  /** The page has another root: it was written anew, and element, listeners and all went with the old one. */
  private startOver(): void {
    this.stop();
    begin();
  }

  private stop(): void {
    if (this.life.signal.aborted) return;
    this.withdraw({ status: 'not-article' });
    this.shown.remove();
    this.life.abort();
    this.gone();
  }

  /** After an update or removal of the extension this copy can reach nobody: it takes its marks along. */
  private stopIfOrphaned(): boolean {
    if (browser.runtime?.id) return false;
    this.stop();
    return true;
  }
}

type Reply = Awaited<ReturnType<typeof send<'background', 'annotate'>>>;

/** The browser may end the background while it works; then it is asked again. */
const TRIES = 3;
const PAUSE_MS = 300;
/** What takes longer is given up, with a word about it. */
const PATIENCE_MS = 10_000;

async function ask(
  request: Parameters<typeof send<'background', 'annotate'>>[2],
  signal: AbortSignal,
): Promise<Reply | undefined> {
  let error: Failure = { message: 'Reading this page took too long.' };
  for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
    if (tries > 0) await sleep(PAUSE_MS);
    const reply = await Promise.race([send('background', 'annotate', request), sleep(PATIENCE_MS)]);
    if (!reply) break;
    if (reply.ok || reply.error.message !== 'No answer.') return reply;
    error = reply.error;
  }
  return signal.aborted ? undefined : { ok: false, error };
}

/** Gives way to the page. A hidden one has nothing to do, and its timers are slowed to one a second. */
function pause(): Promise<unknown> {
  return document.hidden ? Promise.resolve() : sleep(0);
}

function sleep(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function textOf({ article }: Reading): string {
  return `${article.title}\n${article.text}`;
}

/** The element that holds all of the body; null when it can't be told, and then the whole page is watched. */
function containerOf({ article: { blocks }, map }: Reading): Element | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const node = first && last ? map.rangeOf(first.start, last.end)?.commonAncestorContainer : undefined;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

const scope = globalThis as { caveatAnnotator?: Annotator | undefined };
if (!Object.hasOwn(scope, 'caveatAnnotator') || !scope.caveatAnnotator) begin();

function begin(): void {
  scope.caveatAnnotator = new Annotator(() => {
    scope.caveatAnnotator = undefined;
  });
  scope.caveatAnnotator.start();
}
