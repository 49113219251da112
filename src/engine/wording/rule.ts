// What a wording rule is: data, one function, and examples that are its tests and its explanation in the options.
// A rule is asked only at its trigger words, so a hundred rules cost little more than one.

import type { Axis, Level } from '../note';
import type { Span } from '../selector';
import type { SentenceView } from './view';

/** Where a rule keeps quiet without being asked. */
export type Guard =
  /** A source that can be found is named for the words in this sentence. */
  | 'sourced'
  /** Somebody spoke in the sentence before. */
  | 'after-source'
  /** Somebody named speaks in the sentence behind. */
  | 'before-source'
  | 'question'
  /** What follows is said for the case that something else holds. */
  | 'conditional'
  | 'legal'
  | 'sport'
  /** The sentence speaks to its reader: advice, instructions, invitations. */
  | 'to-reader'
  /** No full stop: a heading, a label, a caption. */
  | 'label'
  /** The writer says "I" or "we" throughout. */
  | 'own-account'
  /** The article speaks to its reader throughout: a guide, a review, an offer. */
  | 'advice'
  /** The article links what its reader could look it up in. */
  | 'linked';

/** What a rule found at a trigger. */
export interface Finding {
  /** What is underlined. */
  readonly span: Span;
  /** The words that gave it away, inside the span. */
  readonly cues: readonly Span[];
  readonly neutral?: string;
  /** Shown only from this level on, when the rule's own is too low for this find. */
  readonly level?: Level;
  /** 0 to 1; else the rule's. */
  readonly confidence?: number;
}

/** What a rule is called and what it says to readers. */
export interface RuleWords {
  /** The name of its file. */
  readonly id: string;
  readonly axis: Axis;
  /** Head of the card: two to five words that say what is there. */
  readonly title: string;
  /** What a reader sees first; {words} are the cues, {neutral} the neutral word. */
  readonly message: string;
  /** One or two plain sentences more. The same placeholders. */
  readonly explanation: string;
  /** What the rule looks for, in one sentence. */
  readonly looksFor: string;
  /** A question that a reader could ask. */
  readonly ask?: string;
  /** 0 to 1: how much it matters; when there are too many notes the lesser ones go. */
  readonly severity: number;
  /** 0 to 1: how often a note of this rule is right. */
  readonly confidence: number;
  /** The lowest level at which it is shown. */
  readonly level: Level;
}

export interface Rule extends RuleWords {
  /** Norms of the words at which `find` is asked; 'sentence' to be asked once, at the first word of every sentence. */
  readonly triggers: readonly string[] | 'sentence';
  /** Also asked at triggers inside quotation marks. */
  readonly insideQuotations?: boolean;
  readonly quiet: readonly Guard[];
  /** Where its notes are held back until the thorough level. */
  readonly softened?: readonly Guard[];
  /** Looks around the trigger at token `at`. */
  find(sentence: SentenceView, at: number): Finding | undefined;
  /** «» stands around what is marked at the rule's level. As many quiet ones as loud ones, nearest misses first. */
  readonly examples: { readonly marks: readonly string[]; readonly leavesAlone: readonly string[] };
}

/** Checks nothing at run time; it makes a rule's file type-check against `Rule`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Whether a guard speaks against a find. */
export function isQuiet(guard: Guard, sentence: SentenceView, finding: Finding): boolean {
  switch (guard) {
    case 'sourced':
      return sentence.isSourced(finding.cues[0] ?? finding.span);
    case 'after-source':
      return sentence.isAfterSource;
    case 'before-source':
      return sentence.isBeforeSource;
    case 'question':
      return sentence.isQuestion;
    case 'conditional':
      return sentence.attribution.modality === 'conditional';
    case 'legal':
      return sentence.isLegal;
    case 'sport':
      return sentence.article.isSport;
    case 'to-reader':
      return sentence.isToReader;
    case 'label':
      return sentence.isLabel;
    case 'own-account':
      return sentence.article.isOwnAccount;
    case 'advice':
      return sentence.article.isAdvice;
    case 'linked':
      return sentence.isLinked(finding.span);
  }
}
