// ClaimReview, as publishers, Data Commons (DataFeed) and Google's Fact Check Tools API write it, into a Pack.
// One review becomes one claim for each statement it reviews. What cannot be read without guessing is left empty and
// said as a warning; a review without a statement is left out. Reading of loose values is in markup.ts, of rating
// words in ratings.ts.

import type { Evidence } from '../note';
import type { FaultList, FaultPath } from './fault';
import { type Claim, PACK_FORMAT, type Pack } from './format';
import {
  addressesOf,
  addressOf,
  dateOf,
  isNode,
  listOf,
  type Node,
  numberOf,
  plain,
  property,
  textOf,
  typesOf,
  unquoted,
} from './markup';
import { shareOf, verdictOfNumber, verdictOfWords } from './ratings';

/** Longest statement that is taken; beyond it stands a page, not a claim. */
const MAX_STATEMENT = 10_000;

/** A review on its way to a claim. */
interface Found {
  readonly node: Node;
  readonly path: FaultPath;
  /** When the feed says that its entry last changed. */
  readonly modified: string;
}

export interface ClaimReviewPack extends Pack {
  /** Entries that are no ClaimReview and were passed over. */
  readonly ignored?: number;
  /** The answer has further pages. */
  readonly more?: boolean;
}

/** Whether a value is ClaimReview in one of the forms that `claimReviewToPack` reads. */
export function looksLikeClaimReview(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(looksLikeClaimReview);
  if (!isNode(value)) return false;
  const keys = ['@graph', 'dataFeedElement', 'claimReviewed', 'claims', 'error', 'properties'];
  return (
    Object.keys(value).length === 0 ||
    typesOf(value).some((type) => type === 'ClaimReview' || type === 'DataFeed') ||
    keys.some((key) => property(value, key) !== undefined)
  );
}

/** Reads all reviews of a document. Bad ones are named in `faults`; the others make the pack. */
export function claimReviewToPack(value: unknown, origin: string, faults: FaultList): ClaimReviewPack {
  const walk = new Walk();
  if (isNode(value) && isNode(value.error)) {
    const { code, message } = value.error;
    faults.add(
      ['error'],
      `the service answered ${textOf(code) ?? ''} ${textOf(message) ?? 'an error'}; try again later`,
    );
  } else walk.visit(value, [], '');
  const claims = new ClaimCollection(faults);
  for (const found of walk.found) {
    const org = walk.resolve(property(found.node, 'author') ?? property(found.node, 'publisher'));
    for (const claim of claimsOf(found, org, faults)) claims.add(claim, found);
  }
  return {
    format: PACK_FORMAT,
    id: `claim-review:${origin}`,
    title: titleOf(value) ?? origin,
    version: textOf(property(value, 'dateModified')) ?? '0',
    claims: claims.list(),
    ...(walk.ignored > 0 && { ignored: walk.ignored }),
    ...(isNode(value) && value.nextPageToken !== undefined && { more: true }),
  };
}

function titleOf(value: unknown): string | undefined {
  return typesOf(value).includes('DataFeed') ? textOf(property(value, 'name')) : undefined;
}

/** Finds reviews in lists, graphs, feeds and answers of Google's service. */
class Walk {
  readonly found: Found[] = [];
  ignored = 0;
  private readonly nodes = new Map<string, Node>();

  visit(value: unknown, path: FaultPath, modified: string): void {
    if (Array.isArray(value)) value.forEach((item, i) => void this.visit(item, [...path, i], modified));
    else if (!isNode(value)) this.ignored++;
    else this.visitNode(value, path, modified);
  }

  /** A node that is only a reference, replaced by what it refers to. */
  resolve(value: unknown): unknown {
    const id = isNode(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? (this.nodes.get(id) ?? value) : value;
  }

  private visitNode(node: Node, path: FaultPath, modified: string): void {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) this.nodes.set(id, node);
    const graph = property(node, '@graph');
    const elements = property(node, 'dataFeedElement');
    if (graph !== undefined) this.visit(listOf(graph), [...path, '@graph'], modified);
    else if (elements !== undefined) this.visitFeed(listOf(elements), [...path, 'dataFeedElement']);
    else if (Array.isArray(node.claims)) this.visitAnswer(node.claims, [...path, 'claims']);
    else if (isReview(node)) this.found.push({ node, path, modified });
    else if (Object.keys(node).length > 0) this.ignored++;
  }

