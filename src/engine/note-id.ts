// Names for notes that are the same whenever the same article is read again, so that a hidden note stays hidden.

import type { TextQuoteSelector } from './selector';

/** A short name made of what the note is about and the words it stands on, context included. */
export function noteId(family: string, about: string, field: string, quote: TextQuoteSelector): string {
  return hash([family, about, field, quote.prefix, quote.exact, quote.suffix].join('\u0000'));
}

/**
 * Two 32-bit FNV-1a hashes (Fowler, Noll, Vo) with different starting values, as one name in base 36: 64 bits make a
 * chance meeting among some thousand hidden notes negligible.
 */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
