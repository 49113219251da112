// Somebody unnamed says so, and the sentence goes on to turn against it: "Some posts say …, but the order names …",
// "One outlet had …, which …  not". Named speakers pass a claim on; nameless ones followed by a turn are quoted to be
// set right.

import { defineVeto, slots } from '../veto';

const SOURCE =
  /^ (?:\S+ ){0,6}?(?:outlets?|(?:web)?sites?|portals?|posts?|tweets?|threads?|blogs?|bloggers?|articles?|stor(?:y|ies)|reports?|headlines?|(?:news)?papers?|tabloids?|commentators?|pundits?|readers?|viewers?|twitter users|internet users|callers?|listeners?|people|americans|many|some|others|several|critics|observers|columnists|infographics?|videos?|clips?|podcasts?|newsletters?|leaflets?|flyers?|captions?|thumbnails?|voices|accounts?|theor(?:y|ies)|on talk radio|social media|facebook|fans|parents|politicians|lawmakers|speaker|guest|author|writer|piece|petition|adverts?|slides?|deck|graphics?|pamphlets?|rumou?rs?|messages?|neighbou?rs?|uncles?|cousins?|everyone|everybody|nobody|most|half|coverage|teasers?|summar(?:y|ies)|feeds?|stories|it is (?:often|widely|commonly|sometimes)) /;
/** "One host", "a columnist": a person without a name. "Radio host Ada Roe" has one. */
const SOMEBODY =
  /^ (?:one|a|an|another|some) (?:\S+ ){0,3}?(?:host|hostess|columnist|anchor|presenter|expert|analyst|consultant|investor|lawmaker|senator|congress(?:man|woman)|candidate|mayor|official|lawyer|activist|professor|teacher|pupil|student|friend|relative|aunt|father|mother|brother|sister|colleague|tiktoker|influencer|streamer|youtuber|presenter|reporter|journalist|correspondent|agency|channel|magazine|broadcaster|network|newsreader|spokes\S+|preacher|pastor|taxi driver|barber|barman|user|follower|fan|reader|customer|employee|insider|source|book|pub quiz|quiz|brochure|poster|billboard|chart|table|caption|title) /;
/** Against what was said, whatever follows. */
const TURN =
  / [,;–—-] ?(?:but|yet|though|although|even though|albeit|while|whereas|only that|except that|when in fact|in fact|however|nevertheless|despite) | (?:;|–|—|\.\.\.|…) | (?:but|though|although|whereas|despite) /;
/** "…, which", "…, a figure": only when the words behind deny or narrow. */
const APPENDED = / , (?:which|who|that|when|where|a|an|none|something|none) ((?:\S+ ){1,20})/;
const AGAINST =
  / (?:not|no|never|\p{L}+n't|nothing|none|neither|nobody|only|merely|just|barely|hardly|otherwise|wrong|contradicts?|contradicted|disput\S+|den(?:y|ies|ied)|exaggerat\S+|confus\S+|mistake\S*|mix\S*|omits?|ignores?|overlooks?|stretch|early|premature|yet|far|nowhere|rejects?|correct\S*|older|earlier|another|different|doubtful|dubious) /u;
/** "Though several outlets said …, the note was older." */
const OPENS_WITH_TURN =
  /^ (?:though|although|while|whereas|even though|despite|whatever|contrary to|unlike) /;

const SAYS =
  / (?:says?|said|saying|wrote|writes?|claim(?:s|ed)?|tells?|told|reported|believes?|believed|thinks?|thought|insist(?:s|ed)?|argued?|alleged?|suggest(?:s|ed)?|has it|have it|whatever|despite|contrary to) /;

export default defineVeto({
  id: 'hearsay',
  compares: 'who stands behind it',
  relation: 'mentions',
  differs({ claim, bySlots, before, inside, after }) {
    if (
      (!SOURCE.test(before) && !(bySlots && SOMEBODY.test(before))) ||
      (!bySlots && SOURCE.test(claim.plain))
    )
      return false;
    const behind = after || ' ';
    if (
      (OPENS_WITH_TURN.test(before) && SAYS.test(before)) ||
      (bySlots && TURN.test(inside.replace(/^ \S+/, ''))) ||
      TURN.test(behind)
    )
      return true;
    const appended = APPENDED.exec(behind);
    return appended !== null && AGAINST.test(` ${appended[1]}`);
  },
  examples: {
    vetoes: [
      ['The mill closed.', 'Some sites wrote that the mill closed, but the order only cut a shift.'],
      ['The mill closed.', 'Many people think the mill closed; it did nothing of the kind.'],
      ['The mill closed.', 'A thread says the mill closed, which the order does not bear out.'],
      [
        'The mill closed.',
        'A radio host said the mill closed; a listener read him the order.',
        slots(['mill'], ['closed']),
      ],
      ['The mill closed.', 'Though several papers wrote that the mill closed, a shift was cut.'],
    ],
    leavesAlone: [
      ['The mill closed.', 'Ada Roe wrote that the mill closed, but she gave no date.'],
      [
        'The mill closed.',
        'Radio host Ada Roe said the mill closed, but she gave no date.',
        slots(['mill'], ['closed']),
      ],
      ['The mill closed.', 'Some sites wrote that the mill closed.'],
      ['The mill closed.', 'Several papers wrote that the mill closed, which the town had feared.'],
    ],
  },
});
