// Icons as inline SVG, 16 by 16, drawn with the text's colour; never a colour of their own, so that forced colours
// work. The family icons are the look's: not equal, quotation mark, open book. Icons are decoration: names are in words.

import type { JSX } from 'preact';
import type { Family } from '../engine/note';

const STROKED = {
  'not-equal': 'M2.5 5.75h11M2.5 10.25h11M11 2 5 14',
  book: 'M8 4.2C6.8 3.2 5 2.8 1.8 2.9v9.6c3.2-.1 5 .3 6.2 1.3 1.2-1 3-1.4 6.2-1.3V2.9C11 2.8 9.2 3.2 8 4.2zm0 0v9.6',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  leave: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4m0-4L7.5 8.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm3.3 7.8 3.4 3.4',
  lines: 'M2.5 4h11m-11 4h11m-11 4h11',
  notice: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zm0 3v3.9m0 2.4v.2',
  key: 'M5.5 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6zm2.2.8L13.5 2M11 4.5l2 2',
  sliders:
    'M1.8 5h6.4m4 0h2M10.2 3.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6zM1.8 11h2m4 0h6.4M5.8 9.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  panel: 'M2 2.5h12v11H2zm8 0v11',
} as const;

const FILLED = {
  quote:
    'M6.6 3.2C4 4 2 6.3 2 9.4c0 2 1.1 3.2 2.6 3.2 1.3 0 2.3-1 2.3-2.3S6 8.1 4.8 8.1c.1-1.4.9-2.6 2.3-3.4zm7 0C11 4 9 6.3 9 9.4c0 2 1.1 3.2 2.6 3.2 1.3 0 2.3-1 2.3-2.3s-.9-2.2-2.1-2.2c.1-1.4.9-2.6 2.3-3.4z',
} as const;

export type IconName = keyof typeof STROKED | keyof typeof FILLED;

/** One icon, 1rem wide unless styled otherwise. `mirrored` turns it round where text runs from right to left. */
export function Icon({
  name,
  mirrored = false,
}: {
  readonly name: IconName;
  readonly mirrored?: boolean;
}): JSX.Element {
  const filled = name in FILLED;
  return (
    <svg class={mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {filled ? (
        <path fill="currentColor" d={FILLED[name as keyof typeof FILLED]} />
      ) : (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
          d={STROKED[name as keyof typeof STROKED]}
        />
      )}
    </svg>
  );
}

const FAMILY_ICONS: Record<Family, IconName> = { record: 'not-equal', wording: 'quote', supported: 'book' };

/** The icon of a family of notes. */
export function FamilyIcon({ family }: { readonly family: Family }): JSX.Element {
  return <Icon name={FAMILY_ICONS[family]} />;
}

/** The mark of Caveat in one colour: the proofreader's caret. */
export function Caret(): JSX.Element {
  return (
    <svg class="icon" viewBox="2 0 27 27" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={CARET} />
    </svg>
  );
}

/** The mark on its tile, for the popup's head. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo-tile" x=".5" y=".5" width="31" height="31" rx="7" />
      <path class="logo-caret" transform="translate(-1.6 1.3) scale(1.14)" d={CARET} />
    </svg>
  );
}

const CARET =
  'M13.6 3.4 4.7 20.1c-.5.9-.1 1.7.6 2 .8.3 1.5 0 1.9-.8L14.6 8l7 14.1c.7 1.4 2.1 1.9 3.4 1.3 1.3-.6 1.8-2 1.1-3.4L17.6 3.6c-.8-1.7-3.1-1.8-4-.2z';
