// Nouns that judge, by weight: what people are called, what their words and deeds are called.

import { weights } from './tally';

/** Singular or plural; the other form goes with it. */
const PEOPLE = weights({
  0.8: `buffoon clown fool imbecile nitwit idiot moron jerk scumbag villain scoundrel crook con-man conman
    charlatan fraudster huckster swindler grifter liar hack shill mouthpiece minion flunky toady lapdog bootlicker yes-man turncoat quisling sellout
    bigot zealot fanatic hothead hatemonger rabble-rouser agitator psychopath sociopath maniac lunatic madman brute tyrant despot dictator demagogue
    strongman thug goon crony stooge henchman lackey commie feminazi leftist lefty wingnut crackpot kook weirdo nutjob nutcase wacko loon
    snowflake crybaby do-gooder busybody freeloader moocher dupe traitor coward warmonger fearmonger scaremonger propagandist sycophant globalist
    statist elitist sexist misogynist xenophobe homophobe anti-vaxxer conspiracist infidel heretic apostate satanist baby-killer abortionist
    gun-grabber tree-hugger cultist oppressor barbarian hypocrite autocrat mobster gangster trickster pervert ideologue
    doomsayer naysayer alarmist marauder bogeyman boogeyman puppeteer puppet-master accomplice hitman crybully loudmouth blowhard windbag
    gasbag opportunist demagog profiteer slumlord fiend degenerate deviant sissy wimp pansy bimbo airhead bum slob misfit`,
  0.6: `radical extremist supremacist nationalist jihadist jihadi islamist marxist communist socialist fascist nazi liberal elite alien illegal bureaucrat
    oligarch provocateur firebrand crusader guru mob horde cabal clique cult apologist enabler sympathizer hardliner hawk darling`,
  // Beasts and players, where they are meant.
  0.5: 'vulture jackal hyena leech parasite monster puppet zombie loser nobody witch predator ghoul ogre invader creep savage hag',
  0.2: `criminal murderer killer victim rapist looter rioter vandal activist lobbyist insider cronyism tycoon billionaire mogul enemy foe opponent warrior
    champion giant`,
});
const THINGS = weights({
  0.8: `lie falsehood deceit duplicity trickery chicanery shenanigans charade sham scam ruse smokescreen whitewash coverup hogwash baloney poppycock gibberish
    drivel crap bullshit malarkey claptrap mumbo-jumbo alarmism histrionics grandstanding posturing doublespeak double-speak newspeak
    groupthink hypocrisy propaganda indoctrination brainwashing gaslighting hoax farce travesty debacle fiasco blunder mismanagement treachery
    betrayal treason blackmail witch-hunt witchhunt vendetta crusade inquisition onslaught rampage frenzy bloodbath carnage pogrom apocalypse
    armageddon catastrophe calamity cataclysm nightmare meltdown trainwreck quagmire cesspool cesspit hellhole hellscape shambles abomination
    mockery tyranny dictatorship despotism totalitarianism fearmongering fear-mongering scaremongering warmongering race-baiting hatemongering
    demagoguery pandering appeasement boondoggle sellout stupidity idiocy lunacy insanity madness hysteria paranoia ignorance incompetence arrogance
    hubris cowardice depravity wickedness bigotry vitriol rant tirade diatribe screed smear slur hit-job disgrace atrocity savagery
    barbarism thuggery cronyism grift obsession absurdity wokeness leftism globalism statism elitism marxism fascism communism dogma heresy blasphemy
        hokum zealotry fanaticism anarchy mayhem havoc pandemonium bedlam brouhaha hullabaloo hoopla dog-whistle strawman
    laughingstock embarrassment mediocrity fiefdom doomsday clown-show sideshow pettiness spinelessness duplicitousness
    recklessness callousness ruthlessness viciousness sleaze smut scum rabble riffraff quackery barbarity`,
  0.6: `conspiracy ploy stunt agenda ideology disaster chaos outrage deception nonsense panic hype bombshell swarm infestation plague scourge menace
    lawlessness weakness bureaucracy oppression censorship socialism extremism radicalism mess excuse narrative rhetoric spectacle vengeance revenge
    greed lust malice spite cruelty firestorm uproar furor fury rage stranglehold takeover overreach shame myth delusion fantasy folly juggernaut
    behemoth titan mastermind ringleader bastion stronghold specter spectre bubble zeal audacity wrath misery squalor greatness triumph heroism
    bravery courage miracle marvel masterpiece bonanza windfall bargain torment ordeal agony anguish wreckage ruin doom stigma taint`,
  // Things that there are, too.
  0.5: 'garbage rubbish sewer circus carnival junk horror mafia swamp soap-opera wasteland vermin filth humbug venom cult',
  // What courts, wars and disasters are about.
  0.28: `racism fraud terrorist corruption regime massacre genocide slaughter jihad assault scandal failure invasion flood coup insurrection bloodshed
    persecution supremacy terror plot scheme saint martyr patriot hero heroine genius establishment violence killing crackdown racist brutality
    cover-up hatred backlash`,
  0.2: `crisis war battle fight threat truth threats attack accusation allegation demand fear victimhood freedom liberty tragedy turmoil collapse danger
    damage destruction evil anger hate love enemy power control elite abuse loophole handout welfare mandate mandates`,
});

/** The plural of a noun that takes one. */
function pluralOf(noun: string): string {
  if (/(?:man)$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const NAMING = new Map(
  [...PEOPLE, ...THINGS].flatMap(([noun, weight]) => [
    [noun, weight] as const,
    [pluralOf(noun), weight] as const,
  ]),
);
