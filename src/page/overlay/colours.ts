// The colours of lines and tints on a page, as in the look's tokens. The same values stand in ui/styles/tokens.css
// for cards; a test holds the two together. They are here because highlights take no custom properties of ours.

import type { Family } from '../../engine/note';
import type { Ground } from './mark';

const ONE_COLOUR = (colour: string): Record<Family, string> => ({
  record: colour,
  wording: colour,
  supported: colour,
});

/** Line colours; each holds 3:1 on the grounds it is meant for. */
export const LINES: Record<Ground, Record<Family, string>> = {
  light: { record: '#A96500', wording: '#6458C4', supported: '#38858B' },
  dark: { record: '#F2B766', wording: '#9D92F0', supported: '#4FA6AC' },
  black: ONE_COLOUR('#000000'),
  white: ONE_COLOUR('#FFFFFF'),
};

/** Tint behind words that are pointed at or open. Middle greys and pictures get none that would hide them: see-through. */
export const TINTS: Record<Ground, Record<Family, string>> = {
  light: { record: '#FFF6E5', wording: '#F3F1FF', supported: '#E9F7F7' },
  dark: { record: '#2B2113', wording: '#201D38', supported: '#10292B' },
  black: ONE_COLOUR('#FFFFFF40'),
  white: ONE_COLOUR('#00000040'),
};

/** Greys from this relative luminance up carry the light set at 3:1: #D8D8D8 (look/tokens.json). */
export const LIGHT_FROM = 0.686;
/** Greys up to this relative luminance carry the dark set at 3:1: #4C4C4C. */
export const DARK_TO = 0.0723;
/** Where black and white stand out equally: (L + .05)² = .0525. */
export const MIDDLE = 0.179;
