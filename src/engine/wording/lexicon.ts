// Word lists that several rules share, and the builders of such lists.

import { formsOf } from '../attribution/forms';
import { wordSet } from '../text/word-classes';

/** Verbs in all their forms. */
export function verbForms(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => [...formsOf(verb).keys()]),
  );
}

/** A guess in the writer's voice: an action that may not have happened, or a reason that was not given. */
export const GUESS_MODALS = wordSet('could may might');
export const GUESS_ADVERBS = wordSet(
  'probably perhaps maybe presumably seemingly apparently possibly likely doubtless surely',
);

/** Plural groups that speak without a face. */
export const FACELESS = wordSet(
  `critics experts analysts observers insiders sources commentators pundits sceptics skeptics detractors opponents proponents supporters
  scientists researchers economists historians specialists scholars campaigners activists advocates`,
);
/** Saying and thinking, as such groups do it. */
export const SAY = verbForms(
  'say claim argue believe think warn fear suggest insist contend allege maintain complain predict suspect expect worry note add agree speculate wonder',
);

/** What people do for show, gain or harm rather than for the matter: verbs that turn a purpose into a motive. */
export const SELF_SERVING = wordSet(
  `distract deflect divert silence discredit undermine smear appease please provoke embarrass humiliate punish annoy impress spite sabotage
  curry score pander placate mislead deceive hide conceal bury whitewash intimidate bully scare weaken hurt harm damage destroy ruin
  grab cling enrich profit boost burnish rehabilitate avenge revenge retaliate settle outshine upstage woo court manipulate exploit dodge evade escape`,
);
