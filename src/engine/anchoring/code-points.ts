// Offsets as the W3C counts them (Unicode code points) and as JavaScript does (UTF-16 code units). They part company
// behind the first character outside the basic plane: an emoji is one of the former and two of the latter.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many code points stand before an offset in code units; a place inside a pair counts as behind it. */
export function codePointsBefore(text: string, units: number): number {
  let pairs = 0;
  for (const { index } of text.matchAll(PAIR)) {
    if (index + 2 > units) break;
    pairs++;
  }
  return units - pairs;
}

/** The offset in code units behind so many code points; what lies past the end of the text stays past it. */
export function codeUnitsBefore(text: string, points: number): number {
  let pairs = 0;
  for (const { index } of text.matchAll(PAIR)) {
    if (index >= points + pairs) break;
    pairs++;
  }
  return points + pairs;
}
