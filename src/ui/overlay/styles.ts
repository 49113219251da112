// The style sheets of the overlay as texts, for constructed sheets in the closed shadow root.

import card from '../card/card.css?inline';
import foot from '../foot/foot.css?inline';
import marks from '../marks/marks.css?inline';
import sources from '../sources/sources.css?inline';
import tokens from '../styles/tokens.css?inline';
import overlay from './overlay.css?inline';

/** In the order of the cascade. */
export const OVERLAY_CSS: readonly string[] = [tokens, card, marks, sources, foot, overlay];
