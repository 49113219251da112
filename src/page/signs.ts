// Signs by which a page shows whether it is an article. Each looks at one thing, gives a number from 0 to 1, and has a
// weight in score.ts. No family of signs suffices: metadata is set everywhere by plug-ins, addresses lack, long text is
// also found in manuals and forums. The shape of the text and the counter-signs matter most.

import type { Look } from './look';
import { wordsIn } from './look';
import { isArticleType, typesOf } from './metadata/facts';
import {
  ARTICLE_PATH,
  CALLS,
  DOCUMENT_LABELS,
  FORUM_LABELS,
  HOME_PATH,
  isNoHeadline,
  NEVER_TYPES,
  OTHER_HOST,
  OTHER_PATH,
  OTHER_TYPES,
  PAGING,
  PRICE,
  PUBLISHED_META,
  SOFTWARE,
} from './sign-words';

/** A sign: 0 absent, 1 as strong as it gets. */
type Sign = (page: Look) => number;

const yes = (is: boolean): number => (is ? 1 : 0);
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
/** Rises quickly at first and reaches 1 at `most`. */
const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
/** How often these class words occur. */
const classes = (page: Look, words: string): number =>
  words.split(' ').reduce((sum, word) => sum + (page.classWords.get(word) ?? 0), 0);
const labels = (page: Look, pattern: RegExp): number =>
  page.labels.filter((label) => pattern.test(label)).length;
/** One word in twenty is all there can be. */
const rate = (page: Look, pattern: RegExp): number =>
  share((page.text.match(pattern)?.length ?? 0) * 20, page.words);
const tags = (page: Look, ...names: string[]): number =>
  names.reduce((sum, name) => sum + (page.evidence.survey.counts.get(name) ?? 0), 0);
const meta = (page: Look, name: string): string => page.evidence.facts.meta.get(name)?.toLowerCase() ?? '';
const hasType = (page: Look, pattern: RegExp): boolean =>
  page.evidence.facts.things.some((thing) => typesOf(thing).some((type) => pattern.test(type)));

const MICRODATA = '[itemtype$="Article"],[itemtype$="/BlogPosting"]';
/** Pages that name more articles than this list them. */
const MOST_ARTICLES = 3;

/** JSON-LD of an article type, or microdata of one article; a list of posts marks each. Manuals have a type of their own. */
function saysArticle({ evidence: { facts, survey } }: Look): boolean {
  const said = facts.things.filter(
    (thing) => isArticleType(thing) && !typesOf(thing).includes('TechArticle'),
  );
  if (said.length > 0) return said.length <= MOST_ARTICLES;
  return survey.document.querySelectorAll(MICRODATA).length === 1;
}

/** Words of the last part of the address: headlines stand there. */
function slugWords({ path }: Look): number {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const parts = last.replace(/\.\w+$/, '').split(/[-_]/);
  return parts.filter((word) => /[a-z]|%[0-9a-f]/.test(word)).length;
}

/** Where no title is in sight, or the prose comes before it. */
const FAR = 30;

/** Blocks between the title and the first kept prose. */
function gap({ evidence, prose }: Look): number {
  const from = evidence.title.frame?.to;
  const first = prose[0]?.index;
  return from === undefined || first === undefined || first < from ? FAR : first - from;
}

/** Largest share of the kept prose that one box holds, its own and that of the boxes right in it. */
function together({ prose, keptProse }: Look): number {
  const sums = new Map<unknown, number>();
  for (const { frame, size } of prose)
    for (const box of new Set([frame.parent, frame.parent?.parent]))
      sums.set(box, (sums.get(box) ?? 0) + size);
  return share(Math.max(0, ...sums.values()), keptProse);
}

const BODY = new Set(['body', 'content', 'text', 'main', 'entry', 'detail', 'details', 'copy']);
const OF_ARTICLE = new Set(['article', 'post', 'entry', 'story', 'blog', 'news', 'single']);

/** Share of the kept prose in a box called the body of an article: "entry-content", "article__body", "articleBody". */
function inBody({ prose, keptProse }: Look): number {
  const inside = prose.filter(({ frame }) => {
    for (let box: typeof frame | null = frame; box; box = box.parent) {
      const { words, element } = box;
      if (words.some((word) => OF_ARTICLE.has(word)) && words.some((word) => BODY.has(word))) return true;
      if (words.includes('articlebody') || element.getAttribute('itemprop') === 'articleBody') return true;
    }
    return false;
  });
  return share(
    inside.reduce((sum, { size }) => sum + size, 0),
    keptProse,
  );
}

