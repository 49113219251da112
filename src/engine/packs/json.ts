// Text to JSON value, as strictly as JSON.parse, with the few wrappings that published files are known to carry
// (byte order mark, comment around the document, anti-hijack prefix, raw line breaks inside strings). Refuses what
// is too large or too deep before any recursive code sees it. What the value means is for its reader.

import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { FaultList } from './fault';

/** Code units; 300,000 claims with all their fields come to about 200 million. */
export const MAX_TEXT = 400_000_000;
/** A pack needs 7 levels, a DataFeed 9; recursive parsers fail at some thousands. */
export const MAX_DEPTH = 64;

export interface JsonResult {
  /** Undefined when there is no value; then `faults` says why. */
  readonly value: unknown;
  readonly faults: FaultList;
}

/** Reads JSON text; never throws. */
export function readJson(source: string, file: string): JsonResult {
  const text = unwrap(source);
  const faults = new FaultList(file, text);
  if (text.length > MAX_TEXT) {
    faults.addAt(0, `is larger than ${MAX_TEXT} characters; split it into several packs`);
    return { value: undefined, faults };
  }
  const deep = tooDeepAt(text);
  if (deep >= 0) {
    faults.addAt(deep, `is nested deeper than ${MAX_DEPTH} levels; a pack needs about 7`);
    return { value: undefined, faults };
  }
  try {
    return { value: JSON.parse(text), faults };
  } catch {
    return repaired(text, faults);
  }
}

/** Wrappings become spaces, so that every offset stays. */
function unwrap(source: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return source
    .replace(/^\uFEFF/, ' ')
    .replace(/^\s*\)\]\}',?/, blank)
    .replace(/^\s*<!--/, blank)
    .replace(/-->\s*$/, blank);
}

function repaired(text: string, faults: FaultList): JsonResult {
  const cleaned = withoutControlCharacters(text);
  if (cleaned.at >= 0) {
    try {
      const value: unknown = JSON.parse(cleaned.text);
      faults.addAt(
        cleaned.at,
        'has a control character inside a string; write \\n for a line break',
        'warning',
      );
      return { value, faults };
    } catch {
      // Not the only thing that is wrong: said below, from the original text.
    }
  }
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const first = errors[0];
  const what = first ? printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : 'it';
  faults.addAt(first?.offset ?? 0, `is not JSON (${what.toLowerCase()}); check quotation marks and commas`);
  return { value: undefined, faults };
}

/** The text with raw control characters in strings as spaces, and where the first one was (-1: none). */
function withoutControlCharacters(text: string): { text: string; at: number } {
  let at = -1;
  const cleaned = text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (literal, offset: number) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    literal.replace(/[\u0000-\u001f]/g, (_, inside: number) => {
      if (at < 0) at = offset + inside;
      return ' ';
    }),
  );
  return { text: cleaned, at };
}

/** Offset of the bracket that goes too deep, -1 when none does. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) return i;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return -1;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return text.length;
}
