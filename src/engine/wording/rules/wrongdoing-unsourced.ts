// "the mayor rigged the vote": a crime or a lie laid to somebody's charge, by nobody.

import { clauseWith, phrases } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const DEEDS = phrases(`
  lied|lies|lying (repeatedly|openly|again|knowingly) about|to the|voters|parliament|congress|police|investigators|shareholders|them|us
  bribed|blackmailed|embezzled|defrauded|swindled|fleeced (the|a|an|<owner>|voters|officials|witnesses|critics|two|three|several|hundreds|thousands|millions)
  rigged|stole|bought|fixed the|an|<owner> election|vote|votes|count|ballot|contest|tender|auction|process|system|trial|result
  covered|covers|covering|hushed|hushing up the|a|an|<owner>|abuse|failings|crimes|deaths|evidence
  knowingly sold|hid|lied|misled|concealed|broke|let|allowed
  looted|plundered|pilfered|pocketed|laundered|siphoned|embezzled|misused|squandered (off) the|<owner>|public|taxpayers|millions|billions|thousands|money|funds|donations
  doctored|falsified|shredded the|<owner>|evidence|records|documents|data|results|figures
  deceived|duped|hoodwinked|conned|cheated|misled the|<owner>|voters|parliament|congress|patients|customers|investors|shareholders
  took|takes|taken|accepted|pocketed|paid|paying (a) bribes|bribe|kickbacks|backhanders
  ordered|authorised|authorized|sanctioned|covered the|a|an killing|murder|assassination|torture|attack|beating|cover-up
  (guilty|complicit) complicit in the|a|this|<owner>|crimes|abuse|genocide|murder
  turned|turning|turns a blind eye to
  broke|breaks|breaking|broken|flouted|flouting|violated|violating the|<owner>|election|campaign|tax|labour|labor|federal|state law|laws|rules|oath
`);

export default defineRule({
  id: 'wrongdoing-unsourced',
  axis: 'unattributed',
  title: 'A charge without an accuser',
  message: 'Somebody is charged with this (“{words}”); nobody is named who says so.',
  explanation:
    'A deceit, a bribe or a crime is told as a fact. The article does not say who has found it, or whether a court has.',
  looksFor:
    'Deceit, bribery, fraud, cover-ups and the like told as facts about somebody, with no source, court or inquiry in reach.',
  ask: 'Who says so, and has it been proved?',
  severity: 0.9,
  confidence: 0.7,
  level: 'thorough',
  triggers: DEEDS.triggers,
  quiet: [
    'sourced',
    'question',
    'conditional',
    'legal',
    'after-source',
    'own-account',
    'to-reader',
    'linked',
  ],
  softened: ['before-source', 'sport', 'advice'],
  find(sentence, at) {
    const found = DEEDS.at(sentence, at);
    if (!found || !isDone(sentence, found.from)) return undefined;
    return clauseWith(found, sentence, at);
  },
  examples: {
    marks: [
      '«The mayor rigged the vote», and the town paid for it.',
      '«The firm knowingly sold spoiled milk».',
      '«The minister lied to parliament».',
    ],
    leavesAlone: [
      'The mayor rigged the vote, Ann Roe said.',
      'A court found that the mayor rigged the vote.',
      'Anyone who lied to the police can be fined.',
      'Did the minister lie to parliament?',
      'The law forbids firms to break the rules.',
      'He fixed the roof.',
    ],
  },
});

/** Said of somebody, as done: no "to", no modal, no "not", nobody unknown. */
function isDone(s: SentenceView, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 4); k--)
    if (
      /^(?:to|not|never|no|who|anyone|whoever|may|might|could|would|should|can|will|must|if|when|allegedly|reportedly|accused|suspected|denied|denies|you|i|we|n't)$/.test(
        s.word(k),
      ) ||
      /n't$/.test(s.word(k))
    )
      return false;
  return from > 0;
}
