// Words that report: verbs, nouns and adjectives by which content is given to a source. The number is how far the word
// alone makes a sentence one that reports somebody (0 to 1); it was set by hand and then held against counts on labelled
// sentences. `act` is what the source does with the content, which decides how a claim inside it is taken.

import { wordSet } from '../text/word-classes';
import { formsOf, type VerbForm } from './forms';

/** What a source does with the content. `alleges` holds words that leave the truth open in the writer's voice. */
export type Act = 'says' | 'thinks' | 'wants' | 'asks' | 'denies' | 'judges' | 'shows' | 'alleges';

/** Which complement makes the verb a cue. `clause`: only with "that", a clause, a quotation or "to" behind it. */
type Needs = 'any' | 'clause';

export interface VerbCue {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly act: Act;
  readonly weight: number;
  readonly needs: Needs;
}

/** act, weight, complement, verbs. */
const VERBS: readonly (readonly [Act, number, Needs, string])[] = [
  ['says', 0.97, 'any', 'say tell'],
  [
    'says',
    0.88,
    'any',
    `add announce argue assert insist warn explain note acknowledge suggest admit cite claim comment concede conclude contend
    declare emphasize emphasise quip reiterate remark state stress tweet recount recall reply respond testify quote joke
    caution complain disclose vow boast brag predict forecast estimate proclaim profess opine muse lament counter retort interject
    mention hint imply allude theorize theorise speculate posit surmise reckon intone plead pronounce stipulate recommend
    advise urge propose advocate apologize apologise congratulate assure inform notify remind elaborate confide interject confess insinuate
    grumble gripe crow scoff fume gush snap underscore hark`,
  ],
  [
    'says',
    0.62,
    'any',
    'write confirm reveal promise discuss point observe describe characterize characterise portray depict detail outline signal echo invoke reference speak talk',
  ],
  [
    'says',
    0.55,
    'clause',
    'repeat maintain continue read agree swear tout hail teach indicate clarify answer make whisper offer publish post blog volunteer rule specify affirm guarantee bet guess',
  ],
  ['says', 0.45, 'any', 'report'],
  ['says', 0.3, 'any', 'thank address pledge embrace'],
  ['alleges', 0.9, 'any', 'allege accuse purport'],
  [
    'thinks',
    0.8,
    'any',
    'believe think expect doubt suspect fear worry hope assume anticipate foresee envision presume regret',
  ],
  [
    'thinks',
    0.58,
    'any',
    'know understand realize realise feel consider regard view perceive recognize recognise appreciate remember forget imagine dream wonder care',
  ],
  ['thinks', 0.4, 'clause', 'see cast mean find hear learn calculate deem interpret judge decide determine'],
  ['wants', 0.78, 'any', 'want wish prefer refuse demand intend'],
  [
    'wants',
    0.6,
    'any',
    'seek plan vow threaten decline offer agree favour favor desire aspire choose opt consent',
  ],
  ['asks', 0.8, 'any', 'ask urge implore beg plead appeal query inquire'],
  [
    'asks',
    0.62,
    'any',
    'order instruct request call question direct invite encourage pressure lobby summon demand petition',
  ],
  ['denies', 0.84, 'any', 'deny dispute refute dismiss rebut disavow'],
  ['denies', 0.7, 'any', 'reject deride discount contradict disagree oppose object'],
  [
    'judges',
    0.82,
    'any',
    `criticize criticise praise condemn denounce slam applaud decry deplore mock ridicule endorse
    laud commend lambast lambaste blast castigate rebuke chide chastise scold berate bemoan credit hail berate disparage malign vilify
    welcome defend blame assail bash savage skewer lampoon pillory taunt insult belittle demean extol trumpet herald admonish upbraid`,
  ],
  [
    'judges',
    0.6,
    'any',
    'support like love hate dislike admire fault liken brand label dub call rail attack champion tout downplay favour favor promote',
  ],
  ['judges', 0.4, 'any', 'celebrate target knock hammer'],
  ['shows', 0.42, 'clause', 'show find suggest indicate reveal prove demonstrate'],
];

const verbs = new Map<string, VerbCue>();
for (const [act, weight, needs, list] of VERBS) {
  for (const lemma of list.trim().split(/\s+/)) {
    for (const [spelling, form] of formsOf(lemma)) {
      if (!verbs.has(spelling)) verbs.set(spelling, { lemma, form, act, weight, needs });
    }
  }
}

/** Verb cues by spelling. */
export const VERB_CUES: ReadonlyMap<string, VerbCue> = verbs;

interface WordCue {
  readonly act: Act;
  readonly weight: number;
}

function table(rows: readonly (readonly [Act, number, string])[]): ReadonlyMap<string, WordCue> {
  const map = new Map<string, WordCue>();
  for (const [act, weight, list] of rows) {
    for (const word of list.trim().split(/\s+/)) {
      map.set(word, { act, weight });
      const plural = /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : /(?:s|sh|ch)$/.test(word)
          ? `${word}es`
          : `${word}s`;
      map.set(plural, { act, weight });
    }
  }
  return map;
}

/** Nouns for acts of speech and mind. They carry content before "that", "to", "of", "about"; the weight is for that. */
export const NOUN_CUES = table([
  [
    'says',
    0.66,
    'statement announcement question remark comment assertion contention declaration argument testimony warning admission acknowledgment promise pledge vow explanation suggestion recommendation prediction confirmation rhetoric estimate forecast assurance apology critique analogy comparison portrayal depiction characterization characterisation',
  ],
  ['says', 0.4, 'message speech pitch narrative mantra refrain account version testimony'],
  ['alleges', 0.72, 'allegation accusation claim charge'],
  [
    'thinks',
    0.66,
    'belief fear hope doubt suspicion opinion concern worry expectation conviction feeling skepticism scepticism thought assumption view optimism sentiment conclusion perception anger frustration notion displeasure reservation misgiving qualm dismay enthusiasm disgust unease stance',
  ],
  [
    'wants',
    0.6,
    'desire wish demand intention call request plea proposal threat refusal willingness eagerness commitment appeal insistence aim goal ambition',
  ],
  ['denies', 0.66, 'denial rejection opposition objection'],
  [
    'judges',
    0.68,
    'criticism praise condemnation support endorsement outrage complaint approval disapproval disdain contempt admiration backlash defense defence',
  ],
]);

/** Adjectives of mind after a form of "be" or a like verb: "was afraid that". */
export const ADJECTIVE_CUES = table([
  [
    'thinks',
    0.72,
    'afraid aware concerned worried confident convinced skeptical sceptical sure certain optimistic hopeful pessimistic unsure doubtful surprised uncertain unclear',
  ],
  ['thinks', 0.55, 'happy proud glad angry disappointed upset grateful frustrated furious shocked sorry'],
  ['wants', 0.6, 'eager willing reluctant determined unwilling keen'],
  ['judges', 0.66, 'critical supportive dismissive opposed'],
]);

/** Adverbs that say somebody says so and not who. */
export const HEARSAY = new Map<string, number>([
  ['allegedly', 0.7],
  ['reportedly', 0.7],
  ['purportedly', 0.66],
  ['supposedly', 0.6],
  ['apparently', 0.3],
]);

/** Plural groups: no reader can find who among them spoke. */
export const GROUPS = wordSet(
  'sources source critics experts analysts observers insiders people some many others supporters opponents proponents detractors commentators scholars skeptics sceptics pundits historians economists scientists researchers activists advocates officials residents witnesses locals fans users voters insider aides advisers allies rivals campaigners politicians lawmakers lawyers doctors specialists authorities friends colleagues neighbors neighbours several most',
);
