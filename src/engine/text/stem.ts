// Stems for comparing words: Porter's steps, and before them the irregular forms that news uses most, so that
// "sent" meets "send" and "men" meets "man". A stem is a key, not a word: nobody should ever see one.
//
// Worked example: "relationships" → step 1a "relationship" → step 3 has no rule → "relationship";
// "banned" → 1b "bann" → double consonant → "ban"; "policies" → 1a "polici", and "policy" → 1c "polici".

/** Irregular form → plain form. Verbs of reporting, doing and moving, and plurals that no suffix shows. */
const IRREGULAR = new Map(
  `said say|told tell|sent send|took take|taken take|gave give|given give|went go|gone go|came come|became become
  made make|found find|held hold|kept keep|left leave|lost lose|met meet|paid pay|put put|ran run|saw see|seen see
  sold sell|bought buy|brought bring|built build|caught catch|chose choose|chosen choose|cut cut|drew draw|drawn draw
  drove drive|driven drive|fell fall|fallen fall|felt feel|fought fight|forbade forbid|forbidden forbid|got get
  gotten get|grew grow|grown grow|hid hide|hidden hide|hit hit|knew know|known know|laid lay|led lead|lent lend
  meant mean|rose rise|risen rise|sought seek|shook shake|shaken shake|shot shoot|showed show|shown show|shut shut
  spent spend|spoke speak|spoken speak|stole steal|stolen steal|stood stand|struck strike|swore swear|sworn swear
  taught teach|thought think|threw throw|thrown throw|understood understand|withdrew withdraw|withdrawn withdraw
  won win|wore wear|worn wear|wrote write|written write|broke break|broken break|began begin|begun begin|died die
  dying die|lay lie|lying lie|did do|done do|does do|had have|has have|was be|were be|is be|are be|been be
  men man|women woman|children child|people people|feet foot|lives life|wives wife|knives knife|leaves leaf|mice mouse`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const VOWEL = /[aeiou]|[^aeiou]y/;
/** Porter's measure: how often vowels are followed by consonants. */
const MORE_THAN_0 = /^[^aeiou]*[aeiouy]+[^aeiouy]+/;
const MORE_THAN_1 = /^[^aeiou]*[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy]+/;
const EXACTLY_1 = /^[^aeiou]*[aeiouy]+[^aeiouy]+[aeiouy]*$/;
/** Consonant, vowel, consonant other than w, x, y: "hop" takes its e back, "hoping" → "hope". */
const SHORT_END = /[^aeiou][aeiouy][^aeiouwxy]$/;

const STEP_2 = suffixes(
  'ational:ate tional:tion enci:ence anci:ance izer:ize iser:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ' +
    'isation:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
);
const STEP_3 = suffixes('icate:ic ative: alize:al alise:al iciti:ic ical:ic ful: ness:');
const STEP_4 =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize|ise)$/;

function suffixes(list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((pair) => pair.split(':') as [string, string]);
}

function swap(word: string, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, by] of table) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return MORE_THAN_0.test(rest) ? rest + by : word;
  }
  return word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  return word.endsWith('s') && !/(?:s|u|i)s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return MORE_THAN_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  const rest = ending ? word.slice(0, -ending.length) : '';
  if (!ending || !VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz|is)$/.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/.test(rest)) return rest.slice(0, -1);
  return EXACTLY_1.test(rest) && SHORT_END.test(rest) ? `${rest}e` : rest;
}

function porter(word: string): string {
  let stem = withoutPast(withoutPlural(word));
  if (stem.length > 2 && stem.endsWith('y') && /[^aeiou]y$/.test(stem)) stem = `${stem.slice(0, -1)}i`;
  stem = swap(swap(stem, STEP_2), STEP_3);
  const end = STEP_4.exec(stem);
  if (end && MORE_THAN_1.test(stem.slice(0, end.index))) stem = stem.slice(0, end.index);
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    if (MORE_THAN_1.test(rest) || (EXACTLY_1.test(rest) && !SHORT_END.test(rest))) stem = rest;
  }
  return stem.endsWith('ll') && MORE_THAN_1.test(stem) ? stem.slice(0, -1) : stem;
}

const known = new Map<string, string>();
/** An article has some 700 different words, a large pack 40,000; past that the memory starts over. */
const KNOWN_LIMIT = 40_000;

/** The stem of a lower-case word. Possessive endings go first; words with digits and other scripts stay whole. */
export function stem(norm: string): string {
  const seen = known.get(norm);
  if (seen !== undefined) return seen;
  const bare = norm.replace(/'s?$/, '');
  const plain = IRREGULAR.get(bare) ?? bare;
  const found =
    plain.length < 3 || plain === 'news' || plain === 'one' || /[^a-z]/.test(plain) ? plain : porter(plain);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(norm, found);
  return found;
}
