// "staged for the cameras", "a publicity stunt": a deed is told as a show.

import { clauseWith, phrases } from '../phrases';
import { defineRule } from '../rule';

const SHOW = phrases(`
  for the ~ cameras|headlines|gallery|votes|publicity
  for ~ benefit of the cameras|jury|voters|press
  for <owner> ~ benefit|eyes|consumption|cameras
  for political|electoral|personal|partisan|tactical|cynical gain|advantage|reasons|ends|purposes|profit|glory
  as a political|personal|small favour|favor|payback|sop|bribe|distraction|smokescreen|diversion to|for|from
  a|an|another|little|mere|transparent|cynical|blatant|naked|obvious|calculated|desperate ploy|stunt|sop|smokescreen|pretext|charade|distraction|gimmick|payback to|for|by|designed|aimed|meant|from
  a|an (transparent|cynical|blatant|naked|mere|obvious|pure|desperate) publicity|pr|political|power|vanity|pre-election|election stunt|ploy|grab|project|gimmick|bribe
  an act of revenge|spite|vengeance|defiance|desperation|cowardice|vanity|malice
  <be> (all|purely|simply|just|merely|mostly|really) about money|power|ego|control|votes|revenge|image|vanity|headlines
  <owner> (naked|blatant|cynical|ruthless|endless|lifelong) pursuit|hunger|thirst|lust|appetite|craving|obsession of|for|with power|fame|money|profit|revenge|attention|glory|control|the
  hide|hides|hid|hiding behind the|his|her|its|their|a (empty|fine|legal|so-called) rules|rule|law|lawyers|jargon|privacy|procedure|process|excuse|excuses|claims|talk|words
  conveniently|suspiciously|cynically <past>|timed|forgot|forgets|omitted|released|announced
  dressed|dressing up|it as
  playing|plays|played to the|his|her|its gallery|base|crowd|voters
  vanity|greed|ambition|envy|pride|rivalry|ego|spite|jealousy|cowardice|resentment|vengeance|self-interest made|makes|drove|drives|led|explains|explain|lies|lay|kept|keeps
`);

export default defineRule({
  id: 'done-for-show',
  axis: 'motive',
  title: 'Told as a show',
  message: 'A deed is told as a show or a bargain (“{words}”); nobody is named who says so.',
  explanation:
    '“{words}” names a motive that the person has not given. The article does not say who knows it.',
  looksFor: '“for the cameras”, “a publicity stunt”, “for political gain” and the like, with no source.',
  ask: 'Who says that it was done for this?',
  severity: 0.8,
  confidence: 0.75,
  level: 'thorough',
  triggers: SHOW.triggers,
  quiet: ['sourced', 'question', 'conditional', 'to-reader', 'after-source'],
  softened: ['sport', 'own-account', 'legal', 'advice'],
  find(sentence, at) {
    const found = SHOW.at(sentence, at);
    if (!found || /^(?:not|no|without|never|than)$/.test(sentence.word(found.from - 1))) return undefined;
    return clauseWith(found, sentence, at);
  },
  examples: {
    marks: [
      '«The minister led the walk for the cameras».',
      '«The new line is a vanity project for the mayor».',
      '«Greed made the owner sell the field twice».',
      '«The minister plays to the gallery».',
    ],
    leavesAlone: [
      'The minister led the walk for the cameras, Ann Roe said.',
      'The firm makes lenses for cameras.',
      'It was not an act of revenge.',
      'Greed is a theme of the play.',
      'They hid behind a hedge.',
    ],
  },
});
