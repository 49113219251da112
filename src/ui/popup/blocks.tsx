// Coverage as blocks: one a checkable sentence in reading order, filled when a pack knows it. A picture of the sentence
// beside it, so hidden from screen readers. Counts, never scores.

import type { Annotation } from '../../engine/note';

/** One row holds this many; more take more rows. */
const IN_A_ROW = 40;
/** Longer articles would fill the popup; the sentence says it all. */
const MOST = 200;

export function Blocks({ annotation }: { readonly annotation: Annotation }) {
  const checkable = annotation.sentences.filter((sentence) => sentence.checkable);
  if (checkable.length === 0 || checkable.length > MOST) return null;
  const columns = Math.ceil(checkable.length / Math.ceil(checkable.length / IN_A_ROW));
  return (
    <div
      class="blocks"
      aria-hidden="true"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {checkable.map((sentence) => (
        <span key={sentence.start} class={sentence.known ? 'block known' : 'block'} />
      ))}
    </div>
  );
}
