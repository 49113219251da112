// What the engine gives back: notes on words, and what was and was not checked. Plain data, sent as messages
// and written as JSON by the command line.

import type { Form, Kind, PartialReason, Translated } from './article';
import type { Span, TextQuoteSelector } from './selector';

/** record: a claim record says otherwise. wording: how it is said or sourced. supported: a record backs it. */
export type Family = 'record' | 'wording' | 'supported';

/** How much is shown; thinning concerns wording notes alone. */
export type Level = 'quiet' | 'normal' | 'thorough';

/** What wording rules look at, in the order in which they are listed. */
export const AXES = [
  'unattributed',
  'vague',
  'speculation',
  'motive',
  'loaded',
  'overgeneralisation',
  'cause',
  'figure',
  'time',
  'headline',
  'sourcing',
] as const;
export type Axis = (typeof AXES)[number];

/** The closed list of verdicts; a publisher's own rating words are kept beside it, unchanged. */
export const VERDICTS = [
  'false',
  'mostly-false',
  'misleading',
  'overstated',
  'unproven',
  'mixture',
  'mostly-true',
  'true',
  'satire',
  'miscaptioned',
  'outdated',
  'not-rated',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One piece of evidence behind a claim record. */
export interface Evidence {
  readonly title: string;
  readonly publisher: string;
  /** http or https. */
  readonly url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  readonly archived?: string;
  readonly kind?: 'primary' | 'record' | 'report' | 'analysis';
}

/** Words of the article and words of the record that were taken for one another, as spans into each. */
export interface AlignedPair {
  readonly article: Span;
  readonly record: Span;
}

/** How a record note came about, for "why this note". */
export interface RecordWhy {
  /** The record's claim in one sentence; `pairs[].record` are spans in it. */
  readonly claimText: string;
  /** `pairs[].article` are spans in the field the note stands in. */
  readonly pairs: readonly AlignedPair[];
  /** What was compared and found to agree, for people: "number", "negation". */
  readonly compared: readonly string[];
  /** Whose words the sentence says they are, when it reports somebody. */
  readonly saidBy?: string;
  readonly pack: { readonly id: string; readonly title: string; readonly version: string };
  readonly author?: string;
  readonly reviewed?: string;
  /** Until when the record's facts were gathered: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf?: string;
  /** The publisher's own rating words. */
  readonly rating?: string;
}

/** How often notes of a rule were right when people judged them. */
export interface RuleRecord {
  /** Notes judged. */
  readonly count: number;
  readonly correct: number;
  /** What was judged and by whom: "notes on 80 news pages, judged by two readers". */
  readonly set: string;
}

/** How a wording note came about. */
export interface WordingWhy {
  /** The words the rule reacted to, as spans in the field the note stands in. */
  readonly cues: readonly Span[];
  /** What the rule looks for, one sentence. */
  readonly looksFor: string;
  /** A question that a reader could ask. */
  readonly ask?: string;
  /** A neutral word for the marked one, where one exists. */
  readonly neutral?: string;
  /** Absent while the rule has not been measured. */
  readonly record?: RuleRecord;
}

interface NoteBase extends Span {
  /** Stable for the same article, words and rule or claim. */
  readonly id: string;
  /** In which of the article's texts `start` and `end` count. */
  readonly field: 'text' | 'title';
  readonly quote: TextQuoteSelector;
  /** First thing a reader sees, at most 140 characters. */
  readonly title: string;
  /** One or two sentences more; may be empty. */
  readonly explanation: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface RecordNote extends NoteBase {
  readonly family: 'record' | 'supported';
  readonly claim: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly why: RecordWhy;
}

export interface WordingNote extends NoteBase {
  readonly family: 'wording';
  readonly rule: string;
  readonly axis: Axis;
  /** Head of the card in a few words: "A motive is guessed". */
  readonly label: string;
  readonly why: WordingWhy;
}

export type Note = RecordNote | WordingNote;

/** Who stands behind what an article reports. */
export type SourceKind = 'person' | 'organisation' | 'document' | 'described' | 'anonymous';

export interface Source {
  /** As the article first names it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Indexes into `Annotation.sentences` of what hangs on this source. */
  readonly sentences: readonly number[];
  /** Direct quotations; one that goes on over sentences of a paragraph counts once. */
  readonly quotations: number;
  /** The words in the body that name it first; absent when no sentence names it itself. */
  readonly first?: Span;
  /** Of a document: the article links it where it speaks of it. Absent where nothing is known of links. */
  readonly linked?: boolean;
}

/** How much hangs on what. Counted are sentences that a reader could check, each once. */
export interface Sourcing {
  /** Sentences that rest on a source of `Annotation.sources`. */
  readonly attributed: number;
  /** Of those: that rest on nobody but anonymous sources, "critics" and "people familiar with the matter". */
  readonly anonymous: number;
  /** Sentences whose source is not given. */
  readonly none: number;
  /** Index into `Annotation.sources` of the one that most of them rest on, and how many; one that has a name. */
  readonly most?: { readonly source: number; readonly sentences: number };
  /** Documents among the sources. `linked`: absent where nothing is known of links. */
  readonly documents: { readonly mentioned: number; readonly linked?: number };
}

/** One sentence of the body, and what is known of it. */
export interface SentenceCoverage extends Span {
  /** It states something that a reader could check. */
  readonly checkable: boolean;
  /** A record of an active pack speaks about it (a note, or a record it rebuts or mentions). */
  readonly known: boolean;
  /** False where the rules do not know the language, and no record speaks about it either. */
  readonly analysed: boolean;
}

/** Sentences that were only held against records. */
export interface NotAnalysed {
  /** BCP 47; "und" for a language that is not known here. */
  readonly lang: string;
  readonly sentences: number;
}

export interface Summary {
  /** Of the body, those that were not analysed among them. */
  readonly sentences: number;
  readonly checkable: number;
  /** Checkable sentences that a record speaks about. */
  readonly matched: number;
  readonly record: number;
  readonly wording: number;
  readonly supported: number;
  /** By language, the most sentences first; absent when all were analysed. */
  readonly notAnalysed?: readonly NotAnalysed[];
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly claims: number;
    /** Language of its claims, BCP 47. */
    readonly lang?: string;
  }[];
}

/** Why wording notes are off for the whole article, when they are. */
export type WordingOff = 'opinion' | 'satire' | 'language' | 'setting';

export interface Annotation {
  readonly notes: readonly Note[];
  readonly summary: Summary;
  readonly sentences: readonly SentenceCoverage[];
  readonly sources: readonly Source[];
  readonly sourcing: Sourcing;
  readonly wordingOff?: WordingOff;
  /** The language the article is in, BCP 47; undefined when nothing tells. */
  readonly lang?: string;
  /** The text is a translation: what is said of its wording is about the translation. */
  readonly translated?: Translated;
  /** What the page says it is. */
  readonly kind: Kind;
  readonly form: Form;
  /** Set when only a part of the article was there to be read. */
  readonly partial?: PartialReason;
}
