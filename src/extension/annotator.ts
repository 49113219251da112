// In the page: reads the article, asks the background for notes, shows them, and takes everything away again when the
// article changes, the reader switches Caveat off, or the extension is gone. Injected only into what the sentry took
// for an article, or on the reader's own press.

import type { About } from '../engine/article';
import type { Annotation } from '../engine/note';
import { LiveArticle, type LivePassage } from '../page/live';
import { readInSlices } from '../page/read';
import { inSlices } from '../page/slices';
import { type Changes, type Watcher, watchPage } from '../page/watch';
import { browser } from './browser';
import {
  done,
  type Failure,
  failed,
  handle,
  type PageState,
  type Question,
  type ReadRequest,
  send,
} from './messages';
import { loadSettings, siteOf, watchSettings } from './settings';
import { shadowRootOf } from './shadow-roots';
import { Shown } from './shown';
import { provideWords } from './words';
import { countAnalysis, countReading } from './work';

/** What was read, and what was found in it; without an annotation nothing has been found yet. */
interface Last {
  readonly about: About;
  readonly live: LiveArticle;
  annotation?: Annotation | undefined;
}

class Annotator {
  private readonly life = new AbortController();
  private readonly shown: Shown;
  private readonly root = document.documentElement;
  /** Ends with the article: another page has come into this one's place, or the reader wants it read anew. */
  private stay = new AbortController();
  /** While words are being analysed; ends when others are to be. */
  private analysis: AbortController | undefined;
  private watcher: Watcher | undefined;
  private request: ReadRequest = {};
  private last: Last | undefined;
  /** Changes that are still to be read, null for everything; and whether somebody is at it. */
  private pending: Changes | undefined;
  private isFollowing = false;
  /** Names of the passages that the background was sent. */
  private sent = new Set<string>();
  private status: PageState = { status: 'reading' };

