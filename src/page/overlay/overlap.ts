// One line only where marks overlap: record over supported over wording. Takes from each mark the parts that a
// stronger family covers already. Works on boundary points, reads no layout, leaves the given ranges as they are.
//
//   record      "TikTok, which has 2 billion users"
//   wording     "2 billion users worldwide are at risk"   → is drawn under "worldwide are at risk" only

import { type Mark, PRECEDENCE } from './mark';

/** The parts of each mark that get that mark's own line, strongest family first. */
export function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const drawn: Mark[] = [];
  for (const family of PRECEDENCE) {
    const stronger = drawn.flatMap((mark) => mark.ranges);
    for (const mark of marks) {
      if (mark.family !== family) continue;
      const ranges = mark.ranges.flatMap((range) => subtractAll(range, stronger));
      if (ranges.length > 0) drawn.push({ ...mark, ranges });
    }
  }
  return drawn;
}

function subtractAll(range: Range, taken: readonly Range[]): Range[] {
  let parts = [range];
  for (const other of taken) parts = parts.flatMap((part) => subtract(part, other));
  return parts;
}

/** What of `range` lies outside `other`: nothing, one part or two. `range` itself when they do not touch. */
function subtract(range: Range, other: Range): Range[] {
  if (range.startContainer.getRootNode() !== other.startContainer.getRootNode()) return [range];
  // For `a.compareBoundaryPoints(END_TO_START, b)` read: a's start against b's end.
  const endsBefore = range.compareBoundaryPoints(START_TO_END, other) <= 0;
  const startsAfter = range.compareBoundaryPoints(END_TO_START, other) >= 0;
  if (endsBefore || startsAfter) return [range];
  const parts: Range[] = [];
  if (range.compareBoundaryPoints(START_TO_START, other) < 0) {
    const before = range.cloneRange();
    before.setEnd(other.startContainer, other.startOffset);
    parts.push(before);
  }
  if (range.compareBoundaryPoints(END_TO_END, other) > 0) {
    const after = range.cloneRange();
    after.setStart(other.endContainer, other.endOffset);
    parts.push(after);
  }
  return parts;
}

// The DOM's constants, as numbers, so that no global `Range` is needed. Their names are the wrong way round for
// reading: START_TO_END compares this range's END with the other's start.
const START_TO_START = 0;
const START_TO_END = 1;
const END_TO_END = 2;
const END_TO_START = 3;
