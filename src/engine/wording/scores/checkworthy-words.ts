// Words by which a sentence can be checked, or by which it plainly can't.

import { wordSet } from '../../text/word-classes';
import { verbForms } from '../lexicon';

export const NUMBER_WORDS = wordSet(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds
  thousand thousands million millions billion billions trillion half third quarter double doubled doubling tripled twice triple percent percentage`,
);

/** Deeds that leave a trace: somebody can look whether they were done. */
export const DEEDS = verbForms(
  `increase decrease reduce grow cut rise fall drop double expand add create pass sign enact build launch open close approve ban issue order spend invest fund raise lower save lose win
  earn hire fire arrest charge convict sue kill die injure elect appoint announce introduce establish end begin start become receive send sell buy pay make delete remove find give take deliver
  complete extend restore repair replace eliminate cancel suspend veto repeal reform merge consolidate implement adopt award train recruit enroll graduate test vaccinate treat
  export import produce manufacture generate install construct renovate modernize upgrade purchase borrow lend owe save collect distribute allocate budget finance subsidize double triple
  testify vote negotiate publish release report measure count register license inspect investigate prosecute sentence imprison release deport evacuate deploy attack invade bomb shoot
  move relocate join attend serve lead run win rank top exceed reach hit break total average cost require allow prohibit authorize guarantee exempt mandate`,
);

export const COMPARING = wordSet(
  'more less fewer most least largest highest lowest first biggest smallest best worst fastest higher lower than record oldest newest only largest-ever lowest-ever cheapest longest strongest',
);

/** What public life is about, in things that are counted, built, paid or decided. */
export const MATTERS = wordSet(
  `tax taxes taxpayer taxpayers school schools jobs job law laws budget budgets program programs state states police hospital hospitals court courts vote votes election elections company companies government
  health education economy percent % million billion teacher teachers student students worker workers energy water crime crimes prison prisons road roads insurance unemployment wages deaths cases vaccine
  vaccines army bank banks firm firms data county counties city cities bridge bridges port airport highway highways rail broadband internet college colleges university universities tuition degree degrees
  business businesses industry manufacturing factory factories plant plants farm farms farmers coal gas oil electricity solar wind emissions pension pensions debt deficit revenue revenues fund funds funding grant grants loan
  loans dollars dollar income salary salaries pay rent housing homes families veterans troops soldiers officers deputies nurses doctors patients medicaid medicare opioid overdose drug drugs
  agency agencies department departments commission legislature bill bills legislation regulation regulations license licenses contract contracts trade tariffs exports imports market product products
  district districts enrollment classroom classrooms kindergarten preschool graduation curriculum test tests testing laboratory lab rate rates average total population residents immigrants border
  land acres miles park parks trail trails building buildings facility facilities center centers system systems infrastructure transit traffic cost costs price prices savings spending`,
);

export const TIME = wordSet(
  'since ago last year years month months week weeks decade decades century today yesterday now already currently annual annually yearly monthly daily recently previously earlier spring summer fall winter',
);

export const WISH = wordSet(
  `must should let's let hope wish believe ask pray urge thank thanks welcome please bless want need needs think imagine dream know remember deserve deserves ought feel trust encourage
  invite applaud congratulate honored honor proud grateful gratitude wonder guess suppose matters`,
);

export const ABSTRACT = wordSet(
  `hope vision dream dreams spirit faith courage values promise future challenge challenges opportunity opportunities commitment together honor proud pride greatness heart hearts strength resolve kindness compassion
  dignity love truth wisdom character destiny journey story stories soul souls beacon light darkness sacrifice sacrifices duty duties determination resilience resilient unity purpose potential possibility possibilities
  excellence freedom liberty justice fairness decency humanity humility patience partnership friendship responsibility obligation principle principles ideal ideals moment chance task difference better stronger brighter
  bold ahead forever pain burden struggle way things something someone anyone everyone nobody nothing everything friends brothers sisters neighbor neighbors conversation`,
);
