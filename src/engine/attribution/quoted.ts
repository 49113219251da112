// Which quotation direct words belong to. A sentence knows only its own part of one; two sentences that share a
// quotation are one quotation, and are counted as one (sources.ts).

import type { Span } from '../selector';
import type { TextDocument } from '../text';
import type { Attribution } from './types';

/** The attributions of each sentence, their quotations as the paragraph has them. */
export function withWholeQuotations(
  { sentences, quotations }: TextDocument,
  found: readonly (readonly Attribution[])[],
): Attribution[][] {
  let from = 0;
  return sentences.map((sentence, i) => {
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
    const wholeOf = (part: Span): Span => {
      let at = from;
      while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= part.start) at++;
      return quotations[at] ?? part;
    };
    return (found[i] ?? []).map((one) =>
      one.quotation ? { ...one, quotation: wholeOf(one.quotation) } : one,
    );
  });
}
