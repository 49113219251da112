// Says outright that the claim is not so: "it is wrong to say", "no evidence that", "a myth". Looked for around the
// claim's words, and only where the claim itself does not speak that way.

import { withoutAffirming } from '../affirming';
import { defineVeto, slots } from '../veto';

const DENIAL = new RegExp(
  [
    ' (?:wrong|false|mistaken|incorrect|inaccurate|untrue|misleading|erroneous|absurd|nonsense|ridiculous|unfair)(?: to (?:say|call|claim|state|write|suggest|think)| that | (?:report|claim|rumou?r|statement|headline)s? )',
    ' (?:is|are|was|were|proved|be|being|been|as) (?:\\S+ )?(?:false|untrue|wrong|incorrect|inaccurate|a myth|myths|a hoax|a lie|a rumou?r|baseless|unfounded|fiction|fabricated|bogus|debunked|out of date|outdated|mistaken|fake|nonsense|not so|not true|not the case)(?= )',
    ' (?:no|little|any|without|zero|scant) (?:\\S+ )?(?:evidence|proof|sign|indication|basis|truth|record|finding|confirmation|link)s?(?! of (?:\\S+ )?(?:ending|abating|stopping|easing|cooling|letting|slowing)) ',
    ' (?:nothing|none|nobody|no one|no document|no official|neither|little|few) (?:\\S+ )?(?:shows?|suggests?|indicates?|proves?|supports?|confirms?|has shown|points|published|says?|believes?|thinks?) ',
    ' (?:contrary to|in contrast to|debunk(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disprov(?:e|es|ed|en|ing)|disput(?:e|es|ed|ing)|(?:den(?:y|ies|ying)|(?<!(?:was|were|been) )denied)|reject(?:s|ed|ing)?|contradict(?:s|ed|ing)?|myth|hoax|rumou?rs?|falsely|wrongly|mistakenly|erroneously|misreport(?:s|ed)?|misread(?:ing|s)?|misunderstanding|misconception|mistaken|exaggerat(?:es?|ed|ion)|misquot(?:e|es|ed|ation)|misattributed|confus(?:es?|ed|ing)|untrue|baseless|unfounded|fabricated|misstates?|out of date|outdated|falsehoods?|untruths?|fib|canard|fabrication|unproven|unproved|unsubstantiated|fictitious|nonsense|fallacy|mix - up|mix-up|legend|pulling your leg|made - up|made up story|invention|disinformation|misinformation|red herring|no truth) ',
    " (?:did not|does not|do not|didn't|doesn't|has not|have not|is not|are not|was not|were not|isn't|wasn't|hasn't|cannot|could not|never) (?:in fact |actually |really )?(?:happen|hold|mean|true|so|the case|exist|prove|amount)",
    ' (?:common|widespread|popular|frequent|old|an?) (?:error|fallacy|mistake|delusion|confusion|blunder) (?:that|to (?:say|think|believe|write)) ',
    ' (?:get|gets|got|getting) (?:\\S+ ){1,3}?(?:wrong|backwards|muddled) ',
  ].join('|'),
);

/** Behind the claim's words a bare verdict will do: ": false", "rated false", "; it turned out to be a mix-up". */
const VERDICT_AFTER =
  / (?:false|untrue|incorrect|fabricated|bogus|debunked|nonsense|rubbish|hogwash|baloney|not so|nope|pants on fire|fake|fake news|(?:prov(?:ed|en|es)|turned out|shown to be|found to be|known to be) (?:to be )?(?:wrong|false|premature|inaccurate)|turned out (?:otherwise|differently|to be (?:\S+ ){0,2}?(?:wrong|mix|error|mistake|joke|prank|rumou?r|different|old|another))) /;
/** In front of them as well: "Fake: the screenshot that says". */
const VERDICT_BEFORE =
  /^ (?:[“"'‘] )?(?:fake|false|untrue|wrong|debunked|misleading|no) (?:alert |news )?[:.!] /;

/** "The mill, which the town owns, denies the charge": the denial is the main clause's and of something else. */
const DENIES_ELSE =
  /^ (?:[^ ,]+ ){0,4}?, (?:\S+ )?(?:denies|denied|rejects|rejected|disputes|disputed) (?!(?:it|this|that|so|the claim|the report|having|being) )/;

function denialOf(inside: string, after: string): string {
  return / , (?:which|who|whose) /.test(inside) ? after.replace(DENIES_ELSE, ' ') : after;
}

export default defineVeto({
  id: 'denial',
  compares: 'denial',
  relation: 'rebuts',
  differs: ({ claim, before, inside, free, after }) =>
    !DENIAL.test(claim.plain) &&
    (VERDICT_AFTER.test(after) ||
      VERDICT_BEFORE.test(before) ||
      [before, free, denialOf(inside, after)].some((text) =>
        DENIAL.test(withoutAffirming(text.replaceAll('_ ', ''))),
      )),
  examples: {
    vetoes: [
      ['The mill closed.', 'It is wrong to say that the mill closed.'],
      ['The mill closed.', 'There is no evidence that the mill closed.'],
      ['The mill closed.', 'That the mill closed is a myth.'],
      ['The mill closed.', 'The owner denied that the mill closed.'],
      ['The mill closed.', 'The mill closed: false.'],
      ['The mill closed.', 'The owner repeated the falsehood that the mill closed.'],
      ['The mill closed.', 'Nothing shows that the mill closed.'],
      ['The mill closed.', 'Reports that the mill closed get the matter wrong.'],
    ],
    leavesAlone: [
      [
        'The town owns the mill.',
        'The mill, which the town owns, denies the charge.',
        slots(['mill'], ['owns'], ['town']),
      ],
      ['The mill closed.', 'The mill closed, the owner said.'],
      ['There is no evidence that the mill closed.', 'No evidence has been found that the mill closed.'],
    ],
  },
});
