// Who is said to have said what: for each sentence its attributions (source, cue, content), how it stands to what it
// says, and a score. It decides wording notes ("no source given"), tempers record notes, and feeds "Who says so?".

import type { Span } from '../selector';
import type { TextDocument } from '../text';
import { continueQuotations, Memory, resolved } from './carry';
import type { Cue } from './cues';
import { findIn } from './find';
import { lineOf } from './line';
import { modalityOf } from './modality';
import { fullNames } from './names';
import { withWholeQuotations } from './quoted';
import { scoreOf } from './score';
import type { Attribution, SentenceAttribution } from './types';

export { type LinkedWords, linkedWordsIn } from './linked';
export { listSources } from './sources';
export { weighSourcing } from './sourcing';
export type { Attribution, SentenceAttribution } from './types';

/** One entry a sentence, in the order of `document.sentences`. */
export function attribute(document: TextDocument): SentenceAttribution[] {
  const lines = document.sentences.map(lineOf);
  const memory = new Memory(fullNames(document));
  const cues: (readonly Cue[])[] = [];
  const found = lines.map((line) => {
    const { drafts, cues: own } = findIn(line);
    cues.push(own);
    return resolved(drafts, memory);
  });
  continueQuotations(document, lines, found);
  const whole = withWholeQuotations(document, found);
  return lines.map((line, i) => {
    const attributions = whole[i] ?? [];
    const own = cues[i] ?? [];
    return {
      attributions,
      modality: modalityOf(line, own),
      score: scoreOf(line, own, attributions),
      sourced: attributions.some((a) => isFindable(a) && a.act !== 'wants'),
    };
  });
}

/** What is known of a sentence in a language whose words for reporting are not known. */
export const NOTHING_SAID: SentenceAttribution = {
  attributions: [],
  modality: 'asserted',
  score: 0,
  sourced: false,
};

/** Words that stand where a source would and name none. */
const NOBODY =
  /^(?:it[’']s|this|that|there|these|those|who|what|one|everyone|everybody|nobody|no one|someone|somebody|anyone|anybody)$/i;

/** A source that a reader could go and ask. */
export function isFindable(attribution: Attribution): boolean {
  return attribution.name !== '' && attribution.kind !== 'anonymous' && !NOBODY.test(attribution.name);
}

/** The attributions of a sentence whose content holds any of a span. */
export function attributionsOver(sentence: SentenceAttribution, span: Span): Attribution[] {
  return sentence.attributions.filter((a) => a.content.start < span.end && a.content.end > span.start);
}
