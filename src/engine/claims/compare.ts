// One claim held against one sentence: which words stand for which, and the stretches before, inside and after the
// part that repeats the claim. Vetoes and the relation are judged on this and on nothing else.

import type { Verdict } from '../note';
import type { Claim } from '../packs/format';
import { primaryOf } from '../text/language-tags';
import { type Alignment, align, type Weigh } from './align';
import { type Passage, passageOfText } from './passage';
import type { Searchable } from './pattern';
import { type CompiledSlot, compileSlots, type SlotMatch } from './slots';

/** A claim read once for comparing. */
export interface ReadClaim {
  readonly claim: Claim;
  /** Primary subtag; undefined when nobody says, which is read as English. */
  readonly lang: string | undefined;
  readonly passage: Passage;
  /** Pieces of the statement, joined: what phrase cues are looked up in. */
  readonly plain: string;
  readonly slots: readonly CompiledSlot[];
  /** Comparing keys of all names, variants and alternatives: what the record knows how to name. */
  readonly known: ReadonlySet<string>;
}

export interface Comparison {
  readonly claim: ReadClaim;
  readonly sentence: Searchable;
  /** Whether the claim was found by its slots; else by overlap of words. */
  readonly bySlots: boolean;
  /** Range of terms that repeats the claim, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Terms of the sentence that stand for something in the claim. */
  readonly matched: ReadonlySet<number>;
  readonly alignment: Alignment;
  /**
   * The sentence's pieces joined by blanks: all, before, inside and after the range. `before` goes without what a slot
   * asked for, `free` is inside without that and without what matched.
   */
  readonly whole: string;
  readonly before: string;
  readonly inside: string;
  readonly free: string;
  readonly after: string;
  /** The sentence that follows, in small letters; empty where none is known. */
  readonly next: string;
  readonly verdict: Verdict;
}

/** Reads a claim once; `lang` is its pack's, for claims that name none. */
export function readForComparing(claim: Claim, packLang?: string): ReadClaim {
  const lang = primaryOf(claim.lang ?? packLang);
  const passage = passageOfText(claim.text, lang);
  let known: ReadonlySet<string> | undefined;
  return {
    claim,
    lang,
    passage,
    plain: joined(passage, 0, passage.pieces.length),
    slots: compileSlots(claim, lang),
    // Hundreds of texts a claim: read once a sentence comes near it, which most claims never see.
    get known() {
      known ??= keysNamedBy(claim, lang);
      return known;
    },
  };
}

function keysNamedBy({ text, also, about, slots }: Claim, lang: string | undefined): Set<string> {
  const texts = [
    text,
    ...(also ?? []),
    ...(about ?? []).flatMap((one) => [one.name, ...(one.also ?? [])]),
    ...(slots ?? []).flatMap((slot) => slot.any),
  ];
  return new Set(texts.flatMap((one) => passageOfText(one, lang).terms.map((term) => term.key)));
}

/** Holds a claim that was found by its slots against the sentence. */
export function compareBySlots(
  claim: ReadClaim,
  sentence: Searchable,
  match: SlotMatch,
  weigh: Weigh,
  next = '',
): Comparison {
  const matched = new Set(match.slots.flatMap((slot) => slot?.terms ?? []));
  return comparison(claim, sentence, {
    bySlots: true,
    from: match.from,
    to: match.to,
    matched,
    asked: new Set([...matched, ...match.asked]),
    next: next.toLowerCase().replaceAll('’', "'"),
    alignment: align(claim.passage, sentence.passage, weigh),
  });
}

/** Holds any claim against the sentence by the words that they share. */
export function compareByWords(claim: ReadClaim, sentence: Searchable, weigh: Weigh): Comparison {
  const alignment = align(claim.passage, sentence.passage, weigh);
  const matched = new Set(alignment.pairs.map((pair) => pair.sentence));
  const content = [...matched].filter((at) => !sentence.passage.terms[at]?.small);
  const from = content.length > 0 ? Math.min(...content) : 0;
  const to = content.length > 0 ? Math.max(...content) + 1 : 0;
  return comparison(claim, sentence, {
    bySlots: false,
    from,
    to,
    matched,
    asked: matched,
    alignment,
    next: '',
  });
}

type Core = Pick<Comparison, 'bySlots' | 'from' | 'to' | 'matched' | 'alignment'> & {
  readonly asked: ReadonlySet<number>;
  readonly next: string;
};

function comparison(claim: ReadClaim, sentence: Searchable, core: Core): Comparison {
  return new Held(claim, sentence, core);
}

/** A comparison that joins its stretches only when a veto asks for them: most candidates never come that far. */
class Held implements Comparison {
  readonly bySlots: boolean;
  readonly from: number;
  readonly to: number;
  readonly matched: ReadonlySet<number>;
  readonly alignment: Alignment;
  readonly next: string;
  private readonly asked: ReadonlySet<number>;
  private readonly texts = new Map<string, string>();

  constructor(
    readonly claim: ReadClaim,
    readonly sentence: Searchable,
    { bySlots, from, to, matched, asked, alignment, next }: Core,
  ) {
    this.bySlots = bySlots;
    this.from = from;
    this.to = to;
    this.matched = matched;
    this.asked = asked;
    this.next = next;
    this.alignment = alignment;
  }

  get verdict(): Verdict {
    return this.claim.claim.verdict;
  }
  get whole(): string {
    return this.text('whole', 0, this.pieces.length);
  }
  get before(): string {
    return this.text('before', 0, this.first, this.taken);
  }
  get inside(): string {
    return this.text('inside', this.first, this.last);
  }
  get after(): string {
    return this.text('after', this.last, this.pieces.length);
  }
  get free(): string {
    return this.text('free', this.first, this.last, this.taken);
  }

  /** Pieces that a slot asked for, or that matched. */
  private get taken(): Set<number> {
    const { terms } = this.sentence.passage;
    const taken = new Set<number>();
    for (const at of this.asked)
      for (let i = terms[at]?.from ?? 0; i < (terms[at]?.to ?? 0); i++) taken.add(i);
    return taken;
  }

  private get pieces() {
    return this.sentence.passage.pieces;
  }
  private get first(): number {
    return this.sentence.passage.terms[this.from]?.from ?? 0;
  }
  private get last(): number {
    return this.sentence.passage.terms[this.to - 1]?.to ?? this.first;
  }

  private text(name: string, from: number, to: number, without?: ReadonlySet<number>): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const text = joined(this.sentence.passage, from, to, without);
    this.texts.set(name, text);
    return text;
  }
}

function joined(passage: Passage, from: number, to: number, without?: ReadonlySet<number>): string {
  const norms = passage.pieces.slice(from, to).map(({ norm, text }, i) => {
    if (without?.has(from + i)) return '_';
    // "The No Fees Act": the word is part of a name and denies nothing.
    return from + i > 0 && /^(?:No|Not|Never)$/.test(text) ? text : norm;
  });
  return ` ${norms.join(' ')} `;
}
