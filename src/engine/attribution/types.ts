// What attribution yields. Spans count in the document, like the sentences' own.

import type { SourceKind } from '../note';
import type { Span } from '../selector';
import type { Act } from './lexicon';

/** Some content that the sentence gives to a source. */
export interface Attribution {
  /** The words that name the source; null when it stands in another sentence or nowhere. */
  readonly source: Span | null;
  /** What to call the source, pronouns resolved where that is safe; '' when nobody is named anywhere. */
  readonly name: string;
  /** `anonymous` also for hearsay: "allegedly", "it is believed". */
  readonly kind: SourceKind;
  /** The words that report. For a quotation that goes on without a cue: its opening mark. */
  readonly cue: Span;
  /** What is reported: from its first word to its last, and for split quotations all between. */
  readonly content: Span;
  /** Content in quotation marks as speech, not a word or two of it. */
  readonly direct: boolean;
  /** The quotation that direct content begins in, all of it in its paragraph; else null. */
  readonly quotation: Span | null;
  readonly act: Act;
  /** The source comes from a sentence before or after. */
  readonly carried: boolean;
}

/** How the sentence itself stands to what it says, sources aside; `alleged` when it leaves that open. */
export type Modality = 'asserted' | 'denied' | 'asked' | 'conditional' | 'hypothetical' | 'alleged';

export interface SentenceAttribution {
  readonly attributions: readonly Attribution[];
  readonly modality: Modality;
  /** 0 to 1: the sentence's content is reported from a source; 0.5 and more means yes. */
  readonly score: number;
  /** Somebody who can be found stands behind the sentence or a part of it: a name, a body, a document, a role. */
  readonly sourced: boolean;
}
