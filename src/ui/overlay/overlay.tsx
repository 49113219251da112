// Everything that lies over a page, drawn from one view: margin marks, lines where highlights cannot be used, the open
// card, the foot line, and the words for screen readers. Holds no state; the mount (mount.ts) does.

import type { RefObject } from 'preact';
import type { Note } from '../../engine/note';
import type { Layout, Measured } from '../../page/overlay/measure';
import type { PlacedMarks } from '../../page/overlay/place-marks';
import type { NoteHost } from '../card/action';
import { Card } from '../card/card';
import { Foot, type FootProps } from '../foot/foot';
import { Lines } from '../marks/lines';
import { Marks } from '../marks/marks';
import { direction, locale, t } from '../text';
import { OpenCard } from './open-card';

/** The card that is open. */
export interface OpenView {
  readonly note: Note;
  readonly words: Measured;
  readonly index: number;
  /** The reader has just hidden this note: "Hidden. Undo" stands in the card's place. */
  readonly hidden: boolean;
  readonly translated?: boolean;
  readonly lookUpUrl?: string;
}

export interface OverlayView {
  readonly notes: readonly Note[];
  readonly layout: Layout;
  readonly placed: PlacedMarks;
  /** Lines to draw as boxes; none where highlights paint them. */
  readonly boxes?: Layout;
  readonly open?: OpenView;
  /** From host to window coordinates once scrolling has ended. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly foot?: FootProps;
  /** Ground of the page as a whole, which foot line and focus rings follow. */
  readonly ground: string;
  readonly bottom: number;
  readonly narrow: boolean;
  /** Said once to screen readers. */
  readonly said: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly undoRef: RefObject<HTMLButtonElement | null>;
}

export interface OverlayEvents {
  readonly host: NoteHost;
  onOver(id: string | undefined): void;
  onFocus(id: string | undefined): void;
  onOpen(id: string, byKey: boolean): void;
  onInside(inside: boolean): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
  onUndo(): void;
}

export function OverlayRegion({
  view,
  events,
}: {
  readonly view: OverlayView;
  readonly events: OverlayEvents;
}) {
  const { open } = view;
  return (
    <section
      class="cv"
      data-ground={view.ground}
      dir={direction()}
      lang={locale()}
      aria-label={t('regionNotes')}
    >
      {view.boxes && <Lines layout={view.boxes} />}
      {view.notes.length > 0 && (
        <Marks
          placed={view.placed}
          notes={view.notes}
          open={open && !open.hidden ? open.note.id : undefined}
          onOver={events.onOver}
          onFocus={events.onFocus}
          onOpen={events.onOpen}
        />
      )}
      {open && <CardOrHidden open={open} view={view} events={events} />}
      {/* A new element for each state: one that moved would count as a shift of the page's layout. */}
      {view.foot && <Foot key={view.foot.state.kind} {...view.foot} />}
      <p class="hidden-text" role="status" aria-live="polite">
        {view.said}
      </p>
    </section>
  );
}

interface CardOrHiddenProps {
  readonly open: OpenView;
  readonly view: OverlayView;
  readonly events: OverlayEvents;
}

function CardOrHidden({ open, view, events }: CardOrHiddenProps) {
  const { note, words, index, hidden } = open;
  const space = { ...view.layout.view, bottom: view.bottom };
  return (
    <div data-ground={words.ground}>
      <OpenCard
        key={hidden ? `hidden ${note.id}` : note.id}
        words={words}
        offset={view.offset}
        view={space}
        sheet={view.narrow}
        onInside={events.onInside}
        onClose={events.onClose}
      >
        {hidden ? (
          <div class="card-hidden" role="status" onFocusOut={events.onClose}>
            <span>{t('hidden')}</span>
            <button ref={view.undoRef} type="button" class="link" onClick={events.onUndo}>
              {t('undo')}
            </button>
          </div>
        ) : (
          <Card
            note={note}
            index={index}
            total={view.notes.length}
            host={events.host}
            translated={open.translated}
            lookUpUrl={open.lookUpUrl}
            headingRef={view.headingRef}
            onStep={events.onStep}
            onClose={events.onClose}
          />
        )}
      </OpenCard>
    </div>
  );
}