export const SIGNS = {
  // The shape of the text.
  proseLength: (page) => share(page.keptProse / Math.max(1, page.prose.length), 500),
  proseOfKept: (page) => share(page.keptProse, page.keptChars),
  muchProse: (page) => many(page.keptProse / 100, 80),
  fewProse: (page) => yes(page.prose.length < 3),
  together,
  inBody,
  quoted: (page) => many(page.prose.filter(({ text }) => /[“”«»„「]|(?:^|\s)"\w/.test(text)).length, 6),
  links: (page) => share(page.linkChars, page.allChars),
  rows: (page) =>
    share(
      page.kept.reduce((sum, { row, size }) => sum + (row ? size : 0), 0),
      page.keptChars,
    ),
  posts: (page) => share(page.repeats.posts, page.keptProse),
  teasers: (page) => share(page.repeats.teasers, page.keptProse),
  images: (page) => share(tags(page, 'img'), Math.max(1, page.prose.length) * 4),
  // The title.
  longTitle: (page) => share(Math.max(0, wordsIn(page.evidence.title.text) - 2), 6),
  titleShown: (page) => yes(page.evidence.title.frame !== undefined),
  oneHeading: (page) => yes(tags(page, 'h1') === 1),
  closeToTitle: (page) => 1 - many(gap(page), FAR),
  noHeadline: (page) => yes(isNoHeadline(page.evidence.title.text)),
  // Who wrote it, and when.
  signed: (page) => yes(page.evidence.byline !== undefined),
  dated: (page) => yes(page.evidence.published !== undefined),
  dateNearTitle: (page) => yes(page.nearTitle.some((line) => /\b(?:19|20)\d\d\b/.test(line))),
  byNearTitle: (page) =>
    yes(page.nearTitle.some((line) => /(?:^|[^\p{L}])by:? \p{L}|min(?:ute)?s?\.? read/u.test(line))),
  publishedMeta: (page) => yes(PUBLISHED_META.some((name) => meta(page, name) !== '')),
  writtenBy: (page) =>
    yes(meta(page, 'author') !== '' || /written|author/.test(meta(page, 'twitter:label1'))),
  // What the words are like.
  told: (page) => rate(page, /\b(?:said|says|told|according|he|she|his|her|they|was|were|had)\b/gi),
  addressed: (page) => rate(page, /\b(?:you|your|you're)\b/gi),
  ours: (page) => rate(page, /\b(?:our|us|we|we're)\b/gi),
  // What the page says of itself.
  ogArticle: (page) => yes(meta(page, 'og:type') === 'article'),
  ogOther: (page) =>
    yes(
      /^(?:og:)?(?:product|profile|video|music|book|place|restaurant|business)/.test(meta(page, 'og:type')),
    ),
  articleData: (page) => yes(saysArticle(page)),
  otherData: (page) => yes(hasType(page, NEVER_TYPES) || (!saysArticle(page) && hasType(page, OTHER_TYPES))),
  software: (page) => yes(SOFTWARE.test(meta(page, 'generator'))),
  // The address.
  articlePath: (page) => yes(ARTICLE_PATH.test(page.path)),
  otherPath: (page) => yes(OTHER_PATH.test(page.path) || OTHER_HOST.test(page.host)),
  homePath: (page) => yes(page.host !== '' && HOME_PATH.test(page.path)),
  longSlug: (page) => yes(slugWords(page) >= 4),
  shortSlug: (page) => yes(page.host !== '' && slugWords(page) <= 2),
  // Signs of something else, and of blogs.
  prices: (page) => many(labels(page, PRICE), 10),
  calls: (page) => many(labels(page, CALLS), 6),
  shop: (page) =>
    many(
      classes(page, 'product products price cart sku collection woocommerce shopify shop swatch variant'),
      60,
    ),
  replies: (page) => many(labels(page, FORUM_LABELS), 20),
  forum: (page) =>
    many(
      classes(
        page,
        'thread topic forum discussion reply replies answer answers question message messages vote postbit username',
      ),
      30,
    ),
  docs: (page) =>
    many(
      classes(
        page,
        'docs doc documentation toctree sphinx docusaurus wiki api mw changelog rst mdbook gitbook',
      ),
      20,
    ),
  docLabels: (page) => many(labels(page, DOCUMENT_LABELS), 8),
  code: (page) => many(tags(page, 'pre') + tags(page, 'code') / 2, 20),
  pages: (page) => many(labels(page, PAGING), 8),
  manyTimes: (page) => many(Math.max(0, tags(page, 'time') - 2), 15),
  forms: (page) => many(tags(page, 'form'), 6),
  oneArticle: (page) => yes(tags(page, 'article') === 1),
  commentForm: (page) => yes(classes(page, 'respond commentform disqus') > 0),
} satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;
