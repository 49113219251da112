// A word or two in quotation marks and nobody who said them: the marks wink at the reader.

import { PREPOSITIONS, wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Words that introduce a term, a title or a translation. */
const NAMES_IT =
  /^(?:called|named|term|termed|dubbed|known|word|words|phrase|phrases|titled|entitled|labelled|labeled|nicknamed|slogan|so-called|means|meaning|meant|read|reads|reading|as|song|single|album|film|book|movie|show|series|chant|chants|sign|signs|code|codename|codenamed|code-named|hashtag|category|titled|or|saying|spelling|spelled|letter|password|button|branded|rated|coined|deemed|ruled|chanted|chanting|shouted|shouting)$/;
const MOST_WORDS = 2;
/** Words that do somebody credit: between marks they say that he has not earned it. */
const CREDIT = wordSet(
  `expert experts free help helping peace peaceful reform reforms science scientific scientists research researchers study charity independent fair fairness honest democracy democratic freedom justice moderate neutral objective
  facts fact truth news journalist journalists journalism doctor doctors professor leader leaders friend friends friendly ally allies volunteer volunteers voluntary victims victim protection safe safety solution solutions progress progressive liberation
  security humanitarian consultation debate dialogue elections election vote trial evidence proof apology generous generosity concern concerned patriot patriots moral values tolerance diversity equality natural healthy organic sustainable green clean`,
);

export default defineRule({
  id: 'scare-quotes',
  axis: 'loaded',
  title: 'Marks that wink',
  message: '{words} stands in quotation marks, and nobody is quoted.',
  explanation:
    'Marks around a word that nobody is said to have used tell the reader to doubt it. The sentence does not say what is wrong with the word.',
  looksFor:
    'A word of credit (“experts”, “free”, “peace”) in quotation marks with no speaker in this sentence or those beside it.',
  ask: 'Who uses this word, and what is wrong with it?',
  severity: 0.35,
  confidence: 0.65,
  level: 'thorough',
  triggers: ['"', '“', '”', "''", "'", '‘'],
  insideQuotations: true,
  quiet: ['question', 'after-source', 'before-source', 'legal', 'own-account'],
  softened: ['sport', 'advice'],
  find(sentence, at) {
    if (!sentence.isQuoted(at) || sentence.isQuoted(at - 1)) return undefined;
    let end = at;
    while (sentence.isQuoted(end)) end++;
    const words = sentence.tokens.slice(at, end).filter(({ kind }) => kind !== 'punctuation');
    if (
      words.length === 0 ||
      words.length > MOST_WORDS ||
      words.some(({ text, kind }) => kind === 'number' || /^\p{Lu}/u.test(text))
    )
      return undefined;
    if (!words.some(({ norm }) => CREDIT.has(norm))) return undefined;
    if (sentence.attribution.sourced || !isUsed(sentence, at, end)) return undefined;
    const span = sentence.span(at, end);
    return { span, cues: [span] };
  },
  examples: {
    marks: [
      'The council sent its «“experts”» to the pier.',
      'The firm offers a «“free”» lunch to all guests.',
    ],
    leavesAlone: [
      'The plan is “crazy”, Ann Roe said.',
      'The band sang “Yellow” at noon.',
      'The plant is known as “dragon” in the north.',
      'The word “free” stands on the door.',
    ],
  },
});

/** The words do their work in the sentence, before a noun or as one; they are not set beside it as a label. */
function isUsed(s: SentenceView, from: number, to: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) if (NAMES_IT.test(s.word(k))) return false;
  const before = s.word(from - 1);
  if (!/^(?:the|a|an|its|his|her|their|of|these|those|this|such|no|more|some|as|for|to|with)$/.test(before))
    return false;
  const next = s.word(to);
  return (
    next !== '' &&
    !/^(?:means|meaning|is|was|,|\()$/.test(next) &&
    (!PREPOSITIONS.has(next) || /^(?:the|a|an|its|his|her|their|these|those)$/.test(before))
  );
}
