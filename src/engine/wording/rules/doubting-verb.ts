// "claimed", "admitted", "insisted": verbs that doubt a speaker, or find him guilty, while they only have to say that he spoke.

import { formsOf, type VerbForm } from '../../attribution/forms';
import { DETERMINERS, PERSONAL, POSSESSIVES } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Verb, what it adds, and the plain verb. */
const VERBS: readonly (readonly [verb: string, neutral: string])[] = [
  ['claim', 'say'],
  ['admit', 'say'],
  ['boast', 'say'],
  ['purport', 'say'],
];
const FORMS = new Map<string, string>();
for (const [verb, neutral] of VERBS) {
  const plain = new Map<VerbForm, string>([...formsOf(neutral)].map(([spelling, form]) => [form, spelling]));
  for (const [spelling, form] of formsOf(verb))
    if (form !== 'base') FORMS.set(spelling, plain.get(form) ?? neutral);
}
/** Admitted in court, to hospital, to a club; claimed by the sea. */
const OTHER_SENSE =
  /^(?:to|into|by|lives|life|victory|credit|responsibility|asylum|benefits|guilt|defeat|guilty|the|a|an|his|her|its|their|for)$/;

export default defineRule({
  id: 'doubting-verb',
  axis: 'loaded',
  title: 'A verb that doubts or blames',
  message: 'Takes a side: “{words}”. Neutral: “{neutral}”.',
  explanation: '“{words}” tells whether to believe the speaker. “{neutral}” leaves that to the reader.',
  looksFor: '“claimed”, “admitted”, and the like before what somebody said, where “said” tells the same.',
  ask: 'Is there a reason to doubt or to blame, and does the article give it?',
  severity: 0.3,
  confidence: 0.75,
  level: 'normal',
  triggers: [...FORMS.keys()],
  quiet: ['question', 'own-account'],
  softened: ['sport', 'legal', 'advice'],
  find(sentence, at) {
    const neutral = FORMS.get(sentence.word(at));
    if (!neutral || sentence.isName(at) || !hasSpeaker(sentence, at)) return undefined;
    const next = sentence.word(at + 1);
    const speaks =
      next === 'that' ||
      /^["“:]$/.test(sentence.text(at + 1)) ||
      (!OTHER_SENSE.test(next) && startsClause(sentence, at + 1));
    if (!speaks) return undefined;
    const words = sentence.span(at, at + 1);
    return { span: words, cues: [words], neutral };
  },
  examples: {
    marks: [
      'The baker «claimed» that the flour was dry.',
      'Ann Roe «admitted» she had been to the shop.',
      'The firm «claims» it paid the bill.',
    ],
    leavesAlone: [
      'The baker said that the flour was dry.',
      'She was admitted to hospital on Friday.',
      'The storm claimed two lives.',
      'He claimed the prize in May.',
      'The board did not look into Roe’s earlier claims that the flour was wet.',
      'Entry is free for those who have claimed benefits.',
    ],
  },
});

/** A name, a pronoun or a noun speaks; not "the claimed loss". */
function hasSpeaker(s: SentenceView, at: number): boolean {
  const before = s.word(at - 1);
  if (
    DETERMINERS.has(before) ||
    POSSESSIVES.has(before) ||
    /^(?:of|in|on|for|by|be|been|being|was|were|is|are|to|and)$/.test(before)
  )
    return false;
  // "his earlier claims that"
  const isOwned = POSSESSIVES.has(s.word(at - 2)) || /'s$/.test(s.word(at - 2));
  return at > 0 && !s.isMark(at - 1) && !isOwned;
}

function startsClause(s: SentenceView, at: number): boolean {
  const second = s.word(at + 1);
  if (PERSONAL.has(s.word(at)) && /^(?:he|she|they|it|we|i|you)$/.test(s.word(at))) return true;
  return s.isName(at) && (s.isPast(at + 1) || /^(?:is|was|has|had|will|would|could|can|did)$/.test(second));
}
