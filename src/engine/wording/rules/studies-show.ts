// "studies show": research that cannot be looked up.

import { isAdverb, wordSet } from '../../text/word-classes';
import { verbForms } from '../lexicon';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const RESEARCH = wordSet('studies research polls surveys science statistics evidence experts');
/** Within so many sentences the studies are told of one by one, where they are. */
const REACH = 4;
const SHOW = verbForms('show suggest find prove reveal indicate confirm demonstrate');

export default defineRule({
  id: 'studies-show',
  axis: 'vague',
  title: 'Which studies?',
  message: 'The research cannot be found: “{words}”.',
  explanation:
    'No author, place or year is given here or in the sentences beside it, so a reader cannot look it up.',
  looksFor: '“studies show”, “research suggests” and the like without a study that can be found.',
  ask: 'Which study, by whom, and when?',
  severity: 0.6,
  confidence: 0.75,
  level: 'normal',
  triggers: [...RESEARCH],
  quiet: ['question', 'linked'],
  softened: ['after-source', 'before-source', 'own-account', 'advice'],
  find(sentence, at) {
    let verb = at + 1;
    while (/^(?:has|have|also|now)$/.test(sentence.word(verb)) || isAdverb(sentence.word(verb))) verb++;
    if (!SHOW.has(sentence.word(verb)) || !isBare(sentence, at) || isNamedNearby(sentence)) return undefined;
    const { sentences } = sentence.article;
    if (sentences.slice(Math.max(0, sentence.index - 1), sentence.index).some(tellsOfOne)) return undefined;
    if (sentences.slice(sentence.index + 1, sentence.index + 1 + REACH).some(tellsOfOne)) return undefined;
    const words = sentence.span(at, verb + 1);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: ['«Studies show» that cats dream.', 'Bread is good for the teeth, as «research has shown».'],
    leavesAlone: [
      'Two studies show that cats dream.',
      'Studies show that cats dream, according to the Roe Institute.',
      'Research at Roe University suggests that cats dream.',
      'The studies show that cats dream.',
      'Studies show that cats dream. Dogs do. Birds do. A trial with 40 cats found two kinds of dream.',
      'She studies show business.',
    ],
  },
});

/** "the studies", "two polls", "Roe's research" point at something. */
function isBare(sentence: SentenceView, at: number): boolean {
  const before = sentence.word(at - 1);
  if (at === 0 || sentence.isMark(at - 1)) return true;
  return /^(?:many|several|some|numerous|most|recent|as|that|and|but|new|because|scientific|all|other|countless)$/.test(
    before,
  );
}

/** A name or a link to it stands in the sentence. */
function isNamedNearby(sentence: SentenceView): boolean {
  return (
    sentence.attribution.attributions.some((a) => a.kind === 'organisation' || a.kind === 'person') ||
    sentence.tokens.some((t) => t.kind === 'number' && /^(?:19|20)\d\d$/.test(t.text))
  );
}

/** A review or trial is told of. */
function tellsOfOne({ tokens }: SentenceView): boolean {
  return tokens.some(({ norm }) =>
    /^(?:review|reviews|meta-analysis|trial|trials|participants|study|journal)$/.test(norm),
  );
}
