// "rumour has it", "the consensus is", "doubts persist": everybody and nobody says so.

import { wordSet } from '../../text/word-classes';
import { phrases, type Stretch } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const RUMOURS = phrases(`
  rumour|rumor|gossip has it
  rumours|rumors|whispers|speculation|gossip|talk|murmurs|mutterings|chatter|suspicions|suspicion|doubts|fears|concerns|worries|unease|disquiet|questions|misgivings persist|persists|abound|abounds|swirl|swirls|swirled|linger|lingers|remain|remains|mount|mounts|mounted|grow|grows|grew|circulate|circulated|emerged|spread|point|suggest|suggests|suggested
  rumours|rumors|whispers|speculation|gossip|talk|murmurs|mutterings|chatter|suspicions|suspicion|doubts|fears|concerns|worries|unease|disquiet|questions|misgivings <be> rife|growing|mounting|swirling|rampant|widespread|everywhere
  <be> rife
  word is that
  word has it
  word on|around|from the|inside
  by all|most|many|some accounts
  conventional|received|accepted|popular|perceived wisdom|opinion (in) (the) ~ has|holds|is|was|says|had
  as everybody|everyone|anyone|all know|knows|will
  it is|was an open secret
  <be> an open secret
  (the|a) consensus is|was|seems|among|that|in
  a|the growing|widespread|general|common|prevailing|nagging|mounting feeling|sense|belief|suspicion|perception|view|fear|consensus|impression|assumption|unease that|in|among|<be>
  there is|was|are|were (a) (much|widespread|growing|mounting|increasing|talk|real|general|deep) talk|unease|disquiet|anger|concern|fear|feeling|speculation|suspicion|resentment|whispers|mutterings|dismay (that|of|over|about|in|among|at)
  is|are|was|were|being|been widely|universally|broadly (been) believed|thought|said|seen|regarded|viewed|considered|tipped|expected|assumed|rumoured|rumored|reported|reputed|acknowledged|accepted|suspected|held|blamed|credited|criticised|criticized|perceived|known (to|as|that|for)
  is|are|was|were said|believed|thought|understood|rumoured|rumored|reported|reputed|alleged|feared|tipped|reckoned|claimed|suspected to|that
  (,) it is|was understood|believed|thought|said|rumoured|rumored|claimed|reported|feared|alleged ,|.
  viewed|seen|regarded|considered|perceived|hailed|dismissed|criticised|criticized|described|derided|denounced|praised by many|some|most|critics|insiders|observers|experts|sceptics|skeptics|analysts|others|commentators|several|locals|outsiders
  (evidence) evidence|calls|pressure|anger|criticism|frustration|opposition|support|concern|resentment|discontent <be> (also|now|only|still) mounting|growing|building|rising|increasing|simmering
  has|have|had been accused of
  come|came|comes|coming|is|are|was|were under fire for|over
  has|have|had long|often|repeatedly|widely|frequently been accused|criticised|criticized|blamed|condemned|hailed|dubbed|labelled|labeled|branded|praised|mocked|ridiculed of|for|as|a|an|the|to|over
  concerns|questions|doubts|fears|objections|suspicions|eyebrows|complaints|allegations|claims (over|about) ~ have|has|had|were|was (also|since|long|repeatedly) been? raised|voiced|expressed|aired|made
  have|has|had|were|was|been left outraged|fuming|furious|reeling|stunned|baffled|divided|shocked|horrified|angry
  raised|raises|raising (some|many) eyebrows
  in (some|many|certain|political|diplomatic|business|legal|media|royal|westminster|washington|academic|conservative|liberal) circles|quarters
  those in the know
  people|sources|those|officials familiar with
  sources|friends|insiders close to
  a|an|one|another (close|family|senior|former|longtime|well-placed|royal|industry|government|party|club|unnamed|anonymous) source|insider|friend|pal|associate ~ said|says|told|tells|claimed|claims|added|revealed|reveals|confided|insisted|insists
  according to (some|several|many|various|multiple|other|certain|most|unnamed|anonymous|local|press|media|recent|online|widespread|early|unconfirmed) sources|reports|insiders|rumours|rumors|critics|experts|observers|analysts|locals|legend|estimates|accounts|some|studies|many|others
  some|many ~ would|might|may|will (also) say|argue|call|claim|see|think|consider|describe
  (is|are|was|were|been) often|long|widely touted|tipped|billed|hailed|mooted|talked as|about
`);

export default defineRule({
  id: 'rumour-has-it',
  axis: 'vague',
  title: 'Nobody to ask',
  message: 'Nobody can be asked about this: “{words}”.',
  explanation: '“{words}” speaks of a view or a rumour. It does not say who holds or spreads it.',
  looksFor:
    '“rumour has it”, “is widely seen as”, “has been accused of” and the like, when nobody is named who says so.',
  ask: 'Who says so, and how many of them?',
  severity: 0.6,
  confidence: 0.7,
  level: 'normal',
  triggers: RUMOURS.triggers,
  quiet: ['sourced', 'question', 'linked'],
  softened: ['after-source', 'before-source', 'legal', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const found = RUMOURS.at(sentence, at);
    if (!found) return undefined;
    const end = sentence.clause(at).to;
    for (let k = found.to; k < Math.min(end, found.to + 14); k++)
      if (NAMES_SOMEBODY.test(sentence.word(k)) && !FACELESS_BEHIND.test(sentence.word(k + 1)))
        return undefined;
    if (
      /^(?:raised|voiced|expressed|aired)$/.test(sentence.word(found.to - 1)) &&
      isPlaced(sentence, found.to)
    )
      return undefined;
    if (isDefined(sentence, found)) return undefined;
    const words = sentence.span(found.from, found.to);
    const isIntroduced = sentence.first(found.from, found.to, EXPERTS) >= 0 && sentence.isIntroduction;
    return { span: words, cues: [words], ...(isIntroduced && { level: 'thorough' }) };
  },
  examples: {
    marks: [
      '«Rumour has it» that the lake is for sale.',
      'The owner «is said to» have left the country.',
      'The mayor «has long been criticised for» selling the pier.',
      '«There is a growing feeling that» the school is lost.',
      '«By all accounts» the dinner was short.',
    ],
    leavesAlone: [
      'Rumour has it that the lake is for sale, Ann Roe said.',
      'The owner is said by police to have left the country.',
      'The mayor has long been criticised by the Tax Union for selling the pier.',
      'The word is spelt with two letters.',
      'The house remains in use.',
      'A source of clean water was found.',
      'A graph is said to be full if every pair is joined.',
      'The harbour was widely seen as safe, it said.',
      'Last May concerns were raised on the Acme list about the pier.',
    ],
  },
});

/** Behind the words somebody may be named after all. */
const NAMES_SOMEBODY = /^(?:by|from|among)$/;
const CONDITIONS = wordSet('if when whenever provided');
/** Named soon behind, as a rule. */
const EXPERTS = wordSet('experts analysts');

/** "A graph is said to be full if every pair is joined." */
function isDefined(s: SentenceView, { from, to }: Stretch): boolean {
  return /^(?:is|are)$/.test(s.word(from)) && s.first(to, s.tokens.length, CONDITIONS) >= 0;
}

/** "on the Acme list", "at a Roe Institute meeting": where it was said. */
function isPlaced(s: SentenceView, at: number): boolean {
  return /^(?:on|at)$/.test(s.word(at)) && [1, 2, 3].some((d) => s.isName(at + d));
}
const FACELESS_BEHIND =
  /^(?:many|some|most|critics|insiders|observers|experts|others|commentators|locals|fans|sceptics|skeptics|analysts)$/;
