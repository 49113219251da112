// "Fearing for her seat, the minister …", "because it wanted to look modern": what went on in a head, told from outside.

import { clauseWith, phrases } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const REASONS = phrases(`
  because|since he|she|they|it (secretly|only|still|really|never) wanted|wants|hoped|hopes|feared|fears|hated|hates|resented|resents|envied|dreaded|craved|loathed|enjoys|enjoyed|liked|likes|needs|needed (to)
  because|since he|she|they|it has|have|had lost faith|heart|interest|patience|nerve (in)
  because|since he|she|they|it cannot|can't|could (not) bear|stand|stomach|face
  because|since he|she|they|it is|was|were|are afraid|jealous|scared|frightened|terrified|desperate|embarrassed|ashamed|bored|tired|anxious|hungry|greedy (of|to|that|for)
  in the (vain|forlorn|faint) hope of|that
  with one|an|half eye|eyes on|to|towards
  deep down
  longs|longed|yearns|yearned|craves|craved|itches|itching|pines|aches|hankers to|for|after
  (has|have|had) no intention of
  (has|have|had) never forgiven
  cannot|can't|couldn't bear|stand|stomach to|that|the|any
  for no other|better reason than
  nothing but|more|less|else than|but|mattered (power|money|revenge|greed)
  would rather ~ than admit|lose|face|see|concede|share
  at heart he|she|they|it
  it suits|suited <name>|the|him|her|them
  cares|cared|care more|less|nothing|little|only about|for
  hates|hated|loathes|loathed|despises|resents|envies the idea|thought|notion|fact (that|of)
  in <owner> heart|hearts of
  has|have|had <owner> eye|eyes|sights|heart on|set (on)
  (is|are|was|were) jealous|envious of
  feels|feel|felt threatened|slighted|snubbed|humiliated|betrayed by
  relishes|relished|savours|savoured the|every
  knows|knew|know full|perfectly|very well (that)
  had|has|have|having grown|got tired|weary|sick|bored of|with
  (is|are|was|were) after|chasing headlines|votes|revenge|power|fame|publicity|glory|applause
`);
/** At the head of a clause these tell of a state of mind and make it the reason. */
const FRONTED = phrases(`
  fearing|fearful|dreading|sensing|scenting|smelling a|the|an|that|for|of|his|her|its|their|another|defeat|trouble|weakness|blood|victory|embarrassment
  anxious|nervous|terrified|wary|mindful|afraid|scared|envious|jealous|resentful|weary|desperate|loath|hungry|greedy|bent|ashamed about|of|at|to|for|not|on|by
  stung|rattled|spooked|emboldened|embarrassed|humiliated|cornered|panicked|alarmed|unnerved|seduced|flattered|blinded|tempted by|at|into
`);
export default defineRule({
  id: 'mind-reading',
  axis: 'motive',
  title: 'A mind is read',
  message: 'Tells what somebody felt or wanted (“{words}”); nobody is named who says so.',
  explanation: 'Nobody sees “{words}” from outside. The article does not say who tells us about it.',
  looksFor: 'Feelings and wishes given as the reason for a deed, with nobody named who knows of them.',
  ask: 'Who says so, and how would they know?',
  severity: 0.8,
  confidence: 0.7,
  level: 'thorough',
  triggers: [...REASONS.triggers, ...FRONTED.triggers],
  quiet: ['sourced', 'question', 'conditional', 'after-source', 'own-account', 'to-reader'],
  softened: ['sport', 'advice'],
  find(sentence, at) {
    const reason = REASONS.at(sentence, at);
    const found = reason ?? (opensClause(sentence, at) ? FRONTED.at(sentence, at) : undefined);
    if (!found) return undefined;
    if (/^(?:i|we|you|who|not|n't)$/.test(sentence.word(found.from - 1))) return undefined;
    return clauseWith(found, sentence, at);
  },
  examples: {
    marks: [
      '«The club sold its ground because it wanted to look modern».',
      '«Fearing a revolt of the bakers, the mayor dropped the tax».',
      '«The minister opened the bridge with one eye on the election».',
      '«The chairman longs to be rid of the board».',
      '«Anxious about his name, the painter burned the letters».',
    ],
    leavesAlone: [
      'The club sold its ground because it wanted to look modern, Ann Roe said.',
      'The club wants to sell its ground.',
      'Hoping to find more coins, the divers went down again.',
      'Eager to help, forty neighbours filled bags with sand.',
      'She told the jury she ran because she feared the dog.',
      'If the club wanted to sell, it needed a vote.',
    ],
  },
});

function opensClause(s: SentenceView, at: number): boolean {
  return (
    at === 0 ||
    s.text(at - 1) === ',' ||
    /^[—–;]$/.test(s.text(at - 1)) ||
    /^(?:and|but)$/.test(s.word(at - 1))
  );
}
