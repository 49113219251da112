// What scripts other than Latin ask of the text layer: words that no space parts, digits of their own, letters that are
// written in several ways. Each is asked for only where such characters stand, so English text passes by.
//
// Chinese and Japanese are cut character by character, runs of katakana and Latin letters staying whole. A dictionary
// (Intl.Segmenter) would give words, but cuts a name one way in one sentence and another way in the next, and every
// browser brings its own; a record could then not find its own words. As characters that stand together in
// order, "自闭症" is found wherever it stands. Thai, Lao, Khmer and Burmese have too few letters for that: single ones
// tell nothing, so there the dictionary has to do, as far as it goes.

const SCRIPT = (names: string) =>
  names
    .split(' ')
    .map((name) => String.raw`\p{Script=${name}}`)
    .join('');
const CHARACTERS = SCRIPT('Han Hiragana');
const BY_DICTIONARY = SCRIPT('Thai Lao Khmer Myanmar');
const UNSPACED = new RegExp(`[${CHARACTERS}${BY_DICTIONARY}]`, 'u');
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;
const PART = new RegExp(
  [
    String.raw`[${CHARACTERS}]\p{M}*`,
    String.raw`(?<run>[${BY_DICTIONARY}][${BY_DICTIONARY}\p{M}]*)`,
    `(?:(?![${CHARACTERS}${BY_DICTIONARY}])[^])+`,
  ].join('|'),
  'gu',
);

/** Whether a stretch without spaces may hold several words. */
export function isUnspaced(text: string): boolean {
  // Nearly all text holds none: the cheap test first.
  return MAYBE_UNSPACED.test(text) && UNSPACED.test(text);
}

/** A stretch without spaces as what its words are compared by; joined they are the stretch again. */
export function unspacedParts(text: string): string[] {
  const parts: string[] = [];
  for (const match of text.matchAll(PART)) {
    if (match.groups?.run) parts.push(...wordsByDictionary(match[0]));
    else parts.push(match[0]);
  }
  return parts;
}

let dictionary: Intl.Segmenter | undefined;

function wordsByDictionary(run: string): string[] {
  // The dictionaries of all four scripts are in use whatever language is named.
  dictionary ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...dictionary.segment(run)].map(({ segment }) => segment);
}

const FOREIGN = /[\u0300-\u1fff\u2e80-\uffff]/;
/** First digits of the scripts that write numbers with digits of their own. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
/** Vowel signs that Arabic and Hebrew leave out as often as not, the stroke that only widens a word, joiners. */
const OPTIONAL = /[\u0591-\u05c7\u0610-\u061a\u064b-\u0652\u0640\u0670\u200c\u200d]/g;
const PUNCTUATION: Readonly<Record<string, string>> = {
  '؟': '?',
  '՞': '?',
  '。': '.',
  '｡': '.',
  '۔': '.',
  '।': '.',
  '॥': '.',
  '။': '.',
  '។': '.',
  '።': '.',
  '、': ',',
  '،': ',',
  '؛': ';',
  '٫': '.',
  '٬': ',',
};

/** One spelling for what is written in several: wide and joined forms, digits, marks at the end of a sentence. */
export function levelled(norm: string): string {
  if (!FOREIGN.test(norm)) return norm;
  return norm
    .normalize('NFKC')
    .replace(OPTIONAL, '')
    .replace(/[؟՞。｡۔।॥။។።、،؛٫٬]/g, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/\p{Nd}/gu, (digit) => String(asciiOf(digit)));
}

function asciiOf(digit: string): string | number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? digit : code - zero;
}
