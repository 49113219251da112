import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { watchPage } from '../../src/page/watch';
import { page } from './pages';

/** A window of our own around a page: linkedom has no clock, no address and no observers. */
class FakeView extends EventTarget {
  readonly location = { href: 'https://courier.example/a' };
  readonly performance = { now: () => Date.now() };
  readonly setTimeout = (run: () => void, ms: number) => setTimeout(run, ms);
  readonly clearTimeout = (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer);
  readonly MutationObserver: unknown;
  readonly observed: { node: Node; options: MutationObserverInit }[] = [];
  deliver: (records: Partial<MutationRecord>[]) => void = () => {};
  hidden = false;

  constructor(readonly document: Document) {
    super();
    const view = this;
    this.MutationObserver = class {
      constructor(callback: (records: Partial<MutationRecord>[]) => void) {
        view.deliver = (records) => view.observed.length > 0 && callback(records);
      }
      observe(node: Node, options: MutationObserverInit): void {
        view.observed.push({ node, options });
      }
      disconnect(): void {
        view.observed.length = 0;
      }
    };
    Object.defineProperty(document, 'hidden', { get: () => this.hidden, configurable: true });
    Object.defineProperty(document, 'defaultView', { value: this, configurable: true });
  }
}

function open() {
  const document = parseHtml(page());
  const view = new FakeView(document);
  const calls: string[] = [];
  const end = new AbortController();
  const watcher = watchPage(
    document,
    { left: (address) => calls.push(`left for ${address}`), changed: () => calls.push('changed') },
    end.signal,
  );
  const change = (times = 1): void => {
    const added = document.createElement('p');
    added.textContent = 'The pier opens after all.';
    const record = {
      type: 'childList',
      target: document.body,
      addedNodes: [added],
      removedNodes: [],
    } as unknown as MutationRecord;
    view.deliver(Array.from({ length: times }, () => record));
  };
  return { document, view, calls, end, watcher, change };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watching a page', () => {
  it('tells once that it changed, after it has rested', () => {
    const { calls, change } = open();
    change();
    vi.advanceTimersByTime(300);
    change(1000);
    vi.advanceTimersByTime(300);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(calls).toEqual(['changed']);
  });

  it('does not wait for ever on a page that never rests', () => {
    const { calls, change } = open();
    for (let i = 0; i < 30; i++) {
      change();
      vi.advanceTimersByTime(100);
    }
    expect(calls).toEqual(['changed']);
  });

  it('says at once that the address changed, and asks for another reading later', () => {
    const { calls, view, change } = open();
    view.location.href = 'https://courier.example/b';
    change();
    expect(calls).toEqual(['left for https://courier.example/b']);
    vi.advanceTimersByTime(500);
    expect(calls).toEqual(['left for https://courier.example/b', 'changed']);
  });

  it('hears of the history going back', () => {
    const { calls, view } = open();
    view.location.href = 'https://courier.example/0';
    view.dispatchEvent(new Event('popstate'));
    expect(calls).toEqual(['left for https://courier.example/0']);
  });

  it('does not look at attributes: a translator that marks <html> has changed no word yet', () => {
    const { view, watcher, document } = open();
    watcher.attend(document.querySelector('article'));
    expect(view.observed.length).toBeGreaterThan(0);
    expect(view.observed.some(({ options }) => options.attributes || options.attributeFilter)).toBe(false);
  });

  it('takes a jump within the page for no other page', () => {
    const { calls, view } = open();
    view.location.href = 'https://courier.example/a#comments';
    view.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
  });

  it('waits while nobody looks', () => {
    const { calls, view, document, change } = open();
    view.hidden = true;
    change();
    vi.advanceTimersByTime(60_000);
    expect(calls).toEqual([]);
    view.hidden = false;
    const seen = document.createEvent('Event');
    seen.initEvent('visibilitychange', true, false);
    document.dispatchEvent(seen);
    vi.advanceTimersByTime(500);
    expect(calls).toEqual(['changed']);
  });

  it('ignores scripts, styles and counters', () => {
    const { calls, view, document } = open();
    const script = document.createElement('script');
    script.textContent = 'let a = 1;';
    const counter = document.createElement('span');
    counter.textContent = '7';
    view.deliver([
      {
        type: 'childList',
        target: document.body,
        addedNodes: [script, counter] as unknown as NodeList,
        removedNodes: [] as unknown as NodeList,
      },
    ]);
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
  });

  it('looks inside the article alone once there is one, and only at the children of what is around it', () => {
    const { view, document, watcher } = open();
    expect(view.observed.map(({ node }) => node.nodeName)).toEqual(['BODY', 'HTML', '#document']);
    const container = document.querySelector('.entry-content');
    watcher.attend(container);
    expect(view.observed.map(({ node, options }) => [node.nodeName, options.subtree ?? false])).toEqual([
      ['DIV', true],
      ['ARTICLE', false],
      ['MAIN', false],
      ['BODY', false],
      ['HTML', false],
      ['#document', false],
    ]);
  });

  it('ends with its signal', () => {
    const { calls, end, view, change } = open();
    change();
    end.abort();
    change();
    vi.advanceTimersByTime(5000);
    expect(calls).toEqual([]);
    expect(view.observed).toEqual([]);
  });
});
