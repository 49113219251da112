// The lines under words as boxes in our own layer: for forced colours, where Chromium paints every custom highlight as
// if it were selected text, and for browsers without highlights. Draws what it is given; overlaps are cut beforehand.

import type { Layout } from '../../page/overlay/measure';
import { Underline } from './tick';

/** Lines under the words of all notes in `layout`. */
export function Lines({ layout }: { readonly layout: Layout }) {
  return (
    <div class="lines" aria-hidden="true">
      {layout.notes
        .filter((note) => !note.clipped)
        .flatMap((note) =>
          note.lines.map(({ left, top, width, height }, at) => (
            <span
              key={`${note.id} ${at}`}
              class="line-box"
              data-family={note.family}
              data-ground={note.ground}
              style={{ left: `${left}px`, top: `${top + height - 3}px`, width: `${width}px` }}
            >
              <Underline family={note.family} width={Math.ceil(width)} />
            </span>
          )),
        )}
    </div>
  );
}
