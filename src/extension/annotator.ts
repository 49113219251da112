// In the page: finds its articles, has each of them read and annotated, watches for changes, answers popup and background,
// and takes everything away again when the reader switches Caveat off or the extension is gone. Injected only into what
// the sentry took for an article, or on the reader's own press.

import { articlesOn } from '../page/articles';
import { type Changes, type Watcher, watchPage } from '../page/watch';
import { ArticleAnnotator, type Page, tabAddress } from './article-annotator';
import { browser } from './browser';
import { done, handle, type ReadRequest, send } from './messages';
import { loadSettings, rulesOffFor, type Settings, siteOf, watchSettings } from './settings';
import { removeStrays } from './strays';
import { provideWords } from './words';

/** Of several articles the one that crosses the middle of the window is in view. */
const MIDDLE = '-50% 0px -50% 0px';

class Annotator implements Page {
  request: ReadRequest = {};
  private readonly life = new AbortController();
  private readonly root = document.documentElement;
  private watcher: Watcher | undefined;
  /** In the order of the page; the first was there first, and is the whole page unless there are others. */
  private articles: readonly [ArticleAnnotator, ...ArticleAnnotator[]] = [new ArticleAnnotator(this)];
  private inView = this.articles[0];
  /** Rules were switched while the page was out of sight. */
  private isStale = false;
  private readonly sight: IntersectionObserver;

  constructor(private readonly gone: () => void) {
    this.sight = new IntersectionObserver((entries) => this.look(entries), { rootMargin: MIDDLE });
  }

