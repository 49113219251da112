// What element names mean when text is read: which start a block, which hold no words of the article, which parts
// of a block are no part of its sentences. Names alone decide, so that a file reads as the live page does.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
);

/** Elements whose text nodes are never read: code, controls, other documents, and readings above words (ruby). */
export const UNREAD_TAGS = set(
  'applet audio button canvas datalist embed frame frameset head iframe input map math meter noembed noframes noscript ' +
    'object optgroup option progress rp rt rtc script select style svg template textarea title video',
);

/** Of those, what Readability weighs as signs of content or clutter: cloned for it, without their insides. */
export const WEIGHED_TAGS = set('audio embed iframe input object video');

export const HEADING = /^h[1-6]$/;
