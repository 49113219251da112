// What the prose of torture.json ("must") demands beyond its fields, by page: behind a step, or once the page has been
// judged. Each check gives the faults it found, in words.

import { pointOn, until } from '../browser';
import { notesAre } from './judge';
import { lineUnder } from './pictures';
import type { TorturePage } from './run';
import { level, torture } from './spec';
import { patiently, rest } from './steps';

type Check = (opened: TorturePage) => Promise<string[]>;

interface Extras {
  readonly behind?: Readonly<Record<string, Check>>;
  readonly atEnd?: Check;
}

const [RECORD_SENTENCE = '', WORDING_SENTENCE = ''] = Object.keys(torture.families);
/** WCAG's least for what is not text. */
const CONTRAST = 3;
/** A line under some words changes at least so many pixels. */
const LINE_PIXELS = 60;

const unless = (holds: unknown, fault: string): string[] => (holds ? [] : [fault]);
const all = async (...checks: Promise<string[]>[]): Promise<string[]> => (await Promise.all(checks)).flat();

async function analysedAtMost(opened: TorturePage, most: number): Promise<string[]> {
  const analyses = (await opened.work())?.analyses ?? 0;
  return unless(analyses <= most, `analysed ${analyses} times, not ${most}`);
}

async function saysOf(opened: TorturePage, words: RegExp): Promise<string[]> {
  return unless(words.test(await opened.said()), `nothing says ${words}`);
}

async function textHas(opened: TorturePage, words: string): Promise<string[]> {
  return patiently(async () =>
    unless((await opened.work())?.text.includes(words), `the text lacks "${words}"`),
  );
}

async function linesAreSeen(opened: TorturePage, ...places: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const words of places) {
    const { pixels, contrast } = await lineUnder(opened, words);
    faults.push(...unless(pixels >= LINE_PIXELS, `no line is seen under "${words}": ${pixels} pixels`));
    faults.push(
      ...unless(contrast >= CONTRAST, `the line under "${words}" has contrast ${contrast.toFixed(1)}`),
    );
  }
  return faults;
}

/** The card opens under the pointer, of its own size and colour, with nothing of the page over it. */
async function cardOpensOnHover(opened: TorturePage, words: string): Promise<string[]> {
  const { page } = opened;
  const point = await until(() => pointOn(page, words).catch(() => null));
  if (!point) return [`no place to point at on "${words}"`];
  const { x, y } = point;
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  const faults = await cardIsOurs(opened);
  await page.mouse.move(2, 2);
  return faults;
}

async function cardIsOurs(opened: TorturePage): Promise<string[]> {
  const card = await until(() => opened.ours('[role=dialog]'), 4000);
  if (!card) return ['no card opens'];
  await rest(200); // It fades in.
  return [
    ...unless(Math.abs(card.width - 360) < 4, `the card is ${card.width} wide`),
    ...unless(card.height > 100, `the card is ${card.height} high`),
    ...unless(Number.parseFloat(card.fontSize) >= 13, `the card's letters are ${card.fontSize}`),
    ...unless(card.backgroundColor !== 'rgba(0, 0, 0, 0)', 'the card has no ground'),
    ...unless(card.onTop, 'something of the page lies over the card'),
  ];
}

async function closeCard(opened: TorturePage): Promise<string[]> {
  await opened.page.keyboard.press('Escape');
  const closed = await until(async () => (await opened.ours('[role=dialog]')) === null, 3000);
  return unless(closed, 'Escape does not close the card');
}

async function nothingIsLeftWhenSwitchedOff(opened: TorturePage): Promise<string[]> {
  await opened.ready.window.tellTab(opened.tab, 'stop', null);
  const sheets = await opened.page.evaluate(() => {
    let count = document.adoptedStyleSheets.length;
    for (let root = document.querySelector('news-article')?.shadowRoot; root; ) {
      count += root.adoptedStyleSheets.length;
      root = root.querySelector('#inner')?.shadowRoot;
    }
    return count;
  });
  return [
    ...unless((await opened.look()).painted.length === 0, 'switched off, something is painted'),
    ...unless((await opened.hosts()) === 0, 'switched off, the host element is there'),
    ...unless(sheets === 0, 'switched off, a style sheet is there'),
  ];
}

