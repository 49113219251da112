// A whole sentence in quotation marks, and nobody who said it, before or behind.

import { isFindable } from '../../attribution';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const LEAST_WORDS = 6;
/** How far a speaker may be, in sentences. */
const REACH = 5;
/** Of fewer sentences one cannot say that the speaker is nowhere. */
const LEAST_SENTENCES = 6;

export default defineRule({
  id: 'quotation-without-speaker',
  axis: 'unattributed',
  title: 'A quotation without a speaker',
  message: 'Somebody is quoted ({words}), and nobody is named.',
  explanation: 'Neither this sentence nor those around it say whose words these are.',
  looksFor:
    'A quoted sentence of six words or more with no speaker, document or group in the sentences around it.',
  ask: 'Who said this, and where?',
  severity: 0.45,
  confidence: 0.65,
  level: 'thorough',
  triggers: ['"', '“', '„', '«', "''"],
  insideQuotations: true,
  quiet: ['question'],
  softened: ['sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    if (sentence.article.sentences.length < LEAST_SENTENCES) return undefined;
    if (!sentence.isQuoted(at) || sentence.isQuoted(at - 1)) return undefined;
    let end = at;
    while (sentence.isQuoted(end)) end++;
    const words = sentence.tokens.slice(at, end).filter(({ kind }) => kind === 'word');
    const isTitle = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length / 2;
    if (words.length < LEAST_WORDS || isTitle || hasSpeakerNear(sentence)) return undefined;
    const span = sentence.span(at, end);
    return { span, cues: [sentence.span(at, Math.min(end, at + 5))] };
  },
  examples: {
    marks: [
      'The pier is lost. «“We knew that the wood was soft from the start.”» The council meets on Monday. The pier is old. It has two lamps. It is long.',
    ],
    leavesAlone: [
      '“We knew that the wood was soft from the start,” said Ann Roe.',
      'Ann Roe knows the pier. “We knew that the wood was soft from the start.” She said it twice. The pier is old. It has two lamps. It is long.',
      'The book “We Knew That the Wood Was Soft” is out.',
    ],
  },
});

function hasSpeakerNear(sentence: SentenceView): boolean {
  for (let d = -REACH; d <= REACH; d++) {
    const near = sentence.article.sentences[sentence.index + d];
    if (d !== 0 && near?.line.quotedWords.some((words) => words > 0)) return true;
    if (
      near?.attribution.attributions.some(
        (a) => isFindable(a) || (a.source !== null && !(a.carried && a.direct)),
      )
    )
      return true;
    if (
      d !== 0 &&
      near?.tokens.some(({ norm }) =>
        /^(?:wrote|writes|reads|read|posted|tweeted|captioned|statement|letter|email|caption|sign|said|says|told|asked)$/.test(
          norm,
        ),
      )
    )
      return true;
  }
  return false;
}
