// Words without content of their own. They never count for or against a match; what some of them do to the meaning
// (not, if, may, all) is for the vetoes to say.

import { primaryOf } from '../text/language-tags';
import { SMALL_WORDS } from '../text/language-words';
import { turnsOf } from './turns';

const SMALL = new Set(
  `a an the of to in on at by for with from as into onto upon off out up down over under about than then so too very
  and or nor but yet if unless whether while though although because that which who whom whose what when where why how
  is are was were be been being am isn't aren't wasn't weren't do does did doing done don't doesn't didn't has have had
  having hasn't haven't hadn't will would shall should can could may might must won't wouldn't can't cannot couldn't
  i you he she it we they me him her us them my your his its our their mine hers theirs himself herself itself themselves
  this these those there here not no also just even still only own such each some any other another more most much many
  few less least both either neither all every same now ever again once s t ll re ve d m
  it's that's there's he's she's they're we're you're i'm i've let's what's who's
  say says said saying tell told according reportedly allegedly claims claim via per amid among`.split(/\s+/),
);

/** Whether a word, normalised and as written, carries no content: "the", "was", "said". */
export type IsSmall = (norm: string, text: string) => boolean;

/** Chinese characters that stand for grammar alone. */
const PARTICLES = new Set(
  '的 了 在 是 和 与 與 也 就 都 而 及 于 於 之 等 着 著 过 過 个 個 们 們 这 這 那 其 以 为 為'.split(' '),
);
/** Japanese writes its grammar in hiragana, and hardly anything else. */
const GRAMMAR = /^\p{Script=Hiragana}$/u;

/** The small words of a language; of one that is not known here there are none. What nobody names is English. */
export function smallWordsOf(lang: string | undefined): IsSmall {
  const primary = primaryOf(lang) ?? 'en';
  if (primary === 'en') return isSmall;
  const words = SMALL_WORDS.get(primary);
  // Where words for "not" are not known as such, they have to count as words.
  const own = words && turnsOf(primary) ? words : undefined;
  return (norm) => own?.has(norm) || PARTICLES.has(norm) || GRAMMAR.test(norm) || /^[a-z]$/.test(norm);
}

const MEANT = /[\d\p{Lo}]/u;

function isSmall(norm: string, text: string): boolean {
  if (norm === 'us' || norm === 'it') return !/^(?:U\.?S\.?A?|IT)$/.test(text);
  return SMALL.has(norm) || (norm.length === 1 && !MEANT.test(norm));
}
