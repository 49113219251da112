// What reading a page yields and everything after it works on. Plain data: it crosses from the page to the
// background as a message.

/** What the page says it is, by its own label, section, address or structured data. */
export type Kind = 'news' | 'opinion' | 'analysis' | 'satire' | 'sponsored' | 'other';

export type Form = 'article' | 'live-blog' | 'press-release';

export type BlockType = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'row';

/** One block of `Article.text`: `text.slice(start, end)`; blocks are in order, a line break between them. */
export interface Block {
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
}

export interface Article {
  /** Whether the page reads like an article at all. When false the rest is a best effort. */
  readonly detected: boolean;
  readonly kind: Kind;
  /** Which sign on the page decided `kind`, for people: "section: Opinion". Absent when nothing spoke. */
  readonly kindReason?: string;
  readonly form: Form;
  readonly title: string;
  readonly byline?: string;
  readonly site?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  /** Day of the last change that the page tells of, YYYY-MM-DD; only when later than `published`. */
  readonly modified?: string;
  /** Part of the site it stands in, in the site's words: "Business". */
  readonly section?: string;
  /** BCP 47 tag, lower case primary subtag at least. */
  readonly lang?: string;
  /** Canonical address if the page names one, else the address it was read from. */
  readonly url?: string;
  /** The body, one line a block, the title not repeated. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Characters of body that are analysed at most, some 350,000 words: what is longer is a library, not an article. */
export const LONGEST_TEXT = 2_000_000;
