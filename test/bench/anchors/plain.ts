// What is compared with: the nearest string by edit distance (approx-string-match), ranked by quotation, context and
// position as annotation tools do it, in which the best place wins however bad it is. `leastScore` refuses the worst.

import search from 'approx-string-match';
import type { SavedSelectors } from '../../../src/engine/anchoring/saved';
import type { Span } from '../../../src/engine/selector';

/** Half of the quotation may differ, and never more than so many characters. */
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export function plainAnchoring(text: string, leastScore = 0): (selectors: SavedSelectors) => Span | null {
  return ({ quote, position }) => {
    const { exact, prefix, suffix } = quote;
    let best: Span | null = null;
    let bestScore = leastScore;
    for (const { start, end, errors } of matches(text, exact)) {
      const near = position ? 1 - Math.abs(start - position.start) / text.length : 1;
      const score =
        (WEIGHTS.quote * (1 - errors / exact.length) +
          WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
          WEIGHTS.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
          WEIGHTS.position * near) /
        (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
      if (score > bestScore) [best, bestScore] = [{ start, end }, score];
    }
    return best;
  };
}

function matches(text: string, exact: string): readonly (Span & { readonly errors: number })[] {
  const found = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found.length > 0 ? found : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
}

function likeness(text: string, expected: string): number {
  if (!expected) return 1;
  if (!text) return 0;
  const [match] = search(text, expected, expected.length);
  return match ? 1 - match.errors / expected.length : 0;
}
