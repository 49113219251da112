// "prices have doubled", "crime is up 20 percent": since when?

import { MONTHS, WEEKDAYS, wordSet } from '../../text/word-classes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const CHANGED = wordSet(
  'doubled tripled trebled quadrupled halved soared plummeted plunged skyrocketed rocketed surged slumped collapsed exploded ballooned mushroomed dwindled',
);
const MEASURED = wordSet(
  'crime prices price rents rent costs cost sales membership attendance numbers number rates rate deaths cases burglaries thefts homelessness unemployment inflation wages incomes profits turnout enrolment enrollment applications complaints donations traffic pollution emissions poverty obesity migration population debt debts fares bills taxes premiums waiting admissions visits demand production output exports imports',
);
const PERIOD =
  /^(?:since|from|last|past|previous|ago|year|years|month|months|week|weeks|decade|decades|day|days|quarter|century|annual|annually|during|between|until|by|compared|than|recent|recently|today|yesterday|overnight|within|after|before|over|when|while|once|throughout|pandemic|season|summer|winter|spring|autumn|fall|following|amid|under|as|this|then|now)$/;

export default defineRule({
  id: 'change-without-period',
  axis: 'figure',
  title: 'A change without a period',
  message: 'A change is told without its period: “{words}”.',
  explanation:
    'Whether it took a week or ten years changes what “{words}” means. Neither this sentence nor those beside it say.',
  looksFor:
    '“doubled”, “soared”, “up 20 percent” about something that is counted, with no period in the sentences around it.',
  ask: 'From when to when, and who counted?',
  severity: 0.4,
  confidence: 0.65,
  level: 'normal',
  triggers: [...CHANGED],
  quiet: ['sourced', 'question', 'conditional', 'linked'],
  softened: ['after-source', 'before-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const { from, to } = sentence.clause(at);
    const counted = sentence.first(Math.max(from, at - 8), at, MEASURED);
    if (
      counted < 0 ||
      (sentence.isMark(at + 1) === false && /^(?:its|his|her|their|the)$/.test(sentence.word(at + 1)))
    )
      return undefined;
    if ([-1, 0, 1].some((d) => hasPeriod(d === 0 ? sentence : sentence.neighbour(d)))) return undefined;
    return { span: sentence.span(counted, Math.min(to, at + 4)), cues: [sentence.span(counted, at + 1)] };
  },
  examples: {
    marks: ['«Rents have doubled».', 'In the valley «crime has soared», and shops close early.'],
    leavesAlone: [
      'Rents have doubled since 2019.',
      'Rents have doubled, Ann Roe said.',
      'Rents rose. They have doubled over ten years.',
      'The kite soared.',
      'The bank doubled its staff.',
    ],
  },
});

function hasPeriod(s: SentenceView | undefined): boolean {
  return (
    s?.tokens.some(
      ({ norm, kind, text }) =>
        PERIOD.test(norm) ||
        WEEKDAYS.has(norm) ||
        (MONTHS.has(norm) && norm !== 'may') ||
        (kind === 'number' && /^(?:19|20)\d\ds?$/.test(text)),
    ) ?? false
  );
}
