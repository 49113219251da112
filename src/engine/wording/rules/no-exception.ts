// "every parent is worried", "the public has lost faith", "landlords invariably": a claim without an exception.

import { wordSet } from '../../text/word-classes';
import { phrases, type Stretch } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const ABSOLUTES = phrases(`
  invariably|universally|uniformly <past>|<adv>|pass|fail|end|choose|vote|blame|loved|hated|admired|despised
  (to) to a man|woman
  (are|is|were|was) without exception
  everywhere|anywhere will|would|are|is|feel|know|agree
  only ever <past>|act|care|listen|speak|come|talk
  simply do|does not|never
  <be> the only thing|person|man|woman|place anyone|anybody|everyone|people (ever)
  anyone|anybody who (has|had) (ever) dealt|tried|visited|used|been|met|seen|spent|lived|worked|watched|read|knows|with
  (the) (whole|entire) country|nation|world|planet|continent|industry|profession|generation|village|internet|region|establishment (has|is|was|had|held|knows|wants|believes|watched|now|<past>)
  (the) (whole|entire) town|city|community|family|party|team|school|street <past>|knows|wants|believes|is|was|has
  the public|world|nation|electorate (no|has|have|is|are|wants|knows|does|will|long) (completely|long|already|clearly) (lost|had|turned|fallen|grown|forgotten|moved|stopped|tired|given|longer|wants|knows|believes|turned|tired|fed)
  britain|america|france|germany|europe|australia|canada|india|china|japan|russia|italy|spain|ireland|scotland|wales|england has|have (long|finally|simply|completely) fallen|lost|forgotten|turned|stopped|grown|never|always|had|become
  in constant|perpetual fear|terror|dread|pain|crisis (of)
  (will|would) believe|do|say|use|try|accept|swallow anything|any he|she|they|to|excuse|that
  (has|have|had) failed|lied|ruined|botched at|about|everything|everyone|every|in (everything|every)
  (has|have|had) never (once|ever) <past>|been|had|cared|listened|understood|done|shown|learned|learnt|given
  (has|have|had) always been|<past>|known|wanted|hated|loved|lied|had
  nothing ~ (ever) (has|have|had|will|would|ever|can) ever|changes|works|changed|helped|worked|worth|done|made
  nobody|everybody|everyone|no-one (in|at|from|under|over|outside|inside) <name>|town|government|westminster|washington|politics|power|the|30|40|50 ~ <past>|knows|wants|believes|cares|reads|talks|agrees|trusts|understands|wants|is|has
  nobody|everybody|everyone|no-one (really|seriously|actually|now|still|else|ever|would|will|can|has|is|was|in|here) believes|knows|wants|cares|trusts|doubts|reads|talks|agrees|understands|loves|hates|expects|listens|remembers|wins|believed|knew|wanted|cared|trusted|thought|noticed|loved|hated|expected|deny|forget|ignore|forgotten|lost|surprised|happy|safe|immune|spared
  no one (really|seriously|actually|now|still|else|ever|would|will|can|has|is|was|in|here) believes|knows|wants|cares|trusts|doubts|reads|talks|agrees|understands|loves|hates|expects|listens|remembers|wins|believed|knew|wanted|cared|trusted|thought|noticed|loved|hated|expected|deny|forget|ignore|forgotten|lost|surprised|happy|safe|immune|spared
  pleased|pleases|helps|helped|satisfies|satisfied|convinces|convinced|fools|fooled|serves nobody|no-one|everyone|everybody
  by everybody|everyone|nobody (in|at|who|from|and)
  (no) benefit|use|help|good|interest|comfort to anyone|anybody
  no (self-respecting|serious|sane|decent|honest|real|true|right-thinking|reasonable|sensible|thinking) parent|politician|voter|teacher|person|man|woman|american|briton|reader|fan|supporter|farmer|doctor|scientist|child|journalist|government|driver|company
  every (single|decent|serious|self-respecting|sensible|other|last|true|right-thinking) parent|voter|politician|teacher|taxpayer|citizen|american|briton|farmer|fan|supporter|child|teenager|woman|man|mother|father|household|family|home|expert|economist|scientist|doctor|worker|employer|landlord|tenant|commuter|motorist|driver|pensioner|student|journalist|person|corner|aspect|turn|level|opportunity|government|shopkeeper|reader|schoolchild|policeman ~ <be>|<have>|knows|wants|believes|feels|fears|hates|loves|agrees|dreams|will|would|should|can|in|of
  all parents|voters|politicians|teachers|taxpayers|citizens|americans|britons|farmers|fans|supporters|children|teenagers|women|men|mothers|fathers|experts|economists|scientists|doctors|workers|landlords|tenants|motorists|drivers|pensioners|students|journalists|companies|banks|lawyers|immigrants|migrants|muslims|christians|liberals|conservatives|republicans|democrats|millennials|bosses|men (now|really|just|simply|only|ever) want|wants|know|believe|feel|fear|hate|love|agree|dream|are|have|care|lie|do
  (spend|spends|spent|wasting|waste) <owner> entire|whole lives|life|days|time on|in
  (has|have) (completely|totally|utterly|entirely|wholly|altogether) lost|abandoned|forgotten|failed|given|stopped|ignored|collapsed|broken|destroyed|vanished (faith|touch|interest|patience|control|up)
  (has|have) no patience|interest|time|idea|clue|memory|respect|appetite|sense|concept|understanding|shame|loyalty for|in|of|what|how
  cannot|can't stand|abide|stomach the|<owner>
  (has|have) resisted|opposed|fought|blocked|rejected|ignored every|all|any (single) attempt|attempts|change|changes|reform|reforms|effort|efforts|proposal|warning|warnings
  care|cares|cared|knows|know|understand|understands nothing (for|about|of)
  as (it|so|they) always (happens|happen|is|does|do|are)
  (perfect|right|wrong|true|false|best|better) in|at every (year|way|respect|sense|possible|conceivable|single)
  (has|have) turned (its|their) back|backs on
  any|anymore more|longer
`);
/** "young people", "women voters", "politicians": all of a kind, said of each by a verb of habit or feeling. */
const KINDS = wordSet(`
  teenagers youngsters millennials boomers women men parents politicians voters landlords bankers farmers motorists cyclists immigrants migrants foreigners muslims christians jews catholics protestants
  americans britons germans russians chinese frenchmen italians conservatives liberals republicans democrats socialists students pensioners journalists lawyers insurers universities bureaucrats celebrities footballers
  bosses employers companies corporations banks supermarkets residents supporters fans locals consumers shoppers taxpayers refugees
`);
const HABITS = phrases(`
  (just|simply|only|will|still) always|never|invariably <past>|want|care|vote|pay|listen|learn|know|understand|forget|forgive|do|have|be|get|lie|change|work
  cannot|can't|won't stand|bear|abide|be|wait
  (simply) do|does not|n't|no|don't|doesn't (want|care|know|understand|read|vote|listen|work|trust|like|buy|believe) (any|anymore)
  (will) use|do|say|believe any|anything|everything
`);

