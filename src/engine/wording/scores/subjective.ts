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
  0.5: `good bad best worst better worse great real really actually even just too so very such why how what imagine let's consider of-course after-all yet still only more-than
    hard easy difficult clear obvious enough likely matter matters problem question answer sense point reason moral ethical freedom liberty justice`,
});
const OPENERS = wordSet('but and so yet this that these such what why how perhaps maybe if it there or nor');

export function subjectiveOf(s: SentenceView, loaded: number): number {
  let sum = -0.35 + 2.2 * Math.max(0, loaded - 0.2);
  let words = 0;
  let quoted = 0;
  let opinion = 0;
  let sober = 0;
  s.tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') words++;
    if (s.isQuoted(i)) {
      if (token.kind !== 'punctuation') quoted++;
      return;
    }
    opinion += WORDS.get(token.norm) ?? 0;
    if (/(?:ful|less|ous)$/.test(token.norm) && token.norm.length > 6) opinion += 0.3;
    if (/^(?:we|our|us|you|your|ourselves)$/.test(token.norm) && token.text !== 'US') opinion += 0.7;
    if (token.kind === 'number') sober += 0.5;
    if (WEEKDAYS.has(token.norm) || (MONTHS.has(token.norm) && token.text !== 'may')) sober += 0.8;
    if (s.isName(i)) sober += 0.1;
    if (s.isPast(i)) sober += 0.12;
    if (token.text === '?' || token.text === '!') opinion += 0.7;
    if (/^[–—;]$/.test(token.text)) opinion += 0.25;
  });
  if (OPENERS.has(s.word(0))) opinion += 0.5;
  if (s.reads(1, 'is') || s.reads(1, 'are')) opinion += 0.2;
  const reported = s.attribution.attributions.some(
    (a) => a.name !== '' && /^(?:says|asks|denies|alleges|shows)$/.test(a.act),
  );
  sum += Math.min(2.8, opinion) - Math.min(2, sober);
  if (reported) sum -= 1.4;
  if (words > 0 && quoted / words > 0.5) sum -= 1.6;
  return balanced(sum);
}
