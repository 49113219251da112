// "cut the price to crush its rivals": a purpose of show, gain or harm, told as if the writer had been asked for it.

import { phrases } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Purposes that nobody states of himself. */
const PURPOSES = phrases(`
  to spite|embarrass|humiliate|distract|deflect|discredit|smear|appease|placate|mollify|whitewash|annoy|needle|outshine|upstage|pander|burnish|sabotage|scapegoat|grandstand|sideline|muzzle|outflank
  to crush|silence|punish|bully|intimidate|frighten|scare|undermine|destabilise|destabilize|shame|flatter|woo|please|impress <owner>|the|a|his|her|their|its
  to make an example of
  to send|sending a (clear|strong|blunt|stark) message|signal|warning to
  to save|saving (his|her|its|their) face
  to buy|win|gain|purchase (himself|herself|itself|themselves|some|more) time|silence|votes|favour|favor|loyalty|goodwill|headlines|attention|sympathy|popularity
  to curry favour|favor
  to score ~ points
  to settle (an|a|his|her|their|its) (old|political|personal) score|scores
  to line <owner> ~ pockets
  to get|have <owner> (own) back
  to get even|back with|at
  to teach ~ a lesson
  to divert|deflect|shift|turn attention|blame|scrutiny (away) from|onto|to
  to shift|pass|dodge|duck|escape|avoid|evade|spread the|any|all|further|public|awkward|difficult|tough (awkward|difficult) blame|buck|scrutiny|questions|embarrassment|criticism|accountability|responsibility
  to avoid|escape|evade|dodge|duck|deflect embarrassment|scrutiny|blame|accountability|criticism
  to bury (the|a|any|its|his|her) (bad|awkward|embarrassing) news|row|story|scandal|report|truth|figures|findings|embarrassment
  to cover (up) <owner>|the tracks|mistakes|failure|failures|failings|incompetence|scandal
  to hide|conceal|mask|disguise|obscure <owner>|the|how|what|a ~ failure|failures|failings|mistakes|guilt|weakness|truth|scale|extent|incompetence|losses|embarrassment
  to look|appear|seem tough|strong|good|busy|generous|modern|statesmanlike|decisive|caring|presidential
  to be|being seen as|to|doing|with
  to shore up <owner>|support|the|a
  to win over|back the|<owner>|voters|farmers|women|workers
  to keep ~ happy|sweet|onside|quiet|loyal
  to keep|stay|remain in|on the|his|her good|right|spotlight|limelight|headlines (side)
  to protect|save|boost|pad|feather|enrich|secure|further|advance <owner> own|reputation|legacy|image|career|nest|bonus|bonuses|pension|pensions|seat|skin|ego|profits|ambitions|prospects|brand|standing|ratings
  to make ~ go away
  to get away from
  to squeeze|milk|wring|bleed|extract ~ out|from|dry (of)
  to soften|butter|sweeten|wear|run ~ up|down
  to get|keep ~ hooked
  to counter|polish|repair|rehabilitate|burnish|restore|improve|boost <owner> (own) image|reputation|credentials|brand|profile|legacy
  to cash in on
  to steal|grab|hog <owner>|the ~ thunder|limelight|spotlight|headlines|show
  to hold|hang|cling on|onto (to) <owner>|power|office|his|her|their
  to drum|whip|stir|stoke|gin up|fear|fears|anger|hatred|resentment|tension|tensions|outrage
  to rile|fire|rally|energise|energize|excite <owner>|up|the base|supporters|voters|faithful|core
  to justify closing|cutting|selling|raising|sacking|firing|scrapping|its|his|her|their
  to drive|force|freeze|squeeze|push ~ out (of)
  to pick|provoke|start a fight|quarrel|row|war|confrontation
  to remind|show ~ who <be>
  to rub ~ noses|nose in
  to inflate|flatter|stroke <owner> ego|profits|numbers|share
  so (that) he|she|they|it can|could keep|justify|claim|blame|boast|avoid|pretend|say|hide|pocket|cling
  such|that|so as to appear|look|seem|impress|embarrass|spite
`);
/** "The apology was designed to": acts of speech and show whose purpose is read off from outside. */
const STAGED = phrases(`
  apology|praise|generosity|visit|speech|gesture|leak|reshuffle|statement|announcement|interview|photograph|photo|trip|gift|donation|invitation|offer|threat|tears|silence|resignation|appointment|outburst|compliment|tweet|post|rhetoric|attack|attacks|move|timing|inquiry|letter|stunt|rally|tour ~ <be> (clearly|plainly|obviously) designed|intended|meant|calculated|timed|crafted|aimed to|at
`);

/** Behind these "to" belongs to the verb: something is able, ready or about to happen. */
const NOT_PURPOSE =
  /^(?:judge|judges|court|courts|police|able|unable|allowed|ready|likely|unlikely|sure|bound|due|set|how|where|what|whether|failed|fails|fail|refused|refuses|managed|manages|need|needs|needed|have|has|had|having|ought|used|seems|seem|seemed|appears|appeared|continued|continues|began|begins|easy|hard|difficult|possible|impossible|enough|too|right|free|helped|helps|help|ordered|asked|told|urged|want|wants|wanted|like|likes|love|loves|accused|law|laws|act|bill|rule|rules|powers|power|ways|way|chance|opportunity|according|not|never|struggled|struggling|struggle)$/;

export default defineRule({
  id: 'imputed-purpose',
  axis: 'motive',
  title: 'A purpose is imputed',
  message: 'A purpose is imputed (“{words}”); nobody is named who says so.',
  explanation:
    'Hardly anybody says of themselves that this is what they were after. The sentence does not say who does.',
  looksFor:
    'Purposes of show, gain or harm behind “to”, with nobody named who says that they were the purpose.',
  ask: 'Who says that this was the purpose, and how would they know?',
  severity: 0.85,
  confidence: 0.75,
  level: 'thorough',
  triggers: [...PURPOSES.triggers, ...STAGED.triggers],
  quiet: ['sourced', 'question', 'conditional', 'after-source', 'own-account', 'to-reader'],
  softened: ['sport', 'advice'],
  find(sentence, at) {
    const found = PURPOSES.at(sentence, at) ?? STAGED.at(sentence, at);
    if (!found) return undefined;
    if (sentence.word(at) === 'to' && !isPurpose(sentence, at)) return undefined;
    const { from, to } = sentence.clause(at);
    return { span: sentence.span(from, Math.max(to, found.to)), cues: [sentence.span(found.from, found.to)] };
  },
  examples: {
    marks: [
      '«The grocer halved the price of bread to crush the two bakers in the lane».',
      '«The mayor called the meeting to embarrass her deputy».',
      '«The sudden visit was designed to calm the farmers».',
      '«The owners closed the pool early so that they could keep the deposit».',
      '«The firm paid the fine to make the story go away».',
    ],
    leavesAlone: [
      'The mayor called the meeting to embarrass her deputy, Ann Roe said.',
      'The council raised the wall to keep the water out.',
      'The law allows a judge to punish the owner.',
      'The two bakers were not able to impress the jury.',
      'The lamp sends a message to the driver.',
      'Did the mayor call the meeting to embarrass her deputy?',
    ],
  },
});

function isPurpose(s: SentenceView, at: number): boolean {
  return at > 1 && !NOT_PURPOSE.test(s.word(at - 1));
}
