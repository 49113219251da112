// How far a sentence as a whole gives the writer's view. Signs of reporting (speech, figures, days, past tense) weigh
// more than signs of opinion: most sentences of news are plain.

import { MONTHS, WEEKDAYS, wordSet } from '../../text/word-classes';
import type { SentenceView } from '../view';
import { balanced, weights } from './tally';

const WORDS = weights({
  1.1: "must should shouldn't seems surely perhaps indeed frankly sadly unfortunately thankfully hopefully shame alas ironically clearly obviously undoubtedly nonsense absurd ridiculous",
  0.8: `ought need needs feels seemed deserve deserves wonderful beautiful brilliant stunning superb terrible awful horrible appalling disgraceful tragic tragedy foolish stupid sad ugly
    perfect magnificent remarkable extraordinary impressive incredible amazing fascinating compelling important crucial vital essential meaningless pointless hopeless dangerous reckless
    wise sensible reasonable unfair fair fairness wrong right truth true simply merely hardly never always nothing nobody everyone everything rather quite far-left woke`,
  0.35: `good bad best worst better worse great real really actually even just too so very such why how what imagine let's consider of-course after-all yet still only more-than
    hard easy difficult clear obvious enough likely matter matters problem question answer sense point reason moral ethical freedom liberty justice`,
});
const OPENERS = wordSet('but and so yet this that these such what why how perhaps maybe if it there or nor');
const DENYING = wordSet("not no nor cannot isn't aren't don't doesn't didn't can't won't wasn't wouldn't");
const COMPARING = wordSet('than more less most');
const ADDRESS = wordSet('we our us you your ourselves');
/** Reporters on the spot say "I", interviewed people, too. */
const SELF = wordSet("i i'm i've me my");
/** So many words in quotation marks are not a quotation, but a word that the writer won't answer for. */
const SCARE_QUOTE = 3;

export function subjectiveOf(s: SentenceView, loaded: number): number {
  let words = 0;
  let quoted = 0;
  let quotation = 0;
  let opinion = 0;
  let sober = 0;
  s.tokens.forEach((token, i) => {
    const word = token.norm;
    const isMark = token.kind === 'punctuation';
    if (!isMark) words++;
    if (s.isQuoted(i)) {
      if (isMark) return;
      quoted++;
      quotation++;
      return;
    }
    if (quotation > 0 && quotation <= SCARE_QUOTE) opinion += 0.25;
    quotation = 0;
    opinion += WORDS.get(word) ?? 0;
    if (word.length > 6 && /(?:ful|less|ous)$/.test(word)) opinion += 0.45;
    if (word.length > 5 && word.endsWith('ly')) opinion += 0.1;
    if (ADDRESS.has(word) && token.text !== 'US') opinion += 0.7;
    if (DENYING.has(word)) opinion += 0.25;
    if (COMPARING.has(word)) opinion += 0.12;
    if (SELF.has(word)) opinion -= 0.3;
    if (token.kind === 'number') sober += 0.6;
    if (WEEKDAYS.has(word) || (MONTHS.has(word) && token.text !== 'may')) sober += 1;
    if (s.isName(i)) sober += 0.1;
    if (s.isPast(i)) sober += 0.15;
    if (token.text === '?') opinion += 0.3;
    if (token.text === '!') opinion += 0.7;
    if (/^[–—;]$/.test(token.text)) opinion += 0.25;
  });
  if (OPENERS.has(s.word(0))) opinion += 0.35;
  let sum = 2.8 * Math.max(0, loaded - 0.2) + Math.min(2.8, opinion) - Math.min(2, sober) - 0.3;
  if (isReport(s)) sum -= 1.4;
  if (words > 0 && quoted / words > 0.5) sum -= 1.6;
  if (words < 8) sum -= 0.3;
  return balanced(sum);
}

/** Somebody named says it, asks it or shows it. */
function isReport(s: SentenceView): boolean {
  return s.attribution.attributions.some(
    (a) => a.name !== '' && /^(?:says|asks|denies|alleges|shows)$/.test(a.act),
  );
}
