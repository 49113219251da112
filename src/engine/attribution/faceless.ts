// Groups and papers without a face: "commuters expect", "some in the party say", "studies show". Nobody could go and ask
// them, whatever kind their noun would have under a name ("the commuters of Hook", "the Roe study").

import { isAdverb, isCapitalised, wordSet } from '../text/word-classes';
import type { Cue } from './cues';
import { type Line, norm, type Range, written } from './line';

const QUANTIFIERS = wordSet('some many most several few others plenty countless numerous certain various');
const PEOPLE = wordSet('people women men children folk folks mums dads staff');
/** Plurals whose office, or list of members, can be looked up. */
const OFFICES = wordSet(
  `police ministers prosecutors detectives investigators firefighters inspectors regulators senators councillors mps peers judges jurors
  republicans democrats tories organisers organizers governments rescuers troops medics paramedics officers diplomats auditors coroners
  minutes records filings documents emails letters laws bills guidelines papers directors executives shareholders lawyers attorneys`,
);
const RESEARCH = wordSet(
  'studies research surveys polls polling data analysis analyses figures statistics reports evidence science experience modelling',
);

/** Whether the phrase is such a group, given the words that report: "Sanders says" is a name where "cynics say" is none. */
export function isFaceless(line: Line, { from, to }: Range, cue: Cue): boolean {
  let at = from;
  while (at < to - 1 && (isAdverb(norm(line, at)) || QUANTIFIERS.has(norm(line, at)))) at++;
  const word = norm(line, at);
  if (to - at !== 1 || (at > 0 && isCapitalised(written(line, at)))) return false;
  if (RESEARCH.has(word) || QUANTIFIERS.has(word)) return true;
  if (OFFICES.has(word) || !(PEOPLE.has(word) || /[^s']s$/.test(word))) return false;
  return at > 0 || isPlural(line, cue);
}

/** The verb is not one that a single person could have: "expect", "have said", "are said". */
function isPlural(line: Line, cue: Cue): boolean {
  return cue.verb?.form === 'base' || /^(?:have|are|were)$/.test(norm(line, cue.at - 1));
}
