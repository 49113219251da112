// The language of the body, by its most common small words and its script; the page's own word for it counts when the
// text is too short or undecided. Pages say "de" on English text more often than one would think.

/** Small words that one language has and its neighbours have not, as far as that goes. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with are has on by it from this have be as at',
  de: 'der die und das ist nicht den von mit sich des auf dem ein eine auch wird zu im für',
  fr: 'le la les des et est une dans pour que qui pas sur au du par plus avec sont',
  es: 'el la los las que y en de por una con para del se su como más pero es',
  it: 'il di che la per non una del della con sono gli nel anche è più dei alla ha',
  pt: 'o de que não do da em um para os com uma dos no na mais foi ao são',
  nl: 'de het een van en dat niet op te zijn met voor die is door ook naar aan bij',
  sv: 'och att det som en på är av för med den till inte har de om ett',
  da: 'og at det er en den til på af for med der ikke som har de et',
  pl: 'w i na z się nie że do jest to jak po za od są dla przez',
  tr: 've bir bu için ile olarak olan da de daha gibi kadar sonra çok en',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke adalah',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** Languages that share a script with the one named for it above. */
const SAME_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ar: ['fa', 'ur', 'ps', 'ku'],
  he: ['yi'],
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk'],
  hi: ['mr', 'ne'],
};

/** So much text is enough to tell. */
const SAMPLE = 6000;
/** Small words make up a third of running text; half of that, in the best language, is sure. */
const SURE = 0.15;

/** BCP 47 tag: the page's own when the text does not contradict it, else the primary subtag of what the text is in. */
export function readLanguage(text: string, declared: string | undefined): string | undefined {
  const tag = tidy(declared);
  const found = languageOf(text);
  if (!found) return tag;
  const primary = tag?.split('-')[0] ?? '';
  if (tag && (primary === found || SAME_SCRIPT[found]?.includes(primary))) return tag;
  // Norwegian reads like Danish to the list above, Galician like Portuguese: a language not listed keeps its own word.
  if (tag && found in SMALL_WORDS && !(primary in SMALL_WORDS) && found !== 'en') return tag;
  return found;
}

function tidy(tag: string | undefined): string | undefined {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/i.exec(tag ?? '');
  if (!match?.[1]) return undefined;
  const region = match[2];
  return match[1].toLowerCase() + (region ? `-${region.length === 2 ? region.toUpperCase() : region}` : '');
}

/** Primary subtag of the language a text is written in; undefined when it cannot be told. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [lang, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.1 : 0.4)) return lang;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = words.length * SURE;
  for (const [lang, list] of Object.entries(SMALL_WORDS)) {
    const small = new Set(list.split(' '));
    const share = words.filter((word) => small.has(word)).length;
    if (share > most) [best, most] = [lang, share];
  }
  return best;
}
