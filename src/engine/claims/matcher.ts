// The door of the claims engine: packs in, then sentence by sentence the claims it repeats, rebuts or mentions.
// Claims with slots are found by their slots, exactly; all claims are ranked by the words they share. What fires is
// decided apart from the ranking: slots filled, or near-complete agreement both ways, and no veto.

import type { AlignedPair } from '../note';
import type { Pack } from '../packs/format';
import type { Span } from '../selector';
import { readDocument, type Sentence } from '../text';
import { type Comparison, compareBySlots, compareByWords } from './compare';
import type { Features } from './features';
import { agreesNearly, chanceOf, firingFeatures, mayFire } from './firing';
import { Library } from './library';
import { type Passage, passageOf, passageOfText } from './passage';
import { type Searchable, searchable } from './pattern';
import { isPlace } from './places';
import type { Query } from './query';
import type { Candidate } from './rank';
import { type Relation, relationOf } from './relate';
import { fillSlots, type Nearby } from './slots';
import { vetoesOf } from './vetoes';

/** What stands around a sentence. */
export interface MatchContext {
  readonly title?: string;
  readonly speaker?: string;
  /** When it was said, YYYY-MM-DD. */
  readonly date?: string;
  /** Language of a sentence that is given as text, BCP 47. */
  readonly lang?: string;
  /** Sentences before, the nearest last; and after, the nearest first. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

export interface MatchOptions {
  /** Ranked hits wanted; claims that fire come on top in any case. 0: only what fires, or would but for a veto. */
  readonly top?: number;
  /**
   * reader: fire only when a note in an article would be right. ranked: also fire for the best hit of a query that is
   * expected to have a record, as a tool that sorts incoming claims does.
   */
  readonly point?: 'reader' | 'ranked';
  /** Whether the date of the context may change the order of hits; it never decides what fires. */
  readonly dates?: boolean;
}

export interface Hit {
  readonly claim: Pack['claims'][number];
  readonly pack: Pack;
  /** 0 to 1: how near the sentence is to the claim. */
  readonly score: number;
  readonly relation: Relation;
  /** Whether a note would be shown. */
  readonly fires: boolean;
  /** The part of the sentence that repeats the claim; offsets as the sentence's. */
  readonly spans: Span;
  /** Words that stand for one another; `record` counts in the claim's text. */
  readonly pairs: readonly AlignedPair[];
  /** What was compared and agrees: "number", "negation". */
  readonly compared: readonly string[];
  /** Ids of the vetoes that spoke, when something would have fired but for them. */
  readonly vetoedBy?: readonly string[];
}

export interface Matcher {
  /** Hits for a sentence, best first. Any string, any context. */
  match(sentence: Sentence | string, context?: MatchContext, options?: MatchOptions): Hit[];
  readonly claims: number;
}

/** Candidates of the index that are ranked, and how many of them are compared word by word. */
const CANDIDATES = 100;
const LOOKED_AT = 12;
/** Runners-up that are looked at for doubles of the best. */
const DOUBLES = 6;
/** Score of the best of the ranking; above it stands what fires. */
const RANKED = 0.8;

/** Reads packs once; matching is pure afterwards. Claims withdrawn by their publishers are left out. */
export function createMatcher(packs: readonly Pack[]): Matcher {
  const library = new Library(packs);
  const nearby = new Map<string, Searchable>();
  const readNearby = (text: string, lang: string | undefined): Searchable => {
    const key = lang ? `${lang} ${text}` : text;
    const known = nearby.get(key);
    if (known) return known;
    if (nearby.size > 400) nearby.clear();
    const read = searchable(passageOfText(text, lang));
    nearby.set(key, read);
    return read;
  };
  return {
    claims: library.size,
    match(sentence, context = {}, { top = 10, point = 'reader', dates = true } = {}) {
      const { lang } = typeof sentence === 'string' ? context : sentence;
      const sentences =
        typeof sentence === 'string' ? readDocument(sentence, { lang }).sentences : [sentence];
      const read = sentences.map((one) => searchable(passageOf(one)));
      const before = [...(context.before ?? [])];
      const hits: Hit[] = [];
      for (const [i, text] of read.entries()) {
        const around = [context.title ?? '', ...before.slice(-2)].filter(Boolean);
        const texts = around.map((words) => () => readNearby(words, lang));
        hits.push(...bySlots(library, text, texts, sentences[i + 1]?.text ?? context.after?.[0]));
        before.push(text.passage.text);
      }
      const [only] = typeof sentence === 'string' ? [] : read;
      const whole = only ?? searchable(joined(String(sentence), sentences, lang));
      if (top === 0) hits.push(...nearly(library, whole));
      else if (whole.passage.terms.length > 0)
        hits.push(...byWords(library, whole, context, { top, point, dates }));
      return best(hits, top);
    },
  };
}

/** Several sentences as one, for claims that only overlap of words can find. */
function joined(text: string, sentences: readonly Sentence[], lang: string | undefined): Passage {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const quoted = sentences.flatMap((sentence) => sentence.quoted);
  return passageOf({ text, start: 0, end: text.length, tokens, quoted, lang });
}

function bySlots(
  library: Library,
  text: Searchable,
  around: Nearby['texts'],
  next: string | undefined,
): Hit[] {
  return library.withSlotsIn(text).flatMap((id) => {
    const claim = library.read(id);
    const nearby: Nearby = {
      texts: around,
      get known() {
        return claim.known;
      },
    };
    const filled = fillSlots(claim.slots, text, nearby);
    if (!filled) return [];
    return hitOf(library, id, compareBySlots(claim, text, filled, library.weigh, next), true);
  });
}

