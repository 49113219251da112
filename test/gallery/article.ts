// The sample article as a page of a paper, with the overlay as the extension mounts it. What is shown is chosen by the
// address: ?ground=dark&notes=more&state=reading&words=long&bar=1&folded=1. The style element with the highlight rules
// stands in for `scripting.insertCSS`.

import { highlightCss, highlightNames } from '../../src/page/overlay/highlights';
import { createHost } from '../../src/page/overlay/host';
import { mountOverlay } from '../../src/ui/overlay/mount';
import type { Overlay, OverlayState } from '../../src/ui/overlay/props';
import { OVERLAY_CSS } from '../../src/ui/overlay/styles';
import { annotationOf, MORE_NOTES, NOTES, PARAGRAPHS } from './sample';
import { provideWords } from './words';

declare global {
  /** For screenshots and tests. */
  var overlay: Overlay;
  var told: string[];
}

const query = new URLSearchParams(location.search);
provideWords(query.get('words'));
document.body.className = query.get('ground') ?? '';
if (query.get('words') === 'rtl') document.body.classList.add('rtl');
if (query.has('bar')) {
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.textContent = 'Subscribe to the Courier for two coins a week.';
  document.body.append(bar);
}

const main = document.querySelector('main') as HTMLElement;
for (const text of PARAGRAPHS) {
  const p = document.createElement('p');
  const [before, after] = text.split('The ferry, ');
  if (after === undefined) p.append(text);
  else {
    const a = document.createElement('a');
    a.href = '#ferry';
    a.textContent = 'The ferry';
    p.append(before ?? '', a, `, ${after}`);
  }
  main.append(p);
}

function rangeOf(words: string): Range | undefined {
  for (const p of main.querySelectorAll('p')) {
    const at = (p.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const [startNode, start] = pointAt(p, at);
    const [endNode, end] = pointAt(p, at + words.length);
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
    return range;
  }
  return undefined;
}

function pointAt(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    last = node;
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return [last, last.textContent?.length ?? 0];
}

function stateOf(kind: string | null): OverlayState {
  if (kind === 'reading') return { kind, done: 61, total: 210 };
  if (kind === 'slow')
    return { kind: 'trouble', trouble: { kind: 'slow', seconds: 4, done: 212, total: 900 } };
  if (kind === 'failed') return { kind: 'trouble', trouble: { kind: 'failed' } };
  let notes = query.get('notes') === 'more' ? [...NOTES, ...MORE_NOTES] : NOTES;
  if (kind === 'nothing' || kind === 'nothing-to-check') notes = [];
  let annotation = annotationOf(notes);
  if (kind === 'nothing')
    annotation = {
      ...annotation,
      summary: { ...annotation.summary, sentences: 18, checkable: 11, matched: 0 },
    };
  if (kind === 'nothing-to-check')
    annotation = { ...annotation, summary: { ...annotation.summary, checkable: 0, matched: 0 } };
  const ranges = new Map<string, Range>();
  for (const note of notes) {
    const range = rangeOf(note.quote.exact);
    if (range) ranges.set(note.id, range);
  }
  const text = PARAGRAPHS.join('\n');
  return {
    kind: 'read',
    annotation,
    ranges,
    rangeOf: ({ start, end }) => rangeOf(text.slice(start, end)) ?? null,
    end: main.lastElementChild ?? undefined,
  };
}

const names = highlightNames(Math.random);
const style = document.createElement('style');
style.textContent = highlightCss(names, { fine: query.has('fine') });
document.head.append(style);

const life = new AbortController();
const { root } = createHost(document, { css: OVERLAY_CSS, signal: life.signal });
globalThis.told = [];
const tell =
  (what: string) =>
  (...args: unknown[]) =>
    void globalThis.told.push(
      [what, ...args.map((arg) => (typeof arg === 'object' ? (arg as { id: string }).id : arg))].join(' '),
    );
globalThis.overlay = mountOverlay(root, {
  state: stateOf(query.get('state')),
  names,
  site: 'norhavencourier.example',
  page: 'https://norhavencourier.example/ferry',
  keptFolded: query.has('folded'),
  onAboutRule: (rule) => void globalThis.told.push(`about ${rule}`),
  copy: async (text) => {
    globalThis.told.push(`copy ${text}`);
    return true;
  },
  onHide: tell('hide'),
  onUnhide: tell('unhide'),
  onKeepFolded: tell('keep folded'),
  onRetry: tell('retry'),
  onPanel: query.has('panel') ? tell('panel') : undefined,
  onLookForReports: query.has('panel') ? tell('look') : undefined,
});
const open = query.get('open');
if (open) globalThis.overlay.openNote(open);
