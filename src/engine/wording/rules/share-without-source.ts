// "70 percent of voters": somebody counted, and the article does not say who.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const PEOPLE = wordSet(
  'people voters americans britons germans adults women men parents students workers employees families households children patients users respondents teachers companies businesses republicans democrats consumers residents citizens teenagers',
);
const SURVEYS = wordSet(
  'survey poll polls census study report data figures statistics research analysis polling surveyed respondents index according estimates',
);

/** Articles about one survey name it among their first sentences, and then give figure after figure. */
const OPENING = 10;
const DATA = wordSet('survey poll census surveyed respondents polled insights dataset database platform');
const tellsOfData = (sentence: SentenceView): boolean => sentence.first(0, sentence.tokens.length, DATA) >= 0;

export default defineRule({
  id: 'share-without-source',
  axis: 'figure',
  title: 'A figure without a source',
  message: 'A share of people without a source: “{words}”.',
  explanation:
    'Somebody must have counted or asked. Neither this sentence nor those beside it say who, or when.',
  looksFor: 'A percentage of people with no survey, study or source in the sentences around it.',
  ask: 'Who counted, when, and how many were asked?',
  severity: 0.55,
  confidence: 0.65,
  level: 'normal',
  triggers: ['%', 'percent', 'cent'],
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'before-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const number = sentence.word(at) === 'cent' ? at - 2 : at - 1;
    if (sentence.tokens[number]?.kind !== 'number' || sentence.word(at + 1) !== 'of') return undefined;
    let end = at + 2;
    while (end < at + 6 && !PEOPLE.has(sentence.word(end))) end++;
    if (end === at + 6) return undefined;
    for (let d = -2; d <= 2; d++) {
      const near = sentence.article.sentences[sentence.index + d];
      if (near && near.first(0, near.tokens.length, SURVEYS) >= 0) return undefined;
    }
    const isCounted = sentence.article.sentences.slice(0, OPENING).some(tellsOfData);
    const words = sentence.span(number, end + 1);
    return { span: words, cues: [words], ...(isCounted && { level: 'thorough' }) };
  },
  examples: {
    marks: [
      'Times are hard: «70 percent of voters» want a new mayor.',
      'About «3% of adults» have never seen the sea.',
    ],
    leavesAlone: [
      'A survey shows that 70 percent of voters want a new mayor.',
      'The bank keeps 3% of the price.',
      'Ann Roe said 70 percent of voters want a new mayor.',
      'The Roe Institute asked 900 people. Of them 70 percent of women said yes.',
    ],
  },
});
