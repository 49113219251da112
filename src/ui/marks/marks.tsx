// Margin marks as a list: one button a note (or a few notes of one line), in reading order, with a name that says
// which note, what kind and on which words. Without a gutter: ticks at the window's edge, in the family's own line.

import type { Note } from '../../engine/note';
import type { Box } from '../../page/overlay/mark';
import type { EdgeTick, MarginMark, PlacedMarks } from '../../page/overlay/place-marks';
import { headOf } from '../families';
import { FamilyIcon } from '../icons';
import { plural, t } from '../text';
import { Tick } from './tick';

export interface MarksProps {
  readonly placed: PlacedMarks;
  /** All notes in reading order, for names and numbers. */
  readonly notes: readonly Note[];
  /** The note whose card is open. */
  readonly open?: string;
  /** The pointer rests over a mark, or has left it. */
  onOver(id: string | undefined): void;
  /** A mark gets the focus, or loses it: its words are tinted. */
  onFocus(id: string | undefined): void;
  /** Pressed; `byKey` when by Enter or Space. */
  onOpen(id: string, byKey: boolean): void;
}

export function Marks(props: MarksProps) {
  const { placed } = props;
  return (
    <ol class="marks" aria-label={t('marksList')}>
      {placed.kind === 'margin'
        ? placed.marks.map((mark) => <MarkButton key={mark.ids[0]} mark={mark} {...props} />)
        : placed.ticks.map((tick) => <MarkButton key={tick.ids[0]} mark={tick} edge {...props} />)}
    </ol>
  );
}

function MarkButton(props: MarksProps & { readonly mark: MarginMark | EdgeTick; readonly edge?: boolean }) {
  const { mark, edge, notes, open } = props;
  const id = mark.ids[0] ?? '';
  const isOpen = open !== undefined && mark.ids.includes(open);
  return (
    <li>
      <button
        type="button"
        class={edge ? 'tick' : 'mark'}
        data-family={mark.family}
        data-ground={mark.ground}
        data-side={'rtl' in mark && mark.rtl ? 'left' : 'right'}
        style={placeOf(mark.box)}
        aria-label={nameOf(mark.ids, notes)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={(event) => event.pointerType !== 'touch' && props.onOver(id)}
        onPointerLeave={(event) => event.pointerType !== 'touch' && props.onOver(undefined)}
        onFocus={() => props.onFocus(id)}
        onBlur={() => props.onFocus(undefined)}
        // A press by key has no click count.
        onClick={(event) => props.onOpen(id, event.detail === 0)}
      >
        {edge ? (
          <Tick family={mark.family} height={mark.box.height} />
        ) : mark.ids.length > 1 ? (
          <span class="mark-count">{mark.ids.length}</span>
        ) : (
          <FamilyIcon family={mark.family} />
        )}
      </button>
    </li>
  );
}

function placeOf({ left, top, width, height }: Box) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** "Note 2 of 5, the record differs: TikTok, which has 2 billion users worldwide" */
function nameOf(ids: readonly string[], notes: readonly Note[]): string {
  const at = notes.findIndex((note) => note.id === ids[0]);
  const note = notes[at];
  if (!note) return '';
  const head = headOf(note);
  const first = t('markLabel', {
    index: at + 1,
    total: notes.length,
    family: head.charAt(0).toLocaleLowerCase() + head.slice(1),
    words: note.quote.exact,
  });
  return ids.length > 1 ? plural('markGroupLabel', ids.length, { first }) : first;
}