  start(): void {
    const { signal } = this.life;
    removeStrays(document);
    // Words are asked for while they are drawn: not until that is done can all be taken away.
    provideWords(() => queueMicrotask(() => this.stopIfOrphaned()));
    handle(
      'page',
      {
        state: async () => done(this.inView.state),
        openNote: async (id) => done(this.inView.shown.openNote(id)),
        showWords: async (words) => done(this.inView.shown.showWords(words)),
        step: async (direction) => done(this.inView.shown.step(direction)),
        read: async (request) => {
          this.read(request);
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
      else if (now.level !== before.level) for (const article of this.articles) article.analyseAgain();
      // What is hidden on the page itself is gone from it already, and can be undone there.
      else if (document.hidden && rulesHere(now) !== rulesHere(before)) this.isStale = true;
    }, signal);
    this.watcher = watchPage(
      document,
      {
        left: () => this.leave(),
        changed: (changes) => this.follow(changes),
      },
      signal,
    );
    document.addEventListener('visibilitychange', () => this.seenOrLeft(), { signal });
    addEventListener('pageshow', (event) => void (event.isTrusted && event.persisted && this.comeBack()), {
      signal,
    });
    this.read({});
  }

  /** Reads the page from scratch and shows what is found. */
  private read(request: ReadRequest): void {
    if (this.stopIfOrphaned()) return;
    this.request = request;
    this.keepOne();
    this.articles[0].withdraw({ status: 'reading' });
    this.watcher?.attend(null);
    this.follow(null);
  }

  retry(): void {
    this.read(this.request);
  }

  private follow(changes: Changes): void {
    if (this.stopIfOrphaned()) return;
    if (document.documentElement !== this.root) {
      this.startOver();
      return;
    }
    this.part();
    for (const article of this.articles) {
      const own = changesIn(changes, article.place);
      if (own === null || own.size > 0) article.follow(own);
    }
  }

  attend(): void {
    const [first, ...others] = this.articles;
    if (others.length === 0) this.watcher?.attend(first.container, first.shadowRoots);
    else this.watcher?.attend(around(this.articles.flatMap(({ place }) => place ?? [])));
    this.part();
  }

  /** Where the page has several articles, each gets an annotator of its own. */
  private part(): void {
    const [first] = this.articles;
    const { container } = first;
    if (!container) return;
    const places = articlesOn(document);
    if (places.length < 2) {
      if (this.articles.length > 1) this.keepOne();
      return;
    }
    const known = new Map(this.articles.map((article) => [article.place, article]));
    if (places.length === this.articles.length && places.every((place) => known.has(place))) return;
    if (!first.place) {
      first.place = places.find((place) => place.contains(container)) ?? places[0];
      known.set(first.place, first);
      first.follow(null);
    }
    this.sight.disconnect();
    const articles = places.map((place) => known.get(place) ?? new ArticleAnnotator(this, place));
    for (const article of this.articles) if (!articles.includes(article)) article.remove();
    this.articles = articles as [ArticleAnnotator, ...ArticleAnnotator[]];
    if (!articles.includes(this.inView)) this.inView = this.articles[0];
    this.watcher?.attend(around(places));
    for (const article of articles) {
      if (article.place) this.sight.observe(article.place);
      if (!known.has(article.place)) article.follow(null);
    }
  }

  /** The page is one article again, or none. */
  private keepOne(): void {
    this.sight.disconnect();
    const [first, ...others] = this.articles;
    this.articles = [first];
    this.inView = first;
    for (const article of others) article.remove();
    first.shown.setAway(false);
    if (!first.place) return;
    first.place = undefined;
    first.follow(null);
  }

  /** Badge and popup follow the article that is being read. */
  private look(entries: readonly IntersectionObserverEntry[]): void {
    const place = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
    const seen = this.articles.find((article) => article.place === place);
    if (seen) this.inView = seen;
    for (const article of this.articles) article.shown.setAway(article !== this.inView);
    this.tell();
  }

  /** Lets the badge and an open popup know. */
  tell(): void {
    const { state } = this.inView;
    void send('background', 'counted', state.status === 'read' ? state.annotation.summary.record : 0);
    void send('popup', 'changed', null);
  }

  /** Many pages may be open while rules are switched: each is read again when its reader is back. */
  private seenOrLeft(): void {
    if (this.stopIfOrphaned() || document.hidden || !this.isStale) return;
    this.isStale = false;
    this.read(this.request);
  }

  /** Back from the browser's cache of pages left: the badge is gone, and what was chosen meanwhile was not heard. */
  private async comeBack(): Promise<void> {
    if (this.stopIfOrphaned()) return;
    const { sitesOff, level } = await loadSettings();
    const { state } = this.inView;
    if (sitesOff.includes(siteOf(tabAddress()))) this.stop();
    else if (state.status === 'read' && state.level !== level) this.read(this.request);
    else this.tell();
  }

  /**
   * The address is another one. On a page of several articles it follows the reader from one to the next; otherwise
   * another page has come into this one's place, and what was asked for here was not asked for there.
   */
  private leave(): void {
    const isThere = this.articles.every(({ container }) => container?.isConnected);
    if (isThere && articlesOn(document).length > 1) return;
    this.request = {};
    this.keepOne();
    this.articles[0].withdraw({ status: 'not-article' });
    this.watcher?.attend(null);
  }

  /** The page has another root: it was written anew, and element, listeners and all went with the old one. */
  private startOver(): void {
    this.stop();
    begin();
  }

  private stop(): void {
    if (this.life.signal.aborted) return;
    this.life.abort();
    this.sight.disconnect();
    for (const article of this.articles) article.remove();
    this.gone();
  }

  /** After an update or removal of the extension this copy can reach nobody: it takes its marks along. */
  private stopIfOrphaned(): boolean {
    if (browser.runtime?.id) return false;
    this.stop();
    return true;
  }
}

/** The rules that are off on this page's site, to be compared. */
function rulesHere(settings: Settings): string {
  return rulesOffFor(settings, siteOf(tabAddress())).join();
}

/** Those that concern a place, which they are in or around. */
function changesIn(changes: Changes, place: Element | undefined): Changes {
  if (!changes || !place) return changes;
  return new Set([...changes].filter((element) => place.contains(element) || element.contains(place)));
}

function around([first, ...others]: readonly Element[]): Element | null {
  let common = first?.parentElement ?? null;
  while (common && !others.every((other) => common?.contains(other))) common = common.parentElement;
  return common;
}

const scope = globalThis as { caveatAnnotator?: Annotator | undefined };
if (!Object.hasOwn(scope, 'caveatAnnotator') || !scope.caveatAnnotator) begin();

function begin(): void {
  scope.caveatAnnotator = new Annotator(() => {
    scope.caveatAnnotator = undefined;
  });
  scope.caveatAnnotator.start();
}
