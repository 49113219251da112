// How far a sentence's words take a side. Three grades: words that hardly ever stand in plain reports, words that
// do when they are meant literally, and words that only add to others.

import type { SentenceView } from '../view';
import { Hints, weights } from './tally';

const WORDS = weights({
  0.8: `slammed slams slam slamming blasted blasts smear smears smeared smearing bragged brags brag bragging bizarre bizarrely elites elitist elitists
    bigot bigots bigotry bigoted woke wokeness leftist leftists leftism far-left radical-left hard-left lunatic lunatics cult cultish hoax hoaxes thug thugs goon goons cronies crony
    henchmen lackeys lapdog stooge puppet puppets propaganda propagandist propagandists tyranny tyrannical tyrant tyrants despot draconian disgraceful disgrace disgusting disgustingly vile
    absurd absurdly absurdity ridiculous ridiculously laughable laughably ludicrous preposterous hysteria hysterical hysterically insane insanity deranged unhinged crazed rabid
    evil vicious viciously heinous shameful shamefully shameless shamelessly despicable contemptible pathetic pathetically horrific horrifying horrendous atrocious appalling appallingly
    outrageous outrageously egregious blatant blatantly brazen brazenly infamous notorious notoriously demonize demonized demonizing demonise demonised vilify vilified vilifying
    ranted rant rants ranting raving tirade diatribe screed meltdown peddling peddled peddle peddles spewing spewed spew spews whining whined whine cowardly coward traitor traitors treasonous
    anti-science anti-american un-american anti-vaxxer anti-vaxxers conspiracist crackpot fringe idiotic idiot idiots moron morons moronic stupid stupidity ignorant ignorance clueless incompetent incompetence
    witch-hunt sham charade farce travesty circus debacle fiasco toxic poisonous hateful hatred hate-filled racist racists xenophobic xenophobe misogynist misogynistic sexist white-supremacist
    gaslighting gaslight virtue-signaling indoctrinate indoctrinated indoctrinating indoctrination brainwashed brainwashing brainwash grift grifter grifters grifting swamp sycophants sycophantic
    lambasted lambasts eviscerated excoriated savaged obliterated touted touts touting gloated sneered sneering scoffed mocked mocking mocks bullied bullying bully
    orwellian dystopian nightmarish hellish hellscape catastrophic calamitous disastrous disastrously ruinous devastating utter utterly sheer outright brainless mindless
    warmonger warmongers warmongering fearmongering fear-mongering scaremongering race-baiting crusade vendetta crybaby snowflake snowflakes mob mobs marxist marxists socialist fascist fascists fascism communist communists
    trumpism dictator dictators dictatorship authoritarian autocrat mafia predatory sinister nefarious insidious pernicious divisive obsession obsessed kowtow pandering appeasement boondoggle demagogue demagogic demagoguery`,
  0.55: `claims claimed claim claiming radical radicals agenda regime left-wing right-wing liberals extremist extremists extreme ideology ideologue ideologues lies lied liar liars lying dangerous dangerously false falsely baseless debunked
    clearly obviously obvious certainly surely undoubtedly undeniably unfortunately sadly tragically thankfully horrible horribly terrible terribly awful shocking shockingly stunning stunningly outrage outraged
    corrupt corruption failed failing fail disaster refuses refused refusing destroy destroyed destroying undermine undermined undermining rigged stolen fraud fraudulent illegal aliens
    explosive bombshell scathing blistering chilling disturbing troubling alarming unprecedented massive huge enormous tremendous incredible incredibly amazing brilliant heroic legendary iconic
    attacked attacks attacking assault assaulted slaughter butcher butchered murderous ripped rips rip torched hammered hammer pounced erupted exploded flood invasion hordes horde swarm
    mainstream-media establishment elite so-called self-proclaimed self-described infested plagued crippling skyrocketing spiraling chaos chaotic reckless recklessly irresponsible lawless lawlessness ruthless ruthlessly
    desperate desperately embarrassing embarrassed humiliating humiliated humiliation bogus phony fake ironically nonsense nonsensical junk dubious questionable weak weakness hostile hypocrisy hypocrite hypocrites hypocritical
    typical strange weird wild crazy scary terrifying terrified fearful panic hype hyped supposedly purportedly infuriating ugly dirty nasty rotten cruel cruelty brutal brutally savage barbaric inhumane inhuman
    genocide genocidal terrorists terrorist jihad jihadist jihadists islamist thugs criminals supremacist supremacists nationalists conspiracy boasted boasts boasting insisted bureaucracy bureaucrats violently ruling-class relentless relentlessly`,
  0.25: `crisis war battle fight fighting fought historic massacre violent violence killing deadly threat threats threatened threatening pushed pushing push forced forcing demands demanded demanding controversial dramatic dramatically
    powerful strong tough harsh harshly severe severely extremely highly very deeply totally completely absolutely never always nothing simply merely really actually even just admit admitted admits despite
    victims innocent truth real great best worst biggest greatest worse hate hates love loves evil anti-immigrant anti-gay pro-abortion abortionists gun-grabbing social-justice`,
});
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['of', 'course', 0.6],
  ['the', 'left', 0.4],
  ['fake', 'news', 0.6],
  ['mainstream', 'media', 0.6],
  ['liberal', 'media', 0.7],
  ['political', 'correctness', 0.7],
  ['cancel', 'culture', 0.8],
  ['illegal', 'aliens', 0.6],
  ['illegal', 'immigrants', 0.4],
  ['deep', 'state', 0.6],
  ['lashed', 'out', 0.8],
  ['lashing', 'out', 0.8],
  ['railed', 'against', 0.8],
  ['witch', 'hunt', 0.8],
  ['white', 'supremacist', 0.3],
  ['open', 'borders', 0.4],
  ['no', 'wonder', 0.5],
  ['big', 'tech', 0.4],
];
const BY_FIRST = new Map<string, (readonly [string, number])[]>();
for (const [first, second, weight] of PAIRS)
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [second, weight]]);

/** One strong word marks a sentence only in company, or outside quotation marks: P .8 at R .45 on sentences of slanted outlets. */
const ALONE = 0.8;

/** Quoted words belong to whoever spoke; they still colour the sentence. */
const QUOTED_SHARE = 0.75;

export function loadedOf(s: SentenceView): number {
  const hints = new Hints();
  let sober = 0;
  s.tokens.forEach((token, i) => {
    const share = s.isQuoted(i) ? QUOTED_SHARE : 1;
    const weight = WORDS.get(token.norm) ?? prefixWeight(token.norm);
    if (weight && !(i > 0 && s.isName(i) && s.isName(i + 1))) hints.add(weight * share * ALONE);
    for (const [second, w] of BY_FIRST.get(token.norm) ?? [])
      if (s.word(i + 1) === second) hints.add(w * share * ALONE);
    if (token.text === '!') hints.add(0.3);
    if (token.text === '?' && !s.isQuoted(i)) hints.add(0.15);
    if (/^(?:we|our|us|you|your)$/.test(token.norm) && token.text !== 'US' && !s.isQuoted(i)) hints.add(0.08);
    if (token.kind === 'number' || /^(?:said|according|told|percent|reported|announced)$/.test(token.norm))
      sober++;
  });
  return Math.max(0, hints.score - 0.05 * Math.min(3, sober));
}

function prefixWeight(word: string): number {
  return /^anti-(?:white|trump|american|semit|christian|israel|police|gun)/.test(word) ||
    /-(?:hating|loving|mongering|baiting|addled|fuelled|fueled)$/.test(word)
    ? 0.5
    : 0;
}