/** Without a ranking: what agrees so nearly that it fires, or would but for a veto. */
function nearly(library: Library, text: Searchable): Hit[] {
  return library.nearest(text.passage, LOOKED_AT).flatMap((id) => {
    const comparison = compareByWords(library.read(id), text, library.weigh);
    return agreesNearly(comparison) ? hitOf(library, id, comparison, true) : [];
  });
}

function byWords(
  library: Library,
  text: Searchable,
  context: MatchContext,
  options: Required<MatchOptions>,
): Hit[] {
  const limit = Math.max(options.top, CANDIDATES);
  const { lang } = text.passage;
  const query = library.queryFor(text.passage.text, context, options.dates);
  const candidates = library.candidates(query, lang, limit);
  const most = candidates[0]?.score ?? 0;
  const hits = candidates.slice(0, Math.max(options.top, LOOKED_AT)).map(({ id, score }) => {
    const comparison = compareByWords(library.read(id), text, library.weigh);
    const near = agreesNearly(comparison);
    // The order is the ranking's; how high it starts says how near the words are.
    const hit = hitOf(library, id, comparison, near);
    return { ...hit, score: Math.max(RANKED * Math.exp(score - most), near ? comparison.alignment.both : 0) };
  });
  const [first, ...others] = hits;
  if (!first || first.fires) return hits;
  const best = bestHit(library, query, candidates);
  const fires = best && mayFire(chanceOf(best.row), options.point, best.both, best.vetoes);
  return fires ? [{ ...first, fires, relation: 'repeats' }, ...others] : hits;
}

/**
 * The first of the candidates as firing sees it, held against the words of the query alone. Undefined where no chance is
 * known: a claim that says what a sentence must hold is found by that or not at all, and chances were learned on English.
 */
export function bestHit(
  library: Library,
  query: Query,
  candidates: readonly Candidate[],
): { row: Features; both: number; vetoes: string[] } | undefined {
  const [first, ...others] = candidates;
  if (!first?.features) return undefined;
  const claim = library.read(first.id);
  if (claim.slots.length > 0 || (claim.lang ?? 'en') !== 'en') return undefined;
  const own = searchable(passageOfText(query.own));
  const comparison = compareByWords(claim, own, library.weigh);
  const vetoes = vetoesOf(comparison).map(({ id }) => id);
  const odds = (some: readonly Candidate[]) =>
    some.reduce((sum, { score }) => sum + Math.exp(score - first.score), 0);
  // Pools hold a claim more than once: its double takes nothing away from it.
  const doubles = others.slice(0, DOUBLES).filter(({ id }) => library.saysTheSame(first.id, id));
  const next = others.find((one) => !doubles.includes(one));
  const lead = next ? first.score - next.score : Number.POSITIVE_INFINITY;
  const share = odds([first, ...doubles]) / odds(candidates);
  const { features } = first;
  const row = firingFeatures({ features, lead, share, next: next?.features, vetoes }, own.passage);
  return { row, both: comparison.alignment.both, vetoes };
}

function hitOf(library: Library, id: number, comparison: Comparison, agrees: boolean): Hit {
  const vetoes = agrees ? vetoesOf(comparison) : [];
  const { claim } = comparison.claim;
  return {
    claim,
    pack: library.packOf(id),
    score: scoreOf(comparison),
    relation: relationOf(comparison, agrees, vetoes),
    fires: agrees && vetoes.length === 0 && claim.withdrawn === undefined,
    spans: spanOf(comparison),
    pairs: pairsOf(comparison),
    compared: agrees ? comparedIn(comparison) : [],
    ...(vetoes.length > 0 && { vetoedBy: vetoes.map((veto) => veto.id) }),
  };
}

/** Empty at the start where no word of the claim stands in the sentence. */
function spanOf({ sentence: { passage }, from, to }: Comparison): Span {
  const start = passage.terms[from]?.start ?? passage.start;
  return { start, end: passage.terms[to - 1]?.end ?? start };
}

function scoreOf({ bySlots: slots, alignment }: Comparison): number {
  return slots ? 0.9 + 0.1 * alignment.both : alignment.both;
}

function pairsOf({ alignment, claim, sentence }: Comparison): AlignedPair[] {
  return alignment.pairs.flatMap(({ claim: c, sentence: s }) => {
    const [here, there] = [sentence.passage.terms[s], claim.passage.terms[c]];
    if (!here || !there || there.small) return [];
    return { article: { start: here.start, end: here.end }, record: { start: there.start, end: there.end } };
  });
}

/** Compared in every sentence, whatever it is about. */
const ALWAYS_COMPARED = ['negation', 'denial', 'question', 'condition'];

/** What was compared and agrees; of names, numbers, places and dates only those that both sides hold. */
function comparedIn({ alignment, claim, sentence }: Comparison): string[] {
  const shared = alignment.pairs.flatMap((pair) => claim.passage.terms[pair.claim] ?? []);
  const found = [
    ['name', shared.some((term) => term.capital && !term.small)],
    ['number', shared.some((term) => /^#/.test(term.key))],
    ['place', shared.some((term) => isPlace(term.key))],
    ['date', claim.passage.dates.length > 0 && sentence.passage.dates.length > 0],
  ] as const;
  return [...found.flatMap(([name, there]) => (there ? [name] : [])), ...ALWAYS_COMPARED];
}

/** Each claim once, the one that fires first; what fires on top. */
function best(hits: readonly Hit[], top: number): Hit[] {
  const order = [...hits].sort((a, b) => Number(b.fires) - Number(a.fires) || b.score - a.score);
  const seen = new Set<object>();
  const once = order.filter((hit) => !seen.has(hit.claim) && seen.add(hit.claim));
  return once.filter((hit, i) => hit.fires || i < top || (top === 0 && hit.vetoedBy));
}
