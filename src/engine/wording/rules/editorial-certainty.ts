// "clearly", "evidently": an adverb stands where a reason would.

import { phrases } from '../phrases';
import { defineRule } from '../rule';

const CERTAIN = phrases(`
  clearly|plainly|evidently|manifestly|patently|self-evidently|unmistakably|demonstrably <past>|is|are|was|were|has|have|had|not|no|a|an|the|failed|wants|knows|does|did|will|would|could|shows|means|more|too|out|in|on|wrong|right|worse|better|afraid|tired
  <be>|has|have|had clearly|plainly|evidently|manifestly|patently|demonstrably|undeniably|obviously
  there can be no doubt|question
  without (a|any) doubt|question
  beyond (any|all|a) doubt|question|dispute
  it <be> (simply|just|perfectly|abundantly|painfully|blindingly|glaringly|all|too) obvious|undeniable|indisputable|evident|plain|clear|impossible that|to
  (the) fact <be> that|,|:
  (the) (simple|plain|sad|hard|brutal|unpleasant) truth|reality|fact <be>
  in truth|reality ,
  no serious person|observer|one
  (as|what) everyone|everybody|anyone can see
  only a fool|madman
  nobody|no-one can deny
  no one can deny
  let's face it
  make no mistake
`);

export default defineRule({
  id: 'editorial-certainty',
  axis: 'unattributed',
  title: 'Certainty instead of a reason',
  message: 'Certain, says the writer: “{words}”.',
  explanation: '“{words}” asks the reader to agree. It is not a reason, and nobody is named who gives one.',
  looksFor: '“clearly”, “the fact is” and the like in the writer’s voice.',
  ask: 'How is this known?',
  severity: 0.4,
  confidence: 0.7,
  level: 'normal',
  triggers: CERTAIN.triggers,
  quiet: ['sourced', 'question', 'conditional'],
  softened: ['after-source', 'sport', 'own-account', 'legal'],
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
    marks: ['The plan has «clearly failed».', '«The fact is that» the pier is lost.'],
    leavesAlone: [
      'The plan has clearly failed, Ann Roe said.',
      'The label must be clearly printed.',
      'It is not clearly marked.',
      'In the course of the day the rain stopped.',
    ],
  },
});
