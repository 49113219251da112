// Jokes, spoofs and stories do not assert.

import { defineVeto } from '../veto';

const SATIRE =
  / (?:jok(?:e|es|ed|ing|ingly)|quip(?:s|ped)?|spoof(?:s|ed)?|parod(?:y|ies|ied)|satir(?:e|ical|ist|ists|ised|ized)|cartoon(?:s|ist)?|comedian|comic|sketch|lampoon(?:s|ed)?|mock(?:s|ed|ing|ery)?|tongue in cheek|humou?r|humou?rist|punchline|gag|prank|april fool|alternative history|alternate history|imagin(?:es?|ed|ary|ation)|fictional|fiction|novel|fairy tale|in the film|the onion|babylon bee|meme|memes|sarcas(?:m|tic|tically)|deadpan(?:s|ned)?|daydream|dreamt|dreamed|in (?:a|his|her|my|your) dreams?|rapper|rhymes?|lyrics?|dream in which|had a dream|pretend(?:s|ed)?|fantasy|make - believe|skits?|sitcom|screenplay|alternate universe|parallel universe|bedtime story|stand - up|tall tale|lip - sync|april fools|improv|limerick) /;

/** A film, a play or the like has it so. */
const STORY =
  / (?:in|the|a|an|new|this|that|one|whose) (?:\S+ )?(?:film|movie|musical|sitcom|thriller|episode|play|puppet show|comic strip|graphic novel|short story|fan fiction|screenplay|video game|board game) (?:has|had|shows?|showed|ends?|opens?|stars?|features?|where|in which|about|sees|casts|,|tells?|goes) |^ (?:[“"'‘] )?picture (?!shows?|of) /;

export default defineVeto({
  id: 'satire',
  compares: 'earnest',
  relation: 'mentions',
  differs: ({ claim, whole }) =>
    (!SATIRE.test(claim.plain) && SATIRE.test(whole)) || (!STORY.test(claim.plain) && STORY.test(whole)),
  examples: {
    vetoes: [
      ['The mill closed.', 'The mill closed, joked the columnist.'],
      ['The mill closed.', 'In the spoof the mill closed and reopened as a moon base.'],
      ['The mill closed.', 'The new film has the mill closed and its owner in chains.'],
    ],
    leavesAlone: [['The mill closed.', 'The mill closed, wrote the columnist.']],
  },
});
