// "clearly", "evidently": an adverb stands where a reason would.

import { phrases } from '../phrases';
import { defineRule } from '../rule';

const CERTAIN = phrases(`
  there can be no doubt|question
  there is|was no doubt|question that
  without (a|any) doubt|question ,|.
  beyond (any|all|a) doubt|question|dispute
  it <be> (simply|just|perfectly|abundantly|painfully|blindingly|glaringly|all|too) obvious|undeniable|indisputable|evident|plain|clear that
  it <be> impossible to deny|ignore|overstate
  the (simple|plain|sad|hard|brutal|unpleasant) truth|reality|fact <be> that|,|:
  no serious person|observer
  what|as everyone|everybody|anyone can see
  only a fool|madman
  nobody|no-one can deny
  no one can deny
  let's face it
  <be>|has|have|had clearly|plainly|manifestly|patently|demonstrably|undeniably|obviously failed|wrong|false|afraid|guilty|unfit|lying|untrue|unfair|biased|incompetent|broken|desperate
  clearly|plainly|evidently|manifestly|patently|undeniably failed|wants|knows|intended|lied|meant|wrong|false|afraid
`);

export default defineRule({
  id: 'editorial-certainty',
  axis: 'unattributed',
  title: 'Certainty instead of a reason',
  message: 'Certain, says the writer: “{words}”.',
  explanation: '“{words}” asks the reader to agree. It is not a reason, and nobody is named who gives one.',
  looksFor: '“has clearly failed”, “the fact is that” and the like in the writer’s voice.',
  ask: 'How is this known?',
  severity: 0.4,
  confidence: 0.7,
  level: 'normal',
  triggers: CERTAIN.triggers,
  quiet: ['sourced', 'question', 'conditional', 'after-source', 'own-account', 'to-reader'],
  softened: ['sport', 'legal', 'advice'],
  find(sentence, at) {
    const found = CERTAIN.at(sentence, at);
    if (
      !found ||
      /^(?:not|n't|more|less|how|so|as|speak|see|think|hear|read)$/.test(sentence.word(found.from - 1))
    )
      return undefined;
    const words = sentence.span(found.from, found.to);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: ['The plan «has clearly failed».', '«The fact is that» the pier is lost.'],
    leavesAlone: [
      'The plan has clearly failed, Ann Roe said.',
      'The label must be clearly printed.',
      'It is not clearly marked.',
      'In the course of the day the rain stopped.',
    ],
  },
});
