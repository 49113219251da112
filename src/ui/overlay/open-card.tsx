// The open card at its place by the words, or as a sheet in narrow windows. Measures itself after it is drawn, then
// places itself in the host's coordinates, so that it scrolls along with its words.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Measured, shifted } from '../../page/overlay/measure';
import { type CardPlace, placeCard } from '../card/place';

export interface OpenCardProps {
  /** The note's words as measured. */
  readonly words: Measured;
  /** From host to window coordinates, as they will be once scrolling has ended. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly view: { readonly width: number; readonly height: number; readonly bottom: number };
  readonly sheet: boolean;
  /** The pointer is over the card or has left it. */
  onInside(inside: boolean): void;
  onClose(): void;
  readonly children: ComponentChildren;
}

export function OpenCard(props: OpenCardProps) {
  return props.sheet ? <Sheet {...props} /> : <ByTheWords {...props} />;
}

function ByTheWords({ words, offset, view, onInside, children }: OpenCardProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CardPlace | undefined>();
  const measureAndPlace = () => {
    const card = box.current?.firstElementChild;
    if (!card || !box.current) return;
    setPlace((before) => {
      const next = placeCard({
        lines: words.lines.map((line) => shifted(line, offset.x, offset.y)),
        column: { left: words.column.left + offset.x, right: words.column.right + offset.x },
        rtl: words.rtl,
        card: naturalSize(card),
        view,
      });
      return before && JSON.stringify(before) === JSON.stringify(next) ? before : next;
    });
  };
  useLayoutEffect(measureAndPlace, [words, offset.x, offset.y, view.width, view.height, view.bottom]);
  useLayoutEffect(() => {
    // Folds open and shut inside the card: place it again when its content changes its size.
    const content = box.current?.querySelectorAll('.card-scroll > *') ?? [];
    const view = box.current?.ownerDocument.defaultView;
    if (!view) return;
    const observer = new view.ResizeObserver(measureAndPlace);
    for (const element of content) observer.observe(element);
    return () => observer.disconnect();
  });
  const style = place
    ? {
        left: `${place.left - offset.x}px`,
        top: `${place.top - offset.y}px`,
        '--card-max': `${place.maxHeight}px`,
      }
    : { left: '0', top: '0', visibility: 'hidden' };
  return (
    <div
      ref={box}
      class="card-place"
      data-side={place?.side}
      style={style}
      onPointerEnter={() => onInside(true)}
      onPointerLeave={() => onInside(false)}
    >
      {children}
      {place?.tail !== undefined && <span class="card-tail" style={{ left: `${place.tail}px` }} />}
    </div>
  );
}

/** The size the card would have with all its content shown. */
function naturalSize(card: Element): { width: number; height: number } {
  const rect = card.getBoundingClientRect();
  const scroll = card.querySelector('.card-scroll');
  const hidden = scroll ? scroll.scrollHeight - scroll.clientHeight : 0;
  return { width: rect.width, height: rect.height + hidden };
}

/** A finger that moves down at least this far, from the sheet's head, closes it. */
const SWIPE = 56;

function Sheet({ onInside, onClose, children }: OpenCardProps) {
  const from = useRef<number | undefined>(undefined);
  return (
    <div
      class="sheet cv"
      onPointerEnter={() => onInside(true)}
      onPointerDown={(event) => {
        if ((event.target as Element).closest('.card-head')) from.current = event.clientY;
      }}
      onPointerUp={(event) => {
        if (from.current !== undefined && event.clientY - from.current >= SWIPE) onClose();
        from.current = undefined;
      }}
    >
      {children}
    </div>
  );
}