export default defineRule({
  id: 'no-exception',
  axis: 'overgeneralisation',
  title: 'No exception',
  message: 'Leaves no exception: “{words}”.',
  explanation:
    'One case to the contrary makes this untrue, and the article does not say who has looked at all of them.',
  looksFor:
    '“every parent is”, “the public has lost”, “invariably”, “nobody wants” and the like, with no count and no source.',
  ask: 'All of them? Who has counted?',
  severity: 0.5,
  confidence: 0.65,
  level: 'normal',
  triggers: [...ABSOLUTES.triggers, ...HABITS.triggers],
  quiet: ['sourced', 'question', 'conditional'],
  softened: ['after-source', 'before-source', 'sport', 'own-account', 'legal'],
  find(sentence, at) {
    const { from, to } = sentence.clause(at);
    const found = ABSOLUTES.at(sentence, at) ?? habit(sentence, at, from);
    if (
      !found ||
      sentence.tokens
        .slice(from, to)
        .some(({ kind, norm }, i) => kind === 'number' || RULED.has(norm) || (i > 0 && HEDGES.has(norm)))
    )
      return undefined;
    if (NEGATED.test(sentence.word(found.from - 1))) return undefined;
    return {
      span: sentence.span(Math.min(from, found.from), Math.max(to, found.to)),
      cues: [sentence.span(found.from, found.to)],
    };
  },
  examples: {
    marks: [
      '«Every parent in the valley is worried».',
      '«The whole town knows the baker».',
      '«Landlords always pass the charge on».',
      '«The public has lost faith in the mayor».',
    ],
    leavesAlone: [
      'Every parent in the valley is worried, Ann Roe said.',
      'Not every parent in the valley is worried.',
      'All nine judges signed the paper.',
      'Every passenger must show a ticket.',
      'Landlords met in the hall on Friday.',
    ],
  },
});

/** Rules say "every" by right. */
const RULED = wordSet('must may shall rule rules law act entitled eligible required entry ticket tickets');
const HEDGES = wordSet(
  'almost nearly virtually practically often many most some few usually generally perhaps',
);
const NEGATED = /^(?:not|n't|hardly|almost|nearly|virtually|if|when|whether|that|who|after|for)$/;

function habit(s: SentenceView, at: number, from: number): Stretch | undefined {
  const kind = s.first(from, Math.min(from + 6, at), KINDS);
  if (
    kind < 0 ||
    /^(?:the|these|those|some|many|most|few|several|her|his|its|their|our|of|by|with|for)$/.test(
      s.word(kind - 1),
    )
  )
    return undefined;
  return HABITS.at(s, at);
}
