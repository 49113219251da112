// Where a text may be cut so that nothing a reader sees as one character is torn: a letter and its accents, an emoji
// made of several, a flag. Borders are those of the grapheme clusters of Unicode (UAX #29), as the browser's own
// Intl.Segmenter draws them; a line break is always a border, so only the line around a place is looked at.

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last border at or before a place. */
export function borderBefore(text: string, at: number): number {
  return clusterAround(text, at)?.start ?? clamp(text, at);
}

/** The first border at or after a place. */
export function borderAfter(text: string, at: number): number {
  return clusterAround(text, at)?.end ?? clamp(text, at);
}

/** The cluster that a cut at this place would tear; undefined when it tears none. */
function clusterAround(text: string, at: number): { start: number; end: number } | undefined {
  if (at <= 0 || at >= text.length || isPlain(text, at)) return undefined;
  // The break before belongs to the line when it is the one at `at`, so that "\r\n" is seen as one.
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd + 1);
  const found = segmenter.segment(line).containing(at - from);
  if (!found || found.index === at - from) return undefined;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** Between two ASCII characters there is a border, except within "\r\n"; nearly all places are such. */
function isPlain(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before < 0x80 && before !== 13 && text.charCodeAt(at) < 0x80;
}

function clamp(text: string, at: number): number {
  return Math.min(Math.max(at, 0), text.length);
}
