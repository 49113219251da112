// Closed classes of English words, as norms. Without a tagger these lists carry the load of telling where a noun phrase
// or a clause begins; open classes (what is a noun, what a verb) are guessed from them and from endings.

/** A set from words separated by blanks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = wordSet(
  'the a an this that these those some any each every no another many most several few both all either neither such',
);
export const POSSESSIVES = wordSet('his her its their my our your whose');
export const PERSONAL = wordSet('he she they it we i you him her them us me');
/** Who a pronoun can stand for when it says something. */
export const HE_OR_SHE = wordSet('he she him her his');
export const AUXILIARIES = wordSet(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't
  it's he's she's that's there's they're we're i'm you're they've we've i've he'd she'd they'd i'd we'd it'd he'll she'll they'll it'll we'll i'll`,
);
export const MODALS = wordSet('will would shall should can could may might must wo ca');
export const BE = wordSet(
  "is are was were be been being am isn't aren't wasn't weren't it's he's she's that's they're we're i'm",
);
export const HAVE = wordSet("has have had having hasn't haven't hadn't they've we've i've");
export const NEGATIONS = wordSet(
  "not no never none nobody nothing neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't without",
);
export const PREPOSITIONS = wordSet(
  `of in on at by for from with to into onto about over under after before during since until through between among against
  within without across around behind beyond despite near off per than toward towards upon via amid following including regarding
  along alongside outside inside throughout because`,
);
export const CONJUNCTIONS = wordSet('and but or nor so yet');
export const SUBORDINATORS = wordSet(
  'that which who whom whose when while where why how if whether because although though as since unless until after before once whereas than what',
);
export const ADVERBS = wordSet(
  `also then later earlier still once even just again now never often always already soon ever not only too further
  meanwhile however instead yesterday today tonight recently reportedly allegedly privately publicly first previously perhaps maybe
  both all rather long since`,
);
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Words that a sentence may begin with before its subject. */
export const OPENERS = wordSet(
  'however meanwhile furthermore moreover also still then later earlier instead additionally separately nevertheless yet but and so today yesterday now perhaps here there indeed thus therefore overall note',
);

/** Past forms of common verbs that no ending shows and that are hardly ever nouns. */
const IRREGULAR_PASTS = wordSet(
  `said told sent took gave went came became made found held kept left lost met paid ran saw sold bought brought built caught chose drew
  drove fell felt fought forbade got grew hid knew laid led lent meant rose sought shook shot spent spoke stole stood struck swore taught
  thought threw understood withdrew won wore wrote broke began did had was were flew froze heard hurt sat slept wound hit`,
);

/** Whether a word has the look of a past tense or participle. */
export function isPastForm(norm: string): boolean {
  return IRREGULAR_PASTS.has(norm) || (norm.length > 4 && PAST.test(norm) && !NOT_PAST.has(norm));
}
const PAST = /[^e]ed$/;
const NOT_PAST = wordSet('hundred sacred naked wicked embed biped shed unnamed so-called');

/** Whether a word has the look of an adverb of manner. */
export function isAdverb(norm: string): boolean {
  return ADVERBS.has(norm) || (norm.length > 4 && norm.endsWith('ly') && !NOT_ADVERBS.has(norm));
}
const NOT_ADVERBS = wordSet(
  'family italy july reply supply assembly monopoly ally rally bully daily early only weekly friendly likely elderly',
);

// Asked of every word by several layers: a pattern written in the function is made anew at each call.
const CAPITAL = /^[\p{Lu}\p{Lt}@]/u;

/** Whether a token is written with a capital, which inside a sentence means a name. */
export function isCapitalised(text: string): boolean {
  return CAPITAL.test(text);
}
