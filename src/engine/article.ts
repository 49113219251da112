// What reading a page yields and everything after it works on. Plain data: it crosses from the page to the
// background as a message.

import type { Span } from './selector';

/** What the page says it is, by its own label, section, address or structured data. */
export type Kind = 'news' | 'opinion' | 'analysis' | 'satire' | 'sponsored' | 'other';

export type Form = 'article' | 'live-blog' | 'press-release';

export type BlockType = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'row';

/** `embed`: a post or message of somebody else, shown inside the article; its words are not the article's. */
export type BlockRole = 'embed';

/** One block of `Article.text`: `text.slice(start, end)`; blocks are in order, a line break between them. */
export interface Block {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  /** Absent for the article's own running text. */
  readonly role?: BlockRole;
  /** In a live blog: which entry the block belongs to, from 1, in the order of the page. */
  readonly entry?: number;
  /** When that entry was made, as the page writes it: ISO 8601 where it does, else "10:15 am". */
  readonly time?: string;
  /**
   * BCP 47 tag, where it is not the article's. As the page declares it, and pages are wrong: languages.ts says what a
   * block is in.
   */
  readonly lang?: string;
  /** Words in it that lead to another page, in order; absent where nothing is known of links, as in plain text. */
  readonly links?: readonly Span[];
}

/** A translation that stands in the place of the author's words, languages as BCP 47 tags where they are known. */
export interface Translated {
  /** Name of the browser's or site's translator. */
  readonly by?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Why only a part of the article is on the page: its rest is for subscribers. */
export type PartialReason = 'paywall';

export interface Article {
  /** Whether the page reads like an article at all. When false the rest is a best effort. */
  readonly detected: boolean;
  readonly kind: Kind;
  /** Which sign on the page decided `kind`, for people: "section: Opinion". Absent when nothing spoke. */
  readonly kindReason?: string;
  readonly form: Form;
  /** Which signs on the page decided `form`, for people. Absent for a plain article. */
  readonly formReason?: string;
  readonly title: string;
  readonly byline?: string;
  readonly site?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  /** Day of the last change that the page tells of, YYYY-MM-DD; only when later than `published`. */
  readonly modified?: string;
  /** Part of the site it stands in, in the site's words: "Business". */
  readonly section?: string;
  /** BCP 47 tag as the page declares it; `languagesOf` says what the text is in. */
  readonly lang?: string;
  /** Set when the text is a translation that a browser or a service has put into the page. */
  readonly translated?: Translated;
  /** Canonical address if the page names one, else the address it was read from. */
  readonly url?: string;
  /** The body, one line a block, the title not repeated. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Set when only a part of the article is there to be read. */
  readonly partial?: PartialReason;
}

/** What is known of an article beside its body. */
export type About = Omit<Article, 'text' | 'blocks'>;

/** Characters of body that are analysed at most, some 350,000 words: what is longer is a library, not an article. */
export const LONGEST_TEXT = 2_000_000;
