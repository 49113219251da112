// Text with the words in question marked, as the article or a record has them.

import type { Piece } from './quote';

/** The pieces in a row; marked ones as <mark>. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}
