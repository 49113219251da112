// Words of vague sourcing: hedges on their own, groups without a face, acts of thought that nobody does.

import { wordSet } from '../../text/word-classes';
import { weights } from './tally';

export const VAGUE_WORDS = weights({
  0.7: 'allegedly supposedly purportedly arguably reputedly rumoured rumored so-called ostensibly',
  0.52: 'reportedly widely rumours rumors famously notable well-known largely speculate speculated speculates',
  0.45: 'generally regarded famous',
  0.35: 'apparently perceived supposed others controversial unknown conventional criticized criticised seemingly',
  0.2: 'argued claimed considered',
});

/** What one may think or say of a thing: in the passive it names nobody who does. */
export const THOUGHT = wordSet(
  `said believed thought argued considered regarded claimed alleged reported assumed suggested supposed suspected presumed speculated rumoured rumored
  hypothesized hypothesised theorized theorised conjectured inferred deemed hailed acclaimed`,
);
/** Weaker: also said of names and of plain facts. */
export const OPINION = wordSet(
  `known held accepted recognized recognised acknowledged viewed seen perceived credited criticized criticised praised debated disputed questioned contested
  noted understood interpreted associated`,
);
/** Adverbs that spread a thought over everybody. */
export const SPREAD = wordSet(
  'widely generally commonly often usually popularly universally traditionally frequently broadly mostly largely sometimes typically long',
);
/** Infinitives and forms for "it has been …", "one could …". */
export const JUDGE = wordSet(
  `argue argued believe believed infer inferred assume assumed thought suggested speculated presumed conjectured alleged claimed rumoured rumored supposed considered estimated said`,
);
/** Praise in the superlative, as nobody measures it. */
export const RANKED = wordSet(
  `famous influential important popular prominent notable significant celebrated acclaimed respected successful admired beloved iconic renowned
  impressive remarkable memorable beautiful brilliant talented prestigious innovative distinguished notorious recognizable recognisable`,
);
/** Groups that hold views, beside those of the lexicon. */
export const VIEWERS = wordSet(
  `people fans reviewers readers viewers listeners authors writers authorities theorists philosophers linguists physicists biologists psychologists archaeologists
  believers christians muslims jews conservatives liberals feminists purists enthusiasts collectors americans europeans locals residents politicians journalists academics
  theologians educators doctors psychiatrists players musicians artists`,
);
export const NOT_PLURAL = wordSet(
  'times years days weeks months hours minutes miles metres meters kilometers kilometres feet yards seconds decades centuries things ways yes us is was has this its his does less always series news',
);
