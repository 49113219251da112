// All claims of all packs under one number each: the index for ranking, the keys by which claims with slots are found,
// and what is read only when a claim becomes a candidate.

import type { Claim, Pack } from '../packs/format';
import { canBeTold } from '../text/language';
import { primaryOf, sameLanguage, UNKNOWN_LANGUAGE } from '../text/language-tags';
import { type ReadClaim, readForComparing } from './compare';
import { type ClaimWords, claimWords, type Features, featuresOf } from './features';
import { GramRarity } from './grams';
import type { MatchContext } from './matcher';
import { isFromSpeech, type OrderKind, orderKind, orderScore } from './order';
import { type Passage, passageOfText } from './passage';
import type { Searchable } from './pattern';
import { type Query, queryOf } from './query';
import { type Candidate, inOrder, rank } from './rank';
import { type Field, IndexBuilder, Retriever } from './retrieve';
import { slotKeys } from './slots';

/** A title says in other words what the claim says, or only teases. */
const TITLE = 0.6;
const SPEAKER = 0.6;
/** Candidates that are looked at closely; words around a line of speech bring in more that are not meant. */
const LOOKED_AT = 40;
const LOOKED_AT_IN_SPEECH = 100;

export const lookedAt = (query: Query): number => (isFromSpeech(query) ? LOOKED_AT_IN_SPEECH : LOOKED_AT);

/** Share of words that records of one claim have in common. */
const ALIKE = 0.7;
/** Claims read for comparing that are kept; an article touches some hundreds. */
const KEPT = 4000;

export class Library {
  readonly size: number;
  private readonly claims: { claim: Claim; pack: Pack }[];
  private readonly retriever: Retriever;
  private readonly grams: GramRarity;
  private readonly claimWords = new Map<number, ClaimWords>();
  private readonly readClaims = new Map<number, ReadClaim>();
  private readonly bySlotKey = new Map<string | number, number[]>();
  /** Claims whose slots name no key: tried on every sentence. */
  private readonly always: number[] = [];
  /** Whether any claim has no slots. */
  private readonly hasPlain: boolean;
  /** Primary subtag of each claim's language; undefined fits any. */
  private readonly langs: readonly (string | undefined)[];
  private readonly spoken: ReadonlySet<string>;
  /** Languages of claims that may not be held against text in a language. */
  private readonly shutTo = new Map<string, ReadonlySet<string | undefined>>();

  constructor(packs: readonly Pack[]) {
    this.claims = packs
      .flatMap((pack) => pack.claims.map((claim) => ({ claim, pack })))
      .filter(({ claim }) => !claim.withdrawn);
    this.size = this.claims.length;
    this.hasPlain = this.claims.some(({ claim }) => !claim.slots?.length);
    this.langs = this.claims.map(({ claim, pack }) => primaryOf(claim.lang ?? pack.lang));
    this.spoken = new Set(this.langs.filter((lang) => lang !== undefined));
    const builder = new IndexBuilder();
    this.claims.forEach(({ claim }, id) => {
      builder.add(fieldsOf(claim, this.langs[id]));
    });
    this.retriever = new Retriever(builder.build());
    this.grams = new GramRarity(this.retriever.termCounts(), this.size);
    this.claims.forEach(({ claim }, id) => {
      if (claim.slots && claim.slots.length > 0) this.addSlots(id);
    });
  }

  readonly weigh = (key: string): number => this.retriever.rarity(key);

  packOf(id: number): Pack {
    return (this.claims[id] as { pack: Pack }).pack;
  }

  /** A claim ready for comparing. */
  read(id: number): ReadClaim {
    const known = this.readClaims.get(id);
    if (known) return known;
    if (this.readClaims.size >= KEPT) this.readClaims.clear();
    const { claim, pack } = this.claims[id] as { claim: Claim; pack: Pack };
    const read = readForComparing(claim, pack.lang);
    this.readClaims.set(id, read);
    return read;
  }

  /** Claims whose slots this sentence might fill. */
  withSlotsIn({ passage, places }: Searchable): number[] {
    const accepts = this.acceptsFrom(passage.lang);
    const ids = new Set(this.always);
    for (const key of places.keys()) for (const id of this.bySlotKey.get(key) ?? []) ids.add(id);
    const fitting = accepts ? [...ids].filter(accepts) : [...ids];
    return fitting.sort((a, b) => a - b);
  }