/** Which renderings of rerender.html were ever seen with their marks. */
async function watchRenders({ page }: TorturePage): Promise<string[]> {
  await page.evaluate(() => {
    const marked = new Set<number>();
    Object.assign(window, { marked });
    const look = () => {
      for (const [, highlight] of CSS.highlights)
        if (highlight.priority === 3)
          for (const range of highlight)
            if ((range as Range).toString() && range.startContainer.isConnected)
              marked.add((window as unknown as { torture: { renders: number } }).torture.renders);
      requestAnimationFrame(look);
    };
    look();
  });
  return [];
}

async function everyRenderIsMarked(opened: TorturePage): Promise<string[]> {
  const { renders, marked, names } = await opened.page.evaluate(() => {
    const { torture, marked } = window as unknown as { torture: { renders: number }; marked: Set<number> };
    return { renders: torture.renders, marked: [...marked], names: CSS.highlights.size };
  });
  const unmarked: number[] = [];
  // The last may still be on its way.
  for (let render = Math.min(...marked) + 1; render < renders; render++)
    if (!marked.includes(render)) unmarked.push(render);
  const { readings = 0 } = (await opened.work()) ?? {};
  return [
    ...unless(unmarked.length === 0, `renders ${unmarked} had no marks`),
    ...unless(readings <= renders + 1, `${readings} readings for ${renders} renders`),
    ...unless(names <= 3, `${names} highlights`),
    ...(await analysedAtMost(opened, 1)),
  ];
}

async function isTitled(opened: TorturePage, title: RegExp): Promise<string[]> {
  return patiently(async () => {
    const { state } = await opened.look();
    const found = state?.status === 'read' ? state.article.title : state?.status;
    return unless(title.test(found ?? ''), `badge and popup are those of "${found}", not of ${title}`);
  });
}

async function firstArticleHasItsMarks(opened: TorturePage): Promise<string[]> {
  return patiently(async () => {
    const { painted } = await opened.look();
    return [RECORD_SENTENCE, WORDING_SENTENCE].flatMap((sentence) =>
      unless(
        painted.some(({ words }) => sentence.includes(level(words))),
        `nothing is painted on "${sentence.slice(0, 20)}…" of the first article`,
      ),
    );
  });
}

async function oldRouteIsForgotten(opened: TorturePage): Promise<string[]> {
  const { notes, painted } = await opened.look();
  const old = [...notes.map(({ quote }) => quote.exact), ...painted.map(({ words }) => words)].filter(
    (words) => [RECORD_SENTENCE, WORDING_SENTENCE].some((sentence) => sentence.includes(level(words))),
  );
  return unless(old.length === 0, 'notes of the old route are still there');
}

