// The language of a stretch of text: by its script, and where languages share one by their commonest small words. A
// page's own word for it is not asked here; articles (languages.ts) weigh the two. In doubt there is no answer,
// since what stands around a short line tells more about it than its five words do.
//
// Worked example: of the eight words of "Der Minister sagte, dass er nicht zurücktreten werde" German has der, dass,
// er, nicht; Dutch has der, er. Four of eight, twice the next: German.

import { OWN_LETTERS, SMALL_WORDS } from './language-words';

/** Scripts and the languages written in them; the first is meant when no small word tells. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Kannada}/gu, ['kn']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Ethiopic}/gu, ['am']],
  [/\p{Script=Khmer}/gu, ['km']],
  [/\p{Script=Lao}/gu, ['lo']],
  [/\p{Script=Myanmar}/gu, ['my']],
];
/** Letters of a script that make a text one in it. A few kana among many Chinese characters make it Japanese. */
const OF_SCRIPT = 0.4;
const OF_KANA = 0.1;
/** Scripts of their own need fewer letters to be told than words do. */
const HAS_LETTERS = /(?:\p{L}\P{L}*){20}/u;
const LEAST_SCRIPT_LETTERS = 6;
const LEAST_HAN = 60;

/** So much text is enough to tell. */
const SAMPLE = 6000;
/** Small words make up a third of running text; half of that, in the best language, is sure. */
const SHARE = 0.15;
/** Fewer small words than this could be names. */
const LEAST_WORDS = 3;
/** "A", "o" and "s" are words of many languages, marks in lists and switches in code. */
const ONE_LETTER = 0.5;
/** A block is in another language than those around it when it has so many times more small words of that one. */
const LEAD = 2;
/** And so large a share of them, more where they are few: a list of foreign names has some "de" and "la" too. */
const BLOCK_SHARE = 0.2;
const SHARE_OF_FEW = 0.3;
const FEW = 4;
/** English text of this many words in which fewer than one in … is a small English word has never been met. */
const MANY_WORDS = 100;
const HARDLY = 0.05;

const LANGUAGES_OF = new Map<string, string[]>();
for (const [lang, words] of SMALL_WORDS)
  for (const word of words) {
    const langs = LANGUAGES_OF.get(word);
    if (langs) langs.push(lang);
    else LANGUAGES_OF.set(word, [lang]);
  }

/** Primary subtag of the language a text is in by itself; undefined when it cannot be told. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const words = countSmall(sample);
  if (script) return bestOf(words, script)?.lang ?? script[0];
  if (!HAS_LETTERS.test(sample)) return undefined;
  const best = bestOf(words);
  return best && best.hits >= LEAST_WORDS && best.hits > words.total * SHARE ? best.lang : undefined;
}

/**
 * The language of one block among others: `around` when the text does not speak against it, another when it
 * plainly does, undefined when the text is too short or too plain to say anything.
 */
export function languageOfBlock(text: string, around: string | undefined): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const words = countSmall(sample);
  const own = around ? (words.hits.get(around) ?? 0) : 0;
  if (script) {
    // A Japanese headline or name can do without kana, hardly a whole sentence.
    if (around === 'ja' && script[0] === 'zh' && sample.length < LEAST_HAN) return around;
    if (around !== undefined && script.includes(around) && !leads(bestOf(words, script), own)) return around;
    return bestOf(words, script)?.lang ?? script[0];
  }
  const best = bestOf(words);
  if (best?.lang === around) return around;
  if (best && leads(best, own) && best.hits >= words.total * (best.hits < FEW ? SHARE_OF_FEW : BLOCK_SHARE))
    return best.lang;
  return own >= 1 ? around : undefined;
}

/** Whether a text is too long to have so few small words of a language, if it were in it. */
export function isHardly(text: string, lang: string): boolean {
  const { total, hits } = countSmall(text.slice(0, SAMPLE));
  return total >= MANY_WORDS && SMALL_WORDS.has(lang) && (hits.get(lang) ?? 0) < total * HARDLY;
}

/** Whether the detector knows a language at all: of others the page's own word has to be taken. */
export function canBeTold(lang: string): boolean {
  return SMALL_WORDS.has(lang) || SCRIPTS.some(([, langs]) => langs.includes(lang));
}

interface Counted {
  readonly total: number;
  readonly hits: ReadonlyMap<string, number>;
}

interface Best {
  readonly lang: string;
  readonly hits: number;
}

/** Cyrillic, Hebrew, Arabic: there single letters tell. */
const OWN_SCRIPT = /[\u0400-\u06ff]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const NONE: readonly string[] = [];

function countSmall(text: string): Counted {
  const hits = new Map<string, number>();
  let total = 0;
  // Vietnamese comes composed and decomposed.
  const composed = text.normalize('NFC').toLowerCase();
  for (const word of composed.match(WORD) ?? []) {
    total++;
    const weight = word.length === 1 ? ONE_LETTER : 1;
    for (const lang of LANGUAGES_OF.get(word) ?? NONE) hits.set(lang, (hits.get(lang) ?? 0) + weight);
    if (OWN_SCRIPT.test(word))
      for (const lang in OWN_LETTERS)
        if (OWN_LETTERS[lang]?.test(word)) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  return { total, hits };
}

function bestOf({ hits }: Counted, among?: readonly string[]): Best | undefined {
  let best: Best | undefined;
  for (const [lang, count] of hits)
    if (count > (best?.hits ?? 0) && (!among || among.includes(lang))) best = { lang, hits: count };
  return best;
}

function leads(best: Best | undefined, own: number): boolean {
  return best !== undefined && best.hits >= LEAST_WORDS && best.hits >= own * LEAD;
}

/** All that SCRIPTS tells apart, and no curly quotation marks: the cheap look before letters are counted. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

/** The languages of the script that a text is in, when that is none that most of Europe shares. */
function scriptOf(text: string): readonly string[] | undefined {
  if (!OTHER_SCRIPTS.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_SCRIPT_LETTERS) return undefined;
  for (const [script, langs] of SCRIPTS)
    if ((text.match(script)?.length ?? 0) > letters * (langs[0] === 'ja' ? OF_KANA : OF_SCRIPT)) return langs;
  return undefined;
}
