// Bytes of a page → Document, for the command line only: browsers have done all this by the time an extension looks.
// It leaves reading to src/page. Two ideas: valid UTF-8 is UTF-8 whatever the page declares, and a tree in which the
// body lost most of the page's words is built again from a source without its outer tags.

import { parseHTML } from 'linkedom';

/** Larger files are no articles; a line says so instead of a machine that swaps. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** So are pages of more tags than this: the largest of encyclopedias have a quarter of them. */
const MOST_TAGS = 200_000;
/** Where a declaration of the character set must stand, with some room for sloppiness. */
const HEAD_BYTES = 4096;

/** Text of a file: UTF-8 when valid, else as declared in the page, else windows-1252. Throws for what is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new Error(`larger than ${MOST_BYTES / 1024 / 1024} MB`);
  if (bytes.length === 0) throw new Error('empty file');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksBinary(bytes)) throw new Error('binary file, neither HTML nor text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes);
  }
}

/** Text holds no zero bytes; pictures, archives and PDF files do, or say so at once. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (String.fromCharCode(...head.subarray(0, 5)) === '%PDF-') return true;
  const controls = head.filter((byte) => byte < 32 && !TEXT_CONTROLS.has(byte)).length;
  return head.includes(0) || controls > head.length * MOST_CONTROLS;
}

/** Tab, line feed, form feed, carriage return, and escape, which starts another character set in ISO-2022-JP. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 27]);
/** Random bytes hold a tenth of control characters, text none. */
const MOST_CONTROLS = 0.04;

function decodeDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const declared = (label?.[1] ?? label?.[2] ?? '').toLowerCase();
  // A file cut off within a character is UTF-8 all the same: one fault in the whole is no other encoding.
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const faults = utf8.split('\ufffd').length - 1;
  if (faults <= 2 && /[^\0-\x7f\ufffd]/.test(utf8)) return utf8;
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (declared && !/^utf-?(?:8|16)/.test(declared)) {
    try {
      const decoder = new TextDecoder(declared);
      return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes);
    } catch {
      // An unknown label: the usual guess follows.
    }
  }
  return decodeWestern(bytes);
}

/** What windows-1252 has where Latin 1 has control characters. Node 20's own decoder forgets them (nodejs/node#56542). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? control);
}

/** Of a page's words, the body must hold at least so many; else the tree was built wrongly. */
const BODY_SHARE = 0.3;

/** A linkedom Document of a page. Throws for pages with too many tags to be read in reasonable time. */
export function parseHtml(html: string): Document {
  if (countOf(html, '<') > MOST_TAGS) throw new Error(`more than ${MOST_TAGS} tags`);
  // Comments that browsers end sooner than linkedom's parser does: `<!-->`, and those around parts not meant for old
  // browsers, `<!--[if !IE]><!-->` and `<!--<![endif]-->`.
  const source = html.replace(/<!--\[if[^\]<]*\]>\s*(?:<!)?-->|<!--\s*<!\[endif\]-->|<!---?>/gi, '');
  const parsed = parse(source);
  // The document's own list: linkedom's doctype has no next sibling.
  const words = wordsIn(...parsed.childNodes);
  if (
    parsed.documentElement &&
    wordsIn(parsed.body) >= words * BODY_SHARE &&
    !/<body[\s>][\s\S]*<body[\s>]/i.test(source)
  )
    return parsed;
  return parse(rewrap(source));
}

function parse(source: string): Document {
  // What stands before the first element keeps linkedom from seeing <html> as the root.
  const bare = source.replace(/^(?:\s|\ufeff|<!--[\s\S]*?-->|<!doctype[^>]*>|<\?xml[^>]*>)+/i, '');
  return parseHTML(`<!DOCTYPE html>${bare}`).document;
}

function rewrap(source: string): string {
  // No search goes on past the next tag: an open one in a page of nothing else would be searched to the end each time.
  const lang = /<html[^<>]*\slang\s*=\s*["']?([\w-]+)/i.exec(source)?.[1] ?? '';
  const inner = source.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
  return `<html${lang ? ` lang="${lang}"` : ''}><head></head><body>${inner}</body></html>`;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

function wordsIn(...stack: Node[]): number {
  let words = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) words += (node as Text).data.trim().length;
    if (/^(?:script|style|noscript|template|svg)$/i.test(node.nodeName)) continue;
    for (let child = node.firstChild; child; child = child.nextSibling) stack.push(child);
  }
  return words;
}