  private visitFeed(elements: readonly unknown[], path: FaultPath): void {
    elements.forEach((element, i) => {
      if (isNode(element) && isReview(element)) {
        this.visitNode(element, [...path, i], '');
        return;
      }
      const items = listOf(property(element, 'item'));
      const modified = textOf(property(element, 'dateModified')) ?? '';
      if (items.length === 0) this.ignored++;
      items.forEach((item, j) => void this.visit(item, [...path, i, 'item', j], modified));
    });
  }

  /** An answer of the Fact Check Tools API, each review rewritten as schema.org has it. */
  private visitAnswer(claims: readonly unknown[], path: FaultPath): void {
    claims.forEach((claim, i) => {
      listOf(property(claim, 'claimReview')).forEach((review, j) => {
        const publisher = property(review, 'publisher');
        const node: Node = {
          claimReviewed: property(claim, 'text'),
          url: property(review, 'url'),
          name: property(review, 'title'),
          datePublished: property(review, 'reviewDate'),
          inLanguage: property(review, 'languageCode'),
          reviewRating: property(review, 'textualRating'),
          author: { name: property(publisher, 'name') ?? property(publisher, 'site') },
          itemReviewed: {
            author: { name: property(claim, 'claimant') },
            datePublished: property(claim, 'claimDate'),
          },
        };
        this.found.push({ node, path: [...path, i, 'claimReview', j], modified: '' });
      });
    });
  }
}

function isReview(node: Node): boolean {
  const types = typesOf(node);
  return (
    types.includes('ClaimReview') || (types.length === 0 && property(node, 'claimReviewed') !== undefined)
  );
}

/** Claims by id; of two with the same id and words the one changed later stays, others get an id of their own. */
class ClaimCollection {
  private readonly byId = new Map<string, { claim: Claim; modified: string }>();

  constructor(private readonly faults: FaultList) {}

  add(claim: Claim, { modified, path }: Found): void {
    const first = this.byId.get(claim.id);
    if (!first) this.byId.set(claim.id, { claim, modified });
    else if (first.claim.text === claim.text) {
      if (modified >= first.modified) this.byId.set(claim.id, { claim, modified });
    } else {
      let n = 2;
      while (this.byId.has(`${claim.id}#claim-${n}`)) {
        if (this.byId.get(`${claim.id}#claim-${n}`)?.claim.text === claim.text) return;
        if (++n > 1000) {
          this.faults.add(
            path,
            'shares its address with a thousand other claims; give each its own',
            'warning',
          );
          return;
        }
      }
      const id = `${claim.id}#claim-${n}`;
      this.byId.set(id, { claim: { ...claim, id }, modified });
    }
  }

  list(): Claim[] {
    return [...this.byId.values()].map(({ claim }) => claim);
  }
}

function claimsOf(found: Found, org: unknown, faults: FaultList): Claim[] {
  const { node, path } = found;
  const item = listOf(property(node, 'itemReviewed'))[0];
  const texts = listOf(property(node, 'claimReviewed')).flatMap((text) => textOf(text) ?? []);
  if (texts.length === 0) texts.push(...listOf(textOf(property(item, 'name'))).map(String));
  if (texts.length === 0) {
    const missing = property(node, 'claimReviewed') === undefined;
    faults.add(
      [...path, 'claimReviewed'],
      `is ${missing ? 'missing' : 'empty'}; without it nothing can be matched`,
    );
  }
  const base = baseOf(found, org, item, faults);
  const claims: Claim[] = [];
  for (const text of texts) {
    if (text.length > MAX_STATEMENT) {
      faults.add([...path, 'claimReviewed'], `is longer than allowed; at most ${MAX_STATEMENT} characters`);
    } else claims.push({ ...base, id: base.id ?? idFrom(base.author ?? '', text), text: unquoted(text) });
  }
  return claims;
}

type Base = Omit<Claim, 'id' | 'text'> & { id?: string };

