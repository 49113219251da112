// "slammed", "touted", "ranted": verbs of saying that judge the speaker, each with a plain one.

import { formsOf, type VerbForm } from '../../attribution/forms';
import { DETERMINERS, POSSESSIVES } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Loaded verb, neutral verb, and what has to follow: an object that can be criticised, or anything. */
const VERBS: readonly (readonly [loaded: string, neutral: string, needs: 'object' | 'against' | 'any'])[] = [
  ['slam', 'criticise', 'object'],
  ['blast', 'criticise', 'object'],
  ['lambast', 'criticise', 'object'],
  ['lambaste', 'criticise', 'object'],
  ['castigate', 'criticise', 'object'],
  ['eviscerate', 'criticise', 'object'],
  ['demonise', 'criticise', 'object'],
  ['demonize', 'criticise', 'object'],
  ['vilify', 'criticise', 'object'],
  ['rail', 'speak', 'against'],
  ['rant', 'speak', 'any'],
  ['gloat', 'say', 'any'],
  ['brag', 'say', 'any'],
  ['whine', 'complain', 'any'],
  ['parrot', 'repeat', 'object'],
  ['regurgitate', 'repeat', 'object'],
];
const FORMS = new Map<string, { neutral: string; needs: string }>();
for (const [loaded, neutral, needs] of VERBS) {
  const plain = new Map<VerbForm, string>([...formsOf(neutral)].map(([spelling, form]) => [form, spelling]));
  for (const [spelling, form] of formsOf(loaded)) {
    if (form === 'base' && loaded !== 'demonise' && loaded !== 'demonize') continue;
    FORMS.set(spelling, { neutral: plain.get(form) ?? neutral, needs });
  }
}

export default defineRule({
  id: 'loaded-verb',
  axis: 'loaded',
  title: 'A loaded verb',
  message: 'Takes a side: “{words}”. Neutral: “{neutral}”.',
  explanation:
    '“{words}” tells what to think of the speaker before the words are heard. “{neutral}” tells the same act.',
  looksFor: 'Verbs of speaking that judge, where a plain verb exists.',
  ask: 'What was said, and how strong was it really?',
  severity: 0.5,
  confidence: 0.8,
  level: 'normal',
  triggers: [...FORMS.keys()],
  quiet: ['question'],
  softened: ['sport', 'own-account', 'advice'],
  find(sentence, at) {
    const entry = FORMS.get(sentence.word(at));
    if (!entry || sentence.isName(at) || isNoun(sentence, at)) return undefined;
    if (entry.needs === 'against' && sentence.word(at + 1) !== 'against') return undefined;
    if (entry.needs === 'object' && !hasObject(sentence, at)) return undefined;
    const words = sentence.span(at, at + (entry.needs === 'against' ? 2 : 1));
    return {
      span: words,
      cues: [words],
      neutral: entry.needs === 'against' ? `${entry.neutral} against` : entry.neutral,
    };
  },
  examples: {
    marks: [
      'The senator «slammed» the new rules on Friday.',
      'Her rival «bragged» that he had won.',
      'The paper «railed against» the mayor.',
    ],
    leavesAlone: [
      'The car slammed into a wall.',
      'The rocket blasted off at noon.',
      'The senator criticised the new rules.',
      'The wind slammed the door.',
    ],
  },
});

function isNoun(sentence: SentenceView, at: number): boolean {
  const before = sentence.word(at - 1);
  return DETERMINERS.has(before) || POSSESSIVES.has(before) || /^(?:of|in|on)$/.test(before);
}

/** Things that are slammed with hands. */
const THINGS =
  /^(?:door|doors|brakes|brake|phone|car|window|trunk|ball|fist|fists|head|house|houses|home|homes|coast|region|city|state|island|hole)$/;

function hasObject(sentence: SentenceView, at: number): boolean {
  const next = sentence.word(at + 1);
  const start =
    DETERMINERS.has(next) ||
    POSSESSIVES.has(next) ||
    sentence.isName(at + 1) ||
    /^(?:him|her|them|what)$/.test(next);
  return start && !THINGS.test(sentence.word(at + 2)) && !THINGS.test(sentence.word(at + 3));
}
