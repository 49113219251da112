// "Who would have thought?", "Is it any wonder that …?": a statement dressed as a question.

import { phrases } from '../phrases';
import { defineRule } from '../rule';

const ASKED = phrases(`
  who would|could (ever|possibly|seriously|really|not) have|want|believe|blame|trust|deny|think|say|argue|dare|possibly
  who (can|could) blame|deny|doubt|forget|seriously|really
  who in (their|his|her) right mind
  is it any wonder|surprise (that)
  (is|isn't|are|aren't|wasn't|don't|doesn't|didn't|shouldn't|wouldn't) isn't|aren't|wasn't|don't|doesn't|didn't|shouldn't|wouldn't|couldn't it|they|we|that|this|he|she time|obvious|clear|enough|deserve|know|see|ironic|strange|odd|funny|hypocritical
  how could|can|dare anyone|anybody|they|he|she|we|this|it (possibly|ever|seriously|still|be) trust|believe|allow|claim|defend|justify|expect|happen|be|call|deny|not|possibly|ever
  how many more
  how much longer|more must|will|can|should
  why would|should anyone|anybody|they|he|she|we|it (ever|want|trust|believe|care|bother)
  what could|can possibly
  what else could|can|would
  does|do|did anyone|anybody (really|seriously|honestly|still|actually) think|believe|expect|doubt|care
  when will they|we|he|she|someone|somebody (finally|ever) learn|stop|wake|realise|realize|admit|act
  where <be> the outrage|media|accountability
  have we|they learned|learnt|forgotten nothing
`);

export default defineRule({
  id: 'rhetorical-question',
  axis: 'unattributed',
  title: 'A question that answers itself',
  message: 'A statement in the shape of a question: “{words}”.',
  explanation:
    'A question like this asks for agreement, not for an answer, and needs no proof. The statement behind it would.',
  looksFor: 'Questions in the writer’s voice that allow one answer only.',
  ask: 'What is being said here, and what speaks for it?',
  severity: 0.45,
  confidence: 0.7,
  level: 'thorough',
  triggers: ASKED.triggers,
  quiet: ['sourced'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    if (!sentence.isQuestion || at > 3) return undefined;
    const found = ASKED.at(sentence, at);
    if (!found || found.from > 2) return undefined;
    return {
      span: sentence.span(found.from, sentence.tokens.length),
      cues: [sentence.span(found.from, found.to)],
    };
  },
  examples: {
    marks: [
      '«Who would want to live beside the pier?»',
      '«Is it any wonder that the bakers left?»',
      '«How many more shops must close?»',
    ],
    leavesAlone: [
      'Who will live beside the pier?',
      'When does the hall open?',
      'How many shops have closed?',
      '“Who would want that?” Ann Roe asked.',
    ],
  },
});
