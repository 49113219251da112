// "recently", "in the past few months" on a page that gives no date: a time that cannot be counted back.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';

/** Fewer are an excerpt, and the date may stand outside it. */
const LEAST_SENTENCES = 5;
const UNITS = wordSet('days weeks months years');

export default defineRule({
  id: 'undated-time',
  axis: 'time',
  title: 'A time without a date',
  message: 'A time that cannot be dated: “{words}”.',
  explanation: 'The page gives no date of publication, so “{words}” could mean any year.',
  looksFor: '“recently”, “last week”, “in the past few months” on pages that give no date.',
  ask: 'When was this?',
  severity: 0.3,
  confidence: 0.7,
  level: 'thorough',
  triggers: ['past', 'recently', 'last', 'recent'],
  quiet: ['question'],
  find(sentence, at) {
    const { context, sentences } = sentence.article;
    if (context.published || sentences.length < LEAST_SENTENCES) return undefined;
    if (sentence.tokens.some((t) => /^(?:19|20)\d\d$/.test(t.text))) return undefined;
    const few = /^(?:few|several|couple)$/.test(sentence.word(at + 1)) ? at + 2 : at + 1;
    if (sentence.word(at) === 'recently') {
      const words = sentence.span(at, at + 1);
      return { span: words, cues: [words] };
    }
    if (!UNITS.has(sentence.word(few)) || !/^(?:the|in)$/.test(sentence.word(at - 1))) return undefined;
    const words = sentence.span(at, few + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: [
      'The shop «recently» closed. It was old. It had two doors. It sold bread. Nobody bought it.',
      'Prices rose in the «past few months». It was cold. The shop had two doors. It sold bread. Nobody bought it.',
    ],
    leavesAlone: [
      'The shop recently closed.',
      'The shop closed in May 2019.',
      'She walked past the shop.',
      'The last bus had left.',
    ],
  },
});
