// Signs by which a page shows whether it is an article. Each looks at one thing, gives a number from 0 to 1, and has a
// weight; score.ts adds them up. No family of signs suffices: metadata is set everywhere by plug-ins, addresses lack,
// long text is also found in manuals and forums. The shape of the text and the counter-signs matter most.

import { sizeOf } from './block-text';
import { isProse } from './body/draft';
import type { Evidence } from './detect';
import { isArticleType, typesOf } from './metadata/facts';
import type { PageBlock } from './survey';

/** What signs are read from, gathered in one pass. */
export interface Look {
  readonly evidence: Evidence;
  readonly kept: readonly PageBlock[];
  readonly prose: readonly PageBlock[];
  /** Characters: of the kept blocks, of all blocks, in links, of prose anywhere. */
  readonly keptChars: number;
  readonly allChars: number;
  readonly linkChars: number;
  readonly proseChars: number;
  readonly text: string;
  readonly words: number;
  /** Path of the page's address, lower case; empty when unknown. */
  readonly path: string;
  /** How often each class word occurs. */
  readonly classWords: ReadonlyMap<string, number>;
  /** Short lines of the page, lower case: buttons, labels, prices. */
  readonly labels: readonly string[];
}

export function look(evidence: Evidence): Look {
  const { survey, draft, facts } = evidence;
  const kept = survey.blocks.filter((_, i) => draft.keep[i]);
  const text = kept.map((block) => block.text).join('\n');
  const classWords = new Map<string, number>();
  for (const { words } of survey.frames)
    for (const word of words) classWords.set(word, (classWords.get(word) ?? 0) + 1);
  const sum = (blocks: readonly PageBlock[], of: (block: PageBlock) => number): number =>
    blocks.reduce((total, block) => total + of(block), 0);
  const length = (block: PageBlock): number => block.size;
  return {
    evidence,
    kept,
    prose: kept.filter(isProse),
    keptChars: sum(kept, length),
    allChars: sum(survey.blocks, length),
    linkChars: sum(survey.blocks, (block) => block.linkChars),
    proseChars: sum(survey.blocks.filter(isProse), length),
    text,
    words: text.split(/\s+/).length,
    path: (evidence.url ?? facts.address ?? '')
      .replace(/^\w+:\/\/[^/]*/, '')
      .replace(/[?#].*$/, '')
      .toLowerCase(),
    classWords,
    labels: survey.blocks.filter(({ text }) => text.length < 40).map(({ text }) => text.toLowerCase()),
  };
}

/** A sign: 0 absent, 1 as strong as it gets. */
export type Sign = (page: Look) => number;

const yes = (is: boolean): number => (is ? 1 : 0);
const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
/** Rises quickly at first and reaches 1 at `most`. */
const many = (count: number, most: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most));
const count = (page: Look, ...words: string[]): number =>
  words.reduce((sum, word) => sum + (page.classWords.get(word) ?? 0), 0);
const labelled = (page: Look, pattern: RegExp): number =>
  page.labels.filter((label) => pattern.test(label)).length;
const rate = (page: Look, pattern: RegExp): number =>
  share((page.text.match(pattern)?.length ?? 0) * 20, page.words);
/** Words, those of scripts without spaces by their length. */
const wordsIn = (text: string): number =>
  Math.max(text.split(/\s+/).length, (sizeOf(text) - text.length) / 4);
const slug = (page: Look): string =>
  page.path
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';
const slugWords = (page: Look): number =>
  slug(page)
    .split(/[-_]/)
    .filter((word) => /[a-z]/.test(word)).length;
const headFrame = (page: Look) => page.evidence.title.frame;

/** Blocks between the title and the first kept prose. */
function gap(page: Look): number {
  const from = headFrame(page)?.to;
  const first = page.prose[0]?.index;
  if (from === undefined || first === undefined) return 30;
  return first < from ? 30 : first - from;
}

const near = (page: Look): readonly PageBlock[] => {
  const to = headFrame(page)?.to;
  return to === undefined ? [] : page.evidence.survey.blocks.slice(Math.max(0, to - 5), to + 15);
};

const ogType = (page: Look): string => page.evidence.facts.meta.get('og:type')?.toLowerCase() ?? '';
const hasType = (page: Look, pattern: RegExp): boolean =>
  page.evidence.facts.things.some((thing) => typesOf(thing).some((type) => pattern.test(type)));

export const SIGNS = {
  // The shape of the text.
  proseLength: (page) =>
    share(page.prose.reduce((sum, b) => sum + b.size, 0) / Math.max(1, page.prose.length), 500),
  proseOfKept: (page) =>
    share(
      page.prose.reduce((sum, b) => sum + b.size, 0),
      page.keptChars,
    ),
  longTitle: (page) => share(Math.max(0, wordsIn(page.evidence.title.text) - 2), 6),
  closeToTitle: (page) => 1 - many(gap(page), 30),
  // What the words are like.
  addressed: (page) => rate(page, /\b(?:you|your|you're)\b/gi),
  ours: (page) => rate(page, /\b(?:our|us|we|we're)\b/gi),
  // What the page says of itself.
  ogArticle: (page) => yes(ogType(page) === 'article'),
  articleData: (page) => yes(page.evidence.facts.things.some(isArticleType)),
  otherData: (page) =>
    yes(
      hasType(
        page,
        /^(?:Product|CollectionPage|ItemList|FAQPage|QAPage|DiscussionForumPosting|SearchResultsPage|Service|LocalBusiness|VideoObject|Event|JobPosting|Offer|SoftwareApplication|AboutPage|ContactPage|ProfilePage|TechArticle|Course)$/,
      ),
    ),
  signed: (page) => yes(page.evidence.byline !== undefined),
  dateNearTitle: (page) =>
    yes(near(page).some(({ text }) => text.length < 160 && /\b(?:19|20)\d\d\b/.test(text))),
  byNearTitle: (page) =>
    yes(
      near(page).some(
        ({ text }) => text.length < 160 && /(?:^|\W)by:? \p{Lu}|min(?:ute)?s?\.? read/iu.test(text),
      ),
    ),
  // The address.
  articlePath: (page) =>
    yes(
      /\/(?:blog|blogs|news|articles?|story|stories|posts?|insights?|magazine|opinion|features?|journal|press|review|reviews)(?:\/|-)|\/(?:19|20)\d\d\/[01]?\d\b/.test(
        page.path,
      ),
    ),
  homePath: (page) =>
    yes(
      /^\/?(?:index\.\w+|home)?\/?$/.test(page.path) &&
        (page.evidence.url ?? page.evidence.facts.address) !== undefined,
    ),
  longSlug: (page) => yes(slugWords(page) >= 4),
  // Signs of something else, and of blogs.
  prices: (page) =>
    many(
      labelled(page, /^(?:from |only |now |was |sale )?(?:[$€£¥]|usd|eur) ?\d|\d ?(?:€|kr|zł|usd|eur)$/),
      10,
    ),
  replies: (page) =>
    many(
      labelled(
        page,
        /^(?:reply|quote|report|#?\d+ (?:replies|posts|answers|votes?|comments?|points?)|joined|joined:.*|posts:.*|(?:senior |junior |new )?member|moderator|registered.*|likes?:.*|reactions:.*|messages.*|solved|answered.*|asked.*|.* ago)$/,
      ),
      20,
    ),
  forum: (page) =>
    many(
      count(
        page,
        'thread',
        'topic',
        'forum',
        'discussion',
        'reply',
        'replies',
        'answer',
        'answers',
        'question',
        'message',
        'messages',
        'vote',
      ),
      30,
    ),
  docs: (page) =>
    many(
      count(
        page,
        'docs',
        'doc',
        'documentation',
        'toctree',
        'sphinx',
        'docusaurus',
        'wiki',
        'api',
        'mw',
        'changelog',
        'rst',
        'markdown',
      ),
      20,
    ),
  code: (page) =>
    many(
      (page.evidence.survey.counts.get('pre') ?? 0) + (page.evidence.survey.counts.get('code') ?? 0) / 2,
      20,
    ),
  shop: (page) =>
    many(
      count(
        page,
        'product',
        'products',
        'price',
        'cart',
        'sku',
        'collection',
        'woocommerce',
        'shopify',
        'shop',
        'swatch',
        'variant',
      ),
      60,
    ),
  oneArticle: (page) => yes((page.evidence.survey.counts.get('article') ?? 0) === 1),
  manyTimes: (page) => many(Math.max(0, (page.evidence.survey.counts.get('time') ?? 0) - 2), 15),
  commentForm: (page) => yes(count(page, 'respond', 'commentform', 'disqus') > 0),
  forms: (page) => many(page.evidence.survey.counts.get('form') ?? 0, 6),
  images: (page) => share(page.evidence.survey.counts.get('img') ?? 0, Math.max(1, page.prose.length) * 4),
} satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;