function baseOf({ node, path }: Found, org: unknown, item: unknown, faults: FaultList): Base {
  const site = addressOf(property(org, 'url'));
  const publisher = nameOf(org) ?? site?.replace(/^https?:\/\/(?:www\.)?([^/?#:]+).*$/i, '$1');
  const written = property(node, 'url');
  const url = addressOf(written, site);
  if (written !== undefined && !url)
    faults.add(
      [...path, 'url'],
      'is not an http or https address; the review is kept without a link',
      'warning',
    );
  const published = dateOf(property(node, 'datePublished'));
  if (property(node, 'datePublished') !== undefined && !published)
    faults.add([...path, 'datePublished'], 'can’t be read without guessing; write YYYY-MM-DD', 'warning');
  const title = textOf(property(node, 'name') ?? property(node, 'headline'));
  const speaker = nameOf(property(item, 'author'));
  const appearances = [
    ...addressesOf(property(item, 'firstAppearance')),
    ...addressesOf(property(item, 'appearance')),
  ];
  const lang = textOf(property(node, 'inLanguage'));
  const id =
    textOf(property(node, 'identifier')) ?? textOf(property(property(node, 'identifier'), 'value')) ?? url;
  return {
    ...(id && { id }),
    ...ratingOf(property(node, 'reviewRating'), path, faults),
    ...(title && { title }),
    ...(speaker && { speaker }),
    ...(publisher && { author: publisher }),
    ...(published && { reviewed: published }),
    ...(appearances.length > 0 && { appearances }),
    ...(lang && { lang }),
    ...(url && { evidence: [evidenceOf(url, publisher, title, published)] }),
  };
}

/** The review itself is the evidence. */
function evidenceOf(url: string, publisher?: string, title?: string, published?: string): Evidence {
  const host = url.replace(/^https?:\/\/(?:www\.)?([^/?#]+).*$/i, '$1');
  return {
    title: title ?? host,
    publisher: publisher ?? host,
    url,
    kind: 'analysis',
    ...(published && { published }),
  };
}

/** A name: of a node, of several (joined), or a bare string. */
function nameOf(value: unknown): string | undefined {
  const names = listOf(value).flatMap((item) =>
    typeof item === 'string' ? plain(item) || [] : (textOf(property(item, 'name')) ?? []),
  );
  return names.length > 0 ? names.join(', ') : undefined;
}

/** Words decide; a number only where there are no words, and only on a scale that makes sense. */
function ratingOf(rating: unknown, path: FaultPath, faults: FaultList): Pick<Claim, 'verdict' | 'rating'> {
  const node = listOf(rating)[0];
  const words = isNode(node)
    ? textOf(property(node, 'alternateName') ?? property(node, 'name'))
    : textOf(rating);
  const value = numberOf(property(node, 'ratingValue'));
  const best = numberOf(property(node, 'bestRating'));
  const worst = numberOf(property(node, 'worstRating'));
  const scale = best !== undefined && worst !== undefined ? { best, worst } : undefined;
  const share = value !== undefined && scale ? shareOf(value, scale.best, scale.worst) : undefined;
  const at = [...path, 'reviewRating'];
  if (
    value !== undefined &&
    scale &&
    (value < Math.min(scale.best, scale.worst) || value > Math.max(scale.best, scale.worst))
  )
    faults.add(
      at,
      'ratingValue is outside its scale; write one between worstRating and bestRating',
      'warning',
    );
  const numbers = { ...(value !== undefined && { value }), ...scale };
  if (words) {
    const verdict = verdictOfWords(words) ?? 'not-rated';
    const disagrees = (verdict === 'false' && share === 1) || (verdict === 'true' && share === 0);
    if (disagrees && scale && scale.best > scale.worst)
      faults.add(at, 'rating words and number disagree; the words are taken', 'warning');
    return { verdict, rating: { label: words, ...numbers } };
  }
  if (value === undefined) return { verdict: 'not-rated' };
  const label = scale ? `${value} (${scale.worst}–${scale.best})` : String(value);
  const verdict = scale ? verdictOfNumber(value, scale.best, scale.worst) : undefined;
  return { verdict: verdict ?? 'not-rated', rating: { label, ...numbers } };
}

/** A stable id from publisher and statement (FNV-1a, 32 bits, twice with different starts). */
function idFrom(publisher: string, text: string): string {
  const hash = (start: number) => {
    let h = start;
    for (const char of `${publisher}\n${text}`)
      h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return h.toString(16).padStart(8, '0');
  };
  return `claim-${hash(0x811c9dc5)}${hash(0x01234567)}`;
}
