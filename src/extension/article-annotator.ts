// One article of a page: reads it, asks the background for notes, shows them, and keeps all three in step with the page.
// Which articles there are, and what is watched for changes, is the annotator's business.

import type { About } from '../engine/article';
import type { Annotation } from '../engine/note';
import { LiveArticle, type LivePassage } from '../page/live';
import { isTorn, readInSlices } from '../page/read';
import { inSlices } from '../page/slices';
import type { Changes } from '../page/watch';
import {
  done,
  type Failure,
  failed,
  type PageState,
  type Question,
  type ReadRequest,
  send,
} from './messages';
import { shadowRootOf } from './shadow-roots';
import { Shown } from './shown';
import { countAnalysis, countReading } from './work';

/** What the articles of a page have in common. */
export interface Page {
  readonly request: ReadRequest;
  /** The article stands in other elements now. */
  attend(): void;
  /** Its state is another one now. */
  tell(): void;
  /** The reader wants the page read anew. */
  retry(): void;
}

/** What was read, and what was found in it; without an annotation nothing has been found yet. */
interface Last {
  readonly about: About;
  readonly live: LiveArticle;
  annotation?: Annotation | undefined;
}

export class ArticleAnnotator {
  readonly shown: Shown;
  /** Where a page of several articles has this one. */
  place: Element | undefined;
  /** The address that the tab had when the article came. */
  private address = ownAddress();
  private isRemoved = false;
  /** Ends with the article: another page has come into this one's place, or the reader wants it read anew. */
  private stay = new AbortController();
  /** While words are being analysed; ends when others are to be. */
  private analysis: AbortController | undefined;
  private last: Last | undefined;
  /** Changes that are still to be read, null for everything; and whether somebody is at it. */
  private pending: Changes | undefined;
  private isFollowing = false;
  /** Names of the passages that the background was sent. */
  private sent = new Set<string>();
  private status: PageState = { status: 'reading' };

  constructor(
    private readonly page: Page,
    place?: Element,
  ) {
    this.place = place;
    this.shown = new Shown(document, tabAddress, {
      changed: () => page.tell(),
      retry: () => page.retry(),
    });
  }

  /** As the reader sees it now, hidden notes left out. */
  get state(): PageState {
    if (this.status.status !== 'read') return this.status;
    return { ...this.status, annotation: this.shown.withoutHidden(this.status.annotation) };
  }

  /** The smallest element around its text; null while none has been read. */
  get container(): Element | null {
    return this.last?.live.map().container() ?? null;
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return this.last?.live.shadowRoots() ?? [];
  }

  /** Analyses the same words again: another level is asked for. */
  analyseAgain(): void {
    if (this.last) void this.analyse(this.last);
  }

  /** The page has changed. What changes while it is being read is read next. */
  follow(changes: Changes): void {
    this.pending = changes && this.pending !== null ? new Set([...(this.pending ?? []), ...changes]) : null;
    if (!this.isFollowing) void this.catchUp();
  }

  private async catchUp(): Promise<void> {
    this.isFollowing = true;
    while (this.pending !== undefined && !this.isRemoved) {
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
    this.page.attend();
    if (outcome === 'changed') void this.analyse(last);
    else this.carryOn(last);
  }

  private async readWhole(signal: AbortSignal, tries = READINGS): Promise<void> {
    const { place, address: url } = this;
    const reading = await readInSlices(document, { url, signal, pause, shadowRootOf, place });
    if (!reading || signal.aborted) return;
    if (tries > 1 && reading.source && isTorn(reading.source)) return this.readWhole(signal, tries - 1);
    countReading();
    const { text: _text, blocks: _blocks, ...about } = reading.article;
    const isWanted = about.detected || this.page.request.anyway;
    if (!isWanted || !reading.source) {
      this.withdraw({ status: 'not-article' });
      this.page.attend();
      return;
    }
    const former = this.last && isSame(this.last.about, about) ? this.last : undefined;
    const live = new LiveArticle(reading.source, newName, former?.live);
    const isKnown = former !== undefined && namesIn(former.live) === namesIn(live);
    this.last = { about, live, annotation: isKnown ? former.annotation : undefined };
    this.page.attend();
    if (isKnown) this.carryOn(this.last);
    else void this.analyse(this.last);
  }

  /** The words are those of before, perhaps in other nodes: an analysis under way is of them, too. */
  private carryOn(last: Last): void {
    if (last.annotation) this.shown.place(last.live.map(), last.annotation);
    else if (!this.analysis) void this.analyse(last);
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
    const wordingAnyway = this.page.request.wordingAnyway ?? false;
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

  private become(status: PageState): void {
    this.status = status;
    this.page.tell();
  }

  private fail(error: Failure): void {
    this.become({ status: 'failed', error });
    this.shown.failed();
  }

  /** Takes the notes off the page and forgets the article; what comes next in its place is read from scratch. */
  withdraw(status: PageState): void {
    this.stay.abort();
    this.stay = new AbortController();
    this.analysis?.abort();
    this.analysis = undefined;
    this.last = undefined;
    this.sent = new Set();
    this.address = ownAddress();
    this.shown.clear();
    this.become(status);
  }

  /** For good. */
  remove(): void {
    this.isRemoved = true;
    this.withdraw({ status: 'not-article' });
    this.shown.remove();
  }
}

type Reply = Awaited<ReturnType<typeof send<'background', 'annotate'>>>;

/** The browser may end the background while it works; then it is asked again. */
const TRIES = 5;
/** A page that builds its article anew all the time is taken as it is after so many. */
const READINGS = 3;
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
export function tabAddress(): string {
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

const FIRST_STAGE = 1;
const LATER_STAGES = 10;

const namesIn = (live: LiveArticle): string => live.passages.map(({ id }) => id).join();

const isSame = (a: About, b: About): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Unlike the names in other pages of the same tab, before and after. */
const newName = (() => {
  const page = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let count = 0;
  return () => `${page}.${count++}`;
})();