  /** Claims that share the rarest words with a query, best first. */
  candidates(query: Query, lang: string | undefined, limit: number): Candidate[] {
    const found = this.roughly(query, lang, limit);
    const close = found.slice(0, lookedAt(query));
    const kind = this.orderKindOf(query, close);
    const rows = this.features(query, close);
    const scores = rows.map((row) => orderScore(kind, row));
    const last = Math.min(0, ...scores) - 1;
    return inOrder(
      found.map((one, i) => ({
        ...one,
        score: scores[i] ?? last - i,
        ...(rows[i] && { features: rows[i] }),
      })),
    );
  }

  orderKindOf(query: Query, candidates: readonly Candidate[]): OrderKind {
    const isDated = candidates.some(({ id }) => this.wordsOf(id).day !== undefined);
    return orderKind(query, isDated);
  }

  queryFor(text: string, context: MatchContext, dates: boolean): Query {
    const query = queryOf(text, context, (key) => this.retriever.index.terms.has(key));
    const { day: _day, ...undated } = query;
    return dates ? query : undated;
  }

  /** The candidates of the index, roughly in order. */
  roughly(query: Query, lang: string | undefined, limit: number): Candidate[] {
    const found = this.retriever.best(query.terms, limit, this.acceptsFrom(lang));
    return rank(query, found, (id) => this.claimOf(id), this.grams);
  }

  /** What each of the candidates has in common with the query. */
  features(query: Query, candidates: readonly Candidate[]): Features[] {
    const rated = candidates.map(({ id, index }) => ({
      claim: this.claimOf(id),
      words: this.wordsOf(id),
      index,
    }));
    return featuresOf(query, rated, { weigh: this.weigh, rarity: this.grams, size: this.size });
  }

  claimOf(id: number): Claim {
    return (this.claims[id] as { claim: Claim }).claim;
  }

  /** Whether two records are worded nearly alike. */
  saysTheSame(one: number, other: number): boolean {
    const [a, b] = [this.wordsOf(one).text.keys, this.wordsOf(other).text.keys];
    const shared = [...a].filter((key) => b.has(key)).length;
    return shared >= ALIKE * (a.size + b.size - shared);
  }

  private wordsOf(id: number): ClaimWords {
    const known = this.claimWords.get(id);
    if (known) return known;
    if (this.claimWords.size >= KEPT) this.claimWords.clear();
    const words = claimWords(this.claimOf(id), this.langs[id]);
    this.claimWords.set(id, words);
    return words;
  }

  /** Claims without slots that share the rarest words with a sentence, in no order that is worth showing. */
  nearest({ terms, lang }: Passage, limit: number): number[] {
    if (!this.hasPlain) return [];
    const query = terms.filter((term) => !term.small).map((term) => ({ key: term.key, weight: 1 }));
    const best = this.retriever.best(query, limit, this.acceptsFrom(lang)).map(({ claim }) => claim);
    return best.filter((id) => !this.claims[id]?.claim.slots?.length);
  }

  /** Which claims may be held against text in a language; undefined when all may. */
  private acceptsFrom(lang: string | undefined): ((id: number) => boolean) | undefined {
    if (lang === undefined) return undefined;
    const known = this.shutTo.get(lang);
    const shut = known ?? new Set([...this.spoken].filter((spoken) => !mayRepeat(lang, spoken)));
    if (!known) this.shutTo.set(lang, shut);
    return shut.size === 0 ? undefined : (id) => !shut.has(this.langs[id]);
  }

  private addSlots(id: number): void {
    const keys = slotKeys(this.read(id).slots, this.weigh);
    if (keys.length === 0) this.always.push(id);
    for (const key of keys) this.bySlotKey.set(key, [...(this.bySlotKey.get(key) ?? []), id]);
  }
}

/** Text that is in no language known here may be in any that is not. */
function mayRepeat(lang: string | undefined, claimLang: string): boolean {
  return sameLanguage(lang, claimLang) || (lang === UNKNOWN_LANGUAGE && !canBeTold(claimLang));
}

function fieldsOf(claim: Claim, lang: string | undefined): Field[] {
  const fields = [{ keys: contentKeys(claim.text, lang), weight: 1 }];
  if (claim.title) fields.push({ keys: contentKeys(claim.title, lang), weight: TITLE });
  if (claim.speaker) fields.push({ keys: contentKeys(claim.speaker, lang), weight: SPEAKER });
  for (const variant of claim.also ?? []) fields.push({ keys: contentKeys(variant, lang), weight: TITLE });
  return fields;
}

function contentKeys(text: string, lang: string | undefined): string[] {
  return passageOfText(text, lang)
    .terms.filter((term) => !term.small)
    .map((term) => term.key);
}
