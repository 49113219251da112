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
  /** BCP 47 tag, lower case primary subtag at least. */
  readonly lang?: string;
  /** Canonical address if the page names one, else the address it was read from. */
  readonly url?: string;
  /** The body, one line a block, the title not repeated. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** An article from bare text: a line a block, and the first line the title when more follow it. */
export function articleFromText(text: string): Article {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const title = lines.length > 1 ? (lines[0] ?? '') : '';
  const body = lines.slice(title ? 1 : 0).filter((line, i) => !(i === 0 && line === title));
  const blocks: Block[] = [];
  let at = 0;
  for (const line of body) {
    blocks.push({ type: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return { detected: body.length > 0, kind: 'news', form: 'article', title, text: body.join('\n'), blocks };
}