export const EXTRAS: Readonly<Record<string, Extras>> = {
  'late-article.html': { atEnd: (opened) => analysedAtMost(opened, 1) },
  'late-trickle.html': { atEnd: (opened) => analysedAtMost(opened, 4) },
  'spa-route.html': { behind: { "call torture.go('b')": oldRouteIsForgotten } },
  'two-articles.html': {
    behind: {
      'wait 2000': (opened) => all(isTitled(opened, /Army phones/), firstArticleHasItsMarks(opened)),
    },
    async atEnd(opened) {
      await opened.page.evaluate(() => scrollTo(0, 0));
      return all(isTitled(opened, /memo telling staff/), firstArticleHasItsMarks(opened));
    },
  },
  'virtual-list.html': { atEnd: firstArticleHasItsMarks },
  'rerender.html': { behind: { load: watchRenders }, atEnd: everyRenderIsMarked },
  'inline-links.html': {
    async atEnd(opened) {
      const { painted } = await opened.look();
      const whole = painted.some(({ words }) => level(words).includes('ban Chinese products and services'));
      // Brings it into view.
      await until(() => pointOn(opened.page, 'took the decision').catch(() => null));
      const link = await opened.page.evaluate(() => {
        const box = document.querySelector('article p a')?.getClientRects()[0];
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      });
      if (link) await opened.page.mouse.click(link.x, link.y);
      const followed = await until(() => opened.page.evaluate(() => location.href.endsWith('#')), 2000);
      return [
        ...unless(whole, 'the range is not one over all parts'),
        ...unless(followed, 'a link in marked words does not work'),
      ];
    },
  },
  'broken-html.html': { atEnd: (opened) => textHas(opened, '“This morning’s email') },
  'hidden-text.html': {
    async atEnd(opened) {
      const before = (await opened.work())?.text ?? '';
      await opened.page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      return [
        ...unless(!before.includes('Jeff Bezos'), 'text in a closed <details> is read'),
        ...unless(!before.includes('US President'), 'hidden text is read'),
        ...(await patiently(async () => notesAre(opened, await opened.look(), [WORDING_SENTENCE]))),
      ];
    },
  },
  'shadow-open.html': {
    async atEnd(opened) {
      const text = (await opened.work())?.text ?? '';
      return [
        ...unless(
          text.indexOf('Amazon told') < text.indexOf('US President'),
          'the text is not in the order seen',
        ),
        ...(await linesAreSeen(opened, 'US President', 'Jeff Bezos', 'Amazon told')),
        ...(await cardOpensOnHover(opened, 'US President')),
        ...(await nothingIsLeftWhenSwitchedOff(opened)),
      ];
    },
  },
  'shadow-closed.html': {
    async atEnd(opened) {
      if ((await opened.look()).notes.length === 0) return [];
      return [
        ...(await linesAreSeen(opened, 'US President', 'Jeff Bezos')),
        ...(await cardOpensOnHover(opened, 'US President')),
      ];
    },
  },
  'iframe-article.html': { atEnd: (opened) => analysedAtMost(opened, 1) },
  'csp-strict.html': {
    async atEnd(opened) {
      return [
        ...(await linesAreSeen(opened, 'US President')),
        ...(await cardOpensOnHover(opened, 'US President')),
        ...(await opened.complaints()),
      ];
    },
  },
  'hostile-css.html': {
    async atEnd(opened) {
      return [
        ...(await linesAreSeen(opened, 'US President', 'Amazon told')),
        ...(await cardOpensOnHover(opened, 'US President')),
      ];
    },
  },
  'max-z-index.html': {
    behind: {
      async 'expect focus INPUT'(opened) {
        await until(async () => (await opened.look()).painted.length > 0);
        await opened.step(1);
        await rest(300);
        const { focus, above } = await opened.page.evaluate(() => {
          const box = document.querySelector('#d')?.getBoundingClientRect() ?? new DOMRect();
          const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return { focus: document.activeElement?.tagName, above: at?.closest('#d') !== null };
        });
        return [
          ...unless(focus === 'INPUT', `a note takes the focus from the dialog: ${focus}`),
          ...unless(above, 'a note lies over the dialog'),
        ];
      },
    },
    async atEnd(opened) {
      await opened.step(1);
      const card = await cardIsOurs(opened);
      const button = await opened.page.evaluate(() => {
        const box = document.querySelector('body > div button')?.getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return { x, y, free: document.elementFromPoint(x, y)?.tagName === 'BUTTON' };
      });
      await opened.page.mouse.click(button.x, button.y);
      const gone = await opened.page.evaluate(() => document.querySelector('body > div') === null);
      return [
        ...card,
        ...unless(button.free, 'the cookie wall is covered'),
        ...unless(gone, 'its button does not work'),
      ];
    },
  },
  'user-select-none.html': {
    async atEnd(opened) {
      const hover = await cardOpensOnHover(opened, 'US President');
      await opened.step(1);
      const focused = await until(async () => (await opened.ours('[role=dialog]'))?.hasFocus, 3000);
      return [...hover, ...unless(focused, 'the command leads to no card'), ...(await closeCard(opened))];
    },
  },
  'remove-injected.html': {
    async atEnd(opened) {
      const { removed } = (await opened.page.evaluate('torture.report()')) as { removed: number };
      return [
        ...unless(removed <= 2, `came back ${removed - 1} times`),
        ...unless(/^\d+$/.test(await opened.badge()), 'without the host element there is no badge'),
      ];
    },
  },
  'probe-extension.html': {
    async atEnd({ page, ready }) {
      const answered = await page.evaluate(async (origin) => {
        const files = ['manifest.json', 'src/extension/annotator.js', 'src/extension/popup.html'];
        const asked = files.map((file) =>
          fetch(`${origin}/${file}`).then(
            () => file,
            () => '',
          ),
        );
        return (await Promise.all(asked)).filter(Boolean);
      }, ready.window.origin);
      return unless(answered.length === 0, `the page can fetch ${answered}`);
    },
  },
  'infinite-scroll.html': { atEnd: (opened) => analysedAtMost(opened, 12) },
  'rtl-layout.html': {
    async atEnd(opened) {
      const mark = await opened.ours('.mark,.tick');
      const column = await opened.page.evaluate(() => {
        const { left, right } = document.querySelector('article p')?.getBoundingClientRect() ?? new DOMRect();
        return { left, right };
      });
      const hover = await cardOpensOnHover(opened, 'US President');
      await opened.step(1);
      const card = await until(() => opened.ours('[role=dialog]'), 3000);
      return [
        ...unless(mark && mark.x > column.right, 'the margin mark is not on the right'),
        ...hover,
        ...unless(card?.direction === 'ltr', 'the text in the card does not keep its direction'),
      ];
    },
  },
  'paywall.html': {
    async atEnd(opened) {
      const text = (await opened.work())?.text ?? '';
      return unless(!text.includes('US President'), 'what is behind the wall is read');
    },
  },
  'live-blog.html': { atEnd: (opened) => textHas(opened, 'the company will speak at nine') },
  'print.html': {
    async atEnd({ page, ready }) {
      if (ready.kind === 'firefox') return []; // It has no emulation; the printed page itself is compared.
      await page.emulateMediaType('print');
      const display = await page.evaluate(() => {
        const host = [...document.documentElement.children].at(-1) as Element;
        return getComputedStyle(host).display;
      });
      await page.emulateMediaType();
      return unless(display === 'none', 'the host element is printed');
    },
  },
  'dark.html': {
    async atEnd(opened) {
      const faults = await linesAreSeen(
        opened,
        'US President',
        'Jeff Bezos',
        'Amazon told',
        'The company is owned',
      );
      if (opened.ready.kind === 'firefox') return faults; // Forced colours are a preference of the whole browser there.
      const session = await opened.page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      const lines = await until(() => opened.ours('.line-box'), 3000);
      await session.detach();
      return [...faults, ...unless(lines, 'in forced colours no line is drawn')];
    },
  },
  'opinion.html': { atEnd: (opened) => saysOf(opened, /opinion/i) },
  'satire.html': { atEnd: (opened) => saysOf(opened, /satire/i) },
  'sponsored.html': { atEnd: (opened) => saysOf(opened, /sponsored|paid/i) },
  'layout-shift.html': {
    async atEnd(opened) {
      await opened.said();
      const { ok } = (await opened.page.evaluate('torture.report()')) as { ok: boolean };
      return unless(ok, 'with the recap open the layout has shifted');
    },
  },
};
