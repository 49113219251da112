// What the options page is given and what it tells back. Every change is saved at once by whoever hands it in, and comes
// back as new props.

import type { Level, RuleRecord } from '../../engine/note';
import type { ArticleExample } from '../../engine/wording/article-rule';
import type { RuleWords } from '../../engine/wording/rule';

/** «» stands around what is marked. */
export type Example = string | ArticleExample;

/** As much of a rule as is shown of it. */
export interface ListedRule extends Pick<RuleWords, 'id' | 'axis' | 'title' | 'looksFor' | 'ask' | 'level'> {
  readonly examples: { readonly marks: readonly Example[]; readonly leavesAlone: readonly Example[] };
}

export interface OptionsProps {
  readonly rules: readonly ListedRule[];
  /** Ids that are switched off; others than those of rules may be among them. */
  readonly rulesOff: readonly string[];
  /** The reader's level. */
  readonly level: Level;
  /** What the address names after its #: `rules/motive`, `rules/guessed-motive`. */
  readonly at?: string;
  /** Undefined for a rule that has not been measured. */
  recordOf(rule: string): RuleRecord | undefined;
  onRules(ids: readonly string[], on: boolean): void;
}
