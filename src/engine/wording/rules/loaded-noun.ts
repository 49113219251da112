// "regime", "cronies", "mob": nouns that pass judgement on people, each with a plain one.

import { wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Loaded noun → neutral noun. */
const NOUNS = new Map<string, string>([
  ['regime', 'government'],
  ['cronies', 'allies'],
  ['henchmen', 'aides'],
  ['goons', 'men'],
  ['thugs', 'attackers'],
  ['bureaucrats', 'officials'],
  ['stooge', 'ally'],
  ['stooges', 'allies'],
  ['lackeys', 'aides'],
  ['apologists', 'defenders'],
  ['witch-hunt', 'investigation'],
  ['tirade', 'speech'],
  ['diatribe', 'speech'],
  ['propagandist', 'spokesperson'],
  ['mouthpiece', 'spokesperson'],
]);
/** "tax regime", "training regime": an order of things. */
const ORDERS = wordSet(
  'tax training sanctions regulatory fitness exercise dietary diet drug treatment legal trade inspection inspections safety testing skincare skin new visa licensing planning control bail fines',
);

export default defineRule({
  id: 'loaded-noun',
  axis: 'loaded',
  title: 'A loaded noun',
  message: 'Takes a side: “{words}”. Neutral: “{neutral}”.',
  explanation: '“{words}” judges the people it names. “{neutral}” names them only.',
  looksFor: 'Nouns for people and bodies that judge, where a plain noun exists.',
  ask: 'What would the people named call themselves?',
  severity: 0.45,
  confidence: 0.75,
  level: 'normal',
  triggers: [...NOUNS.keys()],
  quiet: ['sourced', 'question'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    const neutral = NOUNS.get(sentence.word(at));
    if (!neutral || sentence.isName(at) || isOrder(sentence, at)) return undefined;
    const words = sentence.span(at, at + 1);
    return { span: words, cues: [words], neutral };
  },
  examples: {
    marks: ['The Roe «regime» moved its troops on Monday.', 'He gave the posts to his «cronies».'],
    leavesAlone: [
      'The tax regime changed in May.',
      'In the early days of the regime few firms took part.',
      'Ann Roe said that the regime would fall.',
      'The government moved its troops on Monday.',
      'Talk of regime change was heard.',
    ],
  },
});

function isOrder(sentence: SentenceView, at: number): boolean {
  if (sentence.word(at) !== 'regime') return false;
  // Of whom? "the Roe regime", "the island’s regime"; a bare "the regime" may be one of rules.
  if (
    !sentence.isName(at - 1) &&
    !/'s?$/.test(sentence.word(at - 1)) &&
    !/^(?:military|communist|fascist|authoritarian)$/.test(sentence.word(at - 1))
  )
    return true;
  return (
    ORDERS.has(sentence.word(at - 1)) ||
    /^(?:change|of|for)$/.test(sentence.word(at + 1)) ||
    /ing$/.test(sentence.word(at - 1))
  );
}