  constructor(private readonly gone: () => void) {
    this.shown = new Shown(document, tabAddress, {
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
      if (now.sitesOff.includes(siteOf(tabAddress()))) this.stop();
      else if (now.level !== before.level && this.last) void this.analyse(this.last);
    }, signal);
    this.watcher = watchPage(
      document,
      {
        left: () => this.leave(),
        changed: (changes) => this.follow(changes),
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
    this.follow(null);
  }

  /** The page has changed. What changes while it is being read is read next. */
  private follow(changes: Changes): void {
    if (this.stopIfOrphaned()) return;
    if (document.documentElement !== this.root) {
      this.startOver();
      return;
    }
    this.pending = changes && this.pending !== null ? new Set([...(this.pending ?? []), ...changes]) : null;
    if (!this.isFollowing) void this.catchUp();
  }

  private async catchUp(): Promise<void> {
    this.isFollowing = true;
    while (this.pending !== undefined && !this.life.signal.aborted) {
      const changes = this.pending;
      this.pending = undefined;
      const { signal } = this.stay;
      try {
        await this.readChanges(changes, signal);
      } catch (error) {
        // No page is known to bring this about; one that does leaves its reader with a word and not with nothing.
        if (!signal.aborted) this.fail(failed('This page could not be read.', error).error);
      }
    }
    this.isFollowing = false;
  }

  /** Only what was touched is read again, and only other words are analysed again. */
  private async readChanges(changes: Changes, signal: AbortSignal): Promise<void> {
    const { last } = this;
    const outcome = last && changes ? await inSlices(last.live.update(changes), { signal, pause }) : 'lost';
    if (signal.aborted) return;
    if (!last || outcome === 'lost') return this.readWhole(signal);
    this.attend(last);
    if (outcome === 'changed') void this.analyse(last);
    else this.carryOn(last);
  }

  private async readWhole(signal: AbortSignal): Promise<void> {
    const reading = await readInSlices(document, { url: ownAddress(), signal, pause, shadowRootOf });
    if (!reading || signal.aborted) return;
    countReading();
    const { text: _text, blocks: _blocks, ...about } = reading.article;
    const isWanted = about.detected || this.request.anyway;
    if (!isWanted || !reading.source) return this.withdraw({ status: 'not-article' });
    const former = this.last && isSame(this.last.about, about) ? this.last : undefined;
    const live = new LiveArticle(reading.source, newName, former?.live);
    const isKnown = former !== undefined && namesIn(former.live) === namesIn(live);
    this.last = { about, live, annotation: isKnown ? former.annotation : undefined };
    this.attend(this.last);
    if (isKnown) this.carryOn(this.last);
    else void this.analyse(this.last);
  }

  /** The words are those of before, perhaps in other nodes: an analysis under way is of them, too. */
  private carryOn(last: Last): void {
    if (last.annotation) this.shown.place(last.live.map(), last.annotation);
    else if (!this.analysis) void this.analyse(last);
  }

  private attend({ live }: Last): void {
    this.watcher?.attend(live.map().container(), live.shadowRoots());
  }

  /** Asks for notes on the words as they are now. What is shown stays until new notes are there. */
  private async analyse(last: Last): Promise<void> {
    this.analysis?.abort();
    const analysis = new AbortController();
    this.analysis = analysis;
    const { signal } = analysis;
    try {
      await this.annotate(last, signal);
    } catch (error) {
      // Storage that cannot be read, a page that takes away what is drawn on it.
      if (!signal.aborted) this.fail(failed('The notes could not be shown.', error).error);
    }
    if (!signal.aborted) this.analysis = undefined;
  }

  /** After each wait the page may be another one, or the reader may have had enough: then nothing is shown. */
  private async annotate(last: Last, signal: AbortSignal): Promise<void> {
    const { about } = last;
    const { passages } = last.live;
    countAnalysis(passages);
    await this.shown.prepare();
    if (signal.aborted) return;
    if (this.status.status !== 'read') this.shown.reading();
    for (const count of stages(passages.map(({ id }) => this.sent.has(id)))) {
      const reply = await this.ask(about, passages.slice(0, count), signal);
      if (signal.aborted || reply === undefined) return;
      if (!reply.ok) return this.fail(reply.error);
      const { annotation, level } = reply.value;
      await this.shown.style(level);
      if (signal.aborted || !this.last) return;
      // The same words may have come in other nodes meanwhile.
      this.last.annotation = annotation;
      this.shown.place(this.last.live.map(), annotation);
      const { title, kind, kindReason, form, site } = about;
      this.become({
        status: 'read',
        article: { title, kind, kindReason, form, site },
        level,
        annotation,
      });
    }
  }

  private async ask(about: About, passages: readonly LivePassage[], signal: AbortSignal) {
    const wordingAnyway = this.request.wordingAnyway ?? false;
    for (;;) {
      const asked = passages.map(({ id, ...passage }) => (this.sent.has(id) ? { id } : { id, passage }));
      const reply = await ask({ about, passages: asked, wordingAnyway }, signal);
      if (!reply?.ok) return reply;
      for (const { id } of passages) this.sent.add(id);
      if (!('missing' in reply.value)) return done(reply.value);
      // The browser has ended the background meanwhile, and with it went what it knew.
      for (const id of reply.value.missing) this.sent.delete(id);
      if (asked.every(({ passage }) => passage)) return failed('No answer.');
    }
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
    if (sitesOff.includes(siteOf(tabAddress()))) this.stop();
    else if (this.status.status === 'read' && this.status.level !== level) await this.read(this.request);
    else this.tell();
  }

  /** Another page has come into this one's place: what was asked for here was not asked for there. */
  private leave(): void {
    this.request = {};
    this.withdraw({ status: 'not-article' });
  }

  private withdraw(status: PageState): void {
    this.stay.abort();
    this.stay = new AbortController();
    this.analysis?.abort();
    this.analysis = undefined;
    this.last = undefined;
    this.sent = new Set();
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

async function ask(question: Question, signal: AbortSignal): Promise<Reply | undefined> {
  let error: Failure = { message: 'Reading this page took too long.' };
  for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
    if (tries > 0) await sleep(PAUSE_MS);
    const reply = await Promise.race([send('background', 'annotate', question), sleep(PATIENCE_MS)]);
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

/** The address in the tab's bar: of the page around, when the article is in a frame of the same origin. */
function tabAddress(): string {
  return window.top?.location.href ?? location.href;
}

/** Where the article is from: a frame without an address of its own has that of the page around. */
function ownAddress(): string {
  return /^https?:/.test(location.href) ? location.href : tabAddress();
}

/**
 * How many passages to ask for at a time, first to last: the first notes of a long article come at once, and no answer
 * takes long. Passages that are known cost nothing.
 */
function stages(isKnown: readonly boolean[]): number[] {
  const counts: number[] = [];
  let fresh = 0;
  isKnown.forEach((known, i) => {
    if (!known) fresh++;
    const most = counts.length === 0 ? FIRST_STAGE : LATER_STAGES;
    if (i === isKnown.length - 1 || fresh >= most) {
      counts.push(i + 1);
      fresh = 0;
    }
  });
  return counts.length > 0 ? counts : [0];
}

const FIRST_STAGE = 2;
const LATER_STAGES = 10;

const namesIn = (live: LiveArticle): string => live.passages.map(({ id }) => id).join();

const isSame = (a: About, b: About): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Unlike the names in other pages of the same tab, before and after. */
const newName = (() => {
  const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let count = 0;
  return () => `${page}.${count++}`;
})();

const scope = globalThis as { caveatAnnotator?: Annotator | undefined };
if (!Object.hasOwn(scope, 'caveatAnnotator') || !scope.caveatAnnotator) begin();

function begin(): void {
  scope.caveatAnnotator = new Annotator(() => {
    scope.caveatAnnotator = undefined;
  });
  scope.caveatAnnotator.start();
}
