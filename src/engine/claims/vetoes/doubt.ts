// Passes the claim on and takes it back, or lets somebody else take it back: "though he had only said", "the host
// corrected him", "whatever the posts say".

import { withoutAffirming } from '../affirming';
import { defineVeto } from '../veto';

/** Behind the claim's words. */
const TAKEN_BACK = new RegExp(
  [
    ' (?:corrected|rebuked|challenged|contradicted|set \\S+ straight|fact - checked|fact checked|walked (?:it )?back|retracted|apologi[sz]ed?|disagreed|was mistaken|got it wrong) ',
    ' (?:tells?|told|is|are|was) (?:another|a different) (?:story|matter|thing) ',
    ' (?:whatever|no matter what|despite what|despite|notwithstanding) ',
    ' (?:where|whereas|when|while) (?:\\S+ ){1,4}(?:gives?|gave|says?|said|has|had|puts?|counts?|shows?) (?:it|\\S+ as|that) ',
    ' (?:no such|not yet|in fact|in reality|in truth|actually|supposedly|purportedly) ',
    ' (?:wants?|asks?|asked|demands?) (?:for )?(?:proof|evidence) ',
    ' without (?:\\S+ )?(?:giving|offering|citing|showing|any|a|proof|evidence|source|naming) ',
    ' (?:has|have) since (?:been )?(?:deleted|corrected|withdrawn|retracted|removed|clarified) ',
    " [(–—-] (?:in fact |actually )?(?:it|he|she|they|that|this|there) (?:(?:did|does|do|is|was|has|had|were|are|would|will) not|\\S+n't) (?=[.,;)!]|so |true |the case |happen)",
    ' (?:(?:had|has|have) to )?(?:take|took|takes|taking|taken) (?:it|that|this|them) back ',
    ' (?:before|then|since|later|now|and) (?:- )?delet(?:ed|ing)(?: (?:the|his|her|their|its|that) (?:post|tweet|message|claim|video)| tweet| post) ',
    ' (?:shaky|dubious|far - fetched|implausible|takers|regrets?|regretted|nothing of the (?:sort|kind)|no such thing) ',
    ' (?:correction|which is not|that is not|is not so|not so) ',
  ].join('|'),
);
/** "That the mill closed is a stretch", "saying so goes too far": the claim as a subject, judged by what is said of it. */
const AS_SUBJECT = /^ (?:that|to (?:say|claim|write|suggest)|saying|claiming|writing|suggesting) /;
const JUDGED =
  / (?:is|was|seems?|sounds?|looks?|remains?|goes|going|amounts? to|would be) (?:\S+ ){0,3}?(?:stretch|too far|speculation|guess|guesswork|conjecture|more than|theory|opinion|question|open|unlikely|implausible|simplistic|simplification|overstatement|overstated|exaggerat\S+|overblown|generous|another matter|disputed|moot|wishful thinking|news to|misread\S*|premature) /;
/** A turn with a "not" in it takes back what somebody said; of a plain statement only when it speaks of the same thing. */
const TURN =
  / (?:but|though|although|while|whereas|yet|however) (?:(it|he|she|they|that|this|there|in fact|the one|neither|none) )?(?:\S+ ){0,6}?(?:no|not|cannot|never|only|just|nothing|none|denies|denied|rejects?|disputes?|disagrees?|wrong|otherwise|\S+n't) (?!(?:yet |so far )?(?:said|say (?:why|when|how|whether|more|if|who|what)|saying|comment\S*|explain\S*|respond\S*|repl\S+|answer\S*|give|given|gave|name|named|specif\S+|disclos\S+|elaborat\S+|alone|least) )/;
const TOLD =
  / (?:says?|said|saying|wr(?:ote|ites?|itten)|claim(?:s|ed|ing)?|tells?|told|posts?|posted|tweet(?:s|ed)?|reports?|reported|according|believes?|believed|thinks?|thought|insist(?:s|ed)?|argue[sd]?|allege[sd]?|suggest(?:s|ed)?|states?|stated|calls?|called|credits?|presents?|talks?|has it|have it|put about|assum(?:e|es|ed)|imply|implies|implied|headlines?|heard|version|story|friend) /;
/** Before them. */
const DOUBTED = new RegExp(
  [
    ' (?:doubt(?:s|ed|ful)?|sceptical|skeptical|unclear|unknown|unconfirmed|unverified|supposed|supposedly|purported(?:ly)?|so - called|alleged claim|conspiracy|conspiracy theory|viral|shared a|a post|a tweet|posts that|forwarded|chain message|whispers?|gossip|meme|memes|misinformation|disinformation|chain letter|the idea that|the notion that|the theory that|the myth|the belief that|the claim that|claims that|wonder(?:s|ed|ing)?(?= (?:if|whether|why|how|what|aloud) )|asks? whether|deepfake|chatbot|hallucinat(?:es|ed|ing)|invent(?:s|ed|ing)?|makes? up|made up|the premise that|retract(?:s|ed|ing)? (?:its|the|a|their|his|her)|in error that|the assumption that|the suspicion that|remains to be seen|too early to say) ',
    ' (?:so much for|forget|despite|far from|hardly|hard to) ',
  ].join('|'),
);

export default defineVeto({
  id: 'doubt',
  compares: 'doubt',
  relation: 'mentions',
  differs: ({ claim, whole, before, free, after }) =>
    !(TAKEN_BACK.test(claim.plain) || DOUBTED.test(claim.plain)) &&
    (TAKEN_BACK.test(after) ||
      takesBack(before, after) ||
      (AS_SUBJECT.test(whole) && JUDGED.test(after)) ||
      DOUBTED.test(withoutAffirming(before)) ||
      / (?:supposedly|purportedly) /.test(free)),
  examples: {
    vetoes: [
      ['The mill closed.', 'The mill closed, a caller said; the host corrected him.'],
      ['The mill closed.', 'That the mill closed is a stretch.'],
      ['The mill closed.', 'A viral post says the mill closed.'],
      ['The mill closed.', 'A friend wrote that the mill closed, though it had only cut a shift.'],
      ['The mill closed.', 'The mill closed, whatever the owners say.'],
    ],
    leavesAlone: [
      ['The mill closed.', 'The mill closed, a caller said.'],
      ['The mill closed.', 'According to Ada Roe the mill closed.'],
    ],
  },
});

function takesBack(before: string, after: string): boolean {
  const turn = TURN.exec(after);
  return turn !== null && (turn[1] !== undefined || TOLD.test(before + after));
}
