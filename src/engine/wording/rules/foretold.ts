// "looks set to fail", "it is only a matter of time": the future, told by nobody.

import { clauseWith, phrases } from '../phrases';
import { defineRule } from '../rule';

const FORETOLD = phrases(`
  look|looks|looked|seem|seems|appear|appears (all) (but|almost|virtually) set|likely|poised|destined|doomed|headed|bound|unlikely|certain|ready to|for
  seem|seems|look|looks|appear|appears (now|increasingly|all) (but|almost|increasingly|virtually) inevitable|unavoidable|certain|assured|unstoppable|inescapable|doomed|guaranteed
  heading|headed|hurtling|sliding|drifting|sleepwalking|barrelling|barreling|careering|lurching for|towards|toward|into (a|an|another|the) (bruising|bitter|certain|inevitable|sure|new|full-blown|constitutional|deep|political) bankruptcy|disaster|defeat|clash|collision|recession|crisis|war|showdown|collapse|catastrophe|ruin|conflict|trouble|chaos|confrontation|oblivion|civil|depression|deadlock
  it is|was only a matter of time
  it's only a matter of time
  only a matter of time before|until
  sooner or later
  days|hours|months ~ <be> numbered
  accident|disaster|tragedy|scandal|crisis (just|simply) waiting to happen
  <be> only going to get|grow|become worse|harder|bigger|deeper
  (has|have|stands|stand) no hope|chance|prospect of <ing>|ever
  chances|odds <be> (that)
  the smart money is on
  there is (every|a|little|no) (very|good|real|strong) doubt|chance|prospect|likelihood|danger|risk|way that|of|he|she|they|it|the
  (everything|all|every) signs|indications|evidence point|points to|towards
  storm clouds
  the writing is on the wall
  promises to be|become|prove
  threatens|threaten to become|overwhelm|engulf|overshadow|derail|undo|undermine|tear|split|destroy|plunge|turn|ruin|swallow|drag
  should|must brace (themselves) for
  foretaste|harbinger of
  a sign of things|worse|more to come
  spell|spells the|an end of|for|to
  spell|spells disaster|doom|trouble|ruin for
  mark|marks|signal|signals|herald|heralds|usher|ushers (in) the (beginning|start) (of) (the) end|death|demise|dawn of
  by this time next year
  before long
  is|are|was|were (now|almost|all|virtually) (certainly|but) doomed|destined|fated|guaranteed to
  is|are|was|were almost|all|virtually|practically (but) certain|sure|guaranteed to
  is|are sure to <adv>? win|lose|fail|fall|embolden|anger|follow|come|cost|bring|hurt|help|end|rise|grow|be
  will ~ never|inevitably|surely|certainly|undoubtedly|probably|presumably|likely|eventually|soon|always (never) recover|return|forget|forgive|accept|agree|happen|change|know|learn|survive|win|regret|be|become|have|cost|lead|mean|end|fail|find|see|come|go|lose|rise|fall|face|turn|bring|remember
  will go down in history
  will be queuing|begging|clamouring|scrambling|laughing|wishing|ruing|counting
  will come back|return to haunt
  will live to regret
  will struggle|fight to (cope|survive|recover|find|keep|make|stay)
  will be remembered (as|for)
  (may|might|could) yet <be>? be|become|prove|win|lose|turn|come|cost|see|find|have|save
  may|might|could (very) well be|become|prove|turn|mean|cost|end|lead|decide|find|see|lose|win|spell|fall|have
  may|might|could soon <be>? be|become|return|find|see|face|lose|follow|join|turn|overtake
  may|might|could (yet|even|soon|well|just) spell|doom|cripple|topple|derail|sink|backfire|jeopardise|jeopardize|unravel|implode|wreck|ruin|reshape|shatter|upend|embolden|reignite|paralyse|paralyze|plunge|spiral|spark|trigger|unleash|bankrupt|decimate
  may|might|could (yet|even|soon|well|just) cost|hand|deal|rob|drive|push|send|tip|tear|spell|force|prompt|leave|turn|mean ~ election|job|jobs|votes|power|victory|blow|office|out|over|edge|apart|exodus|chaos|thousands|millions|end|crisis
  may|might|could (yet|even|soon|well|just) be the beginning|start|first|last|end|death|final of|nail|straw|step|many
  perhaps|possibly|maybe|probably|presumably|doubtless|conceivably <past>|hides|explains|reflects|knows|knew|wants|was|were|has|had|because|out
  no doubt <past>|the|he|she|they|it|because|hoping|was|were|is|are|has|had|with|about
  must have been|known|had|felt|thought|seen
  would ~ vanish|collapse|crumble|disappear|die|wither|implode|evaporate|perish|grind
  would be a|an disaster|catastrophe|gift|blow|boon|godsend|mistake|nail
  would surely|certainly|almost|undoubtedly|doubtless|inevitably|never (certainly|surely) have|be
  a win|defeat|deal|victory|yes|no|loss would (surely|certainly|probably|almost) (certainly) <be>? have|be
  is|are|were|was almost|most certainly|likely a|an|the|to|in|behind|because|due|dead
  is|are (highly|very|now|also|still|increasingly) likely|unlikely to
  in all likelihood|probability
  beckons|looms .|,|for
`);

export default defineRule({
  id: 'foretold',
  axis: 'speculation',
  title: 'A guess told as news',
  message: 'A guess: “{words}”. No source is given for it.',
  explanation:
    'Nobody can know this yet, or nobody has said so. The article does not say who thinks it, or why.',
  looksFor:
    '“looks set to”, “could cost her the election”, “it is only a matter of time” and the like, with no source.',
  ask: 'Who expects or supposes this, and what speaks for it?',
  severity: 0.55,
  confidence: 0.7,
  level: 'thorough',
  triggers: FORETOLD.triggers,
  quiet: ['sourced', 'question', 'conditional', 'to-reader', 'after-source', 'own-account'],
  softened: ['sport', 'legal', 'advice'],
  find(sentence, at) {
    const found = FORETOLD.at(sentence, at);
    if (!found || /^(?:not|n't|who|whoever|anyone|you|i|we)$/.test(sentence.word(found.from - 1)))
      return undefined;
    if (sentence.text(at) === 'May') return undefined;
    return clauseWith(found, sentence, at);
  },
  examples: {
    marks: [
      '«The new pier looks set to become a ruin».',
      '«It is only a matter of time before the dam breaks».',
      '«The chairman’s days are numbered».',
      '«The strike could cost the mayor her job».',
      '«The letter perhaps hides an older quarrel».',
      '«The thief must have known the way».',
    ],
    leavesAlone: [
      'The new pier looks set to become a ruin, Ann Roe said.',
      'The hall could hold 400 people.',
      'Guests may bring a dog.',
      'The shop will open on 1 May.',
      'If the dam broke, the village would vanish within an hour.',
      'Is the chairman likely to stay?',
      'The roof must have been painted before the sale, the deed says.',
    ],
  },
});
