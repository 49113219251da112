// Verbs that judge, by weight: how somebody's words or deeds are put by a writer who takes a side.

import { formsOf } from '../../attribution/forms';
import { wordSet } from '../../text/word-classes';
import { weights } from './tally';

const VERBS = weights({
  // Ways of speaking that no neutral reporter picks.
  0.76: `slam blast bash berate belittle deride ridicule taunt jeer lambast lambaste castigate savage skewer pillory eviscerate excoriate malign besmirch
    denigrate demonize demonise vilify smear scapegoat crow gloat brag boast preen pontificate bloviate babble bleat screech shriek whine grouse
    sputter spew regurgitate parrot peddle foist whitewash sugarcoat tout mock sneer scoff rant rave bully browbeat hoodwink bamboozle dupe swindle
    fleece brainwash indoctrinate gaslight grovel kowtow cower pander fawn gush salivate drool cheerlead connive lurk skulk slither snoop meddle
    weaponize weaponise hijack usurp obliterate annihilate decimate trample steamroll bulldoze railroad torpedo sabotage foment concoct spout seethe
    fume bungle squander weasel flip-flop backpedal capitulate coddle obsess stonewall persecute plunder pillage disgrace dehumanize appease infest
    terrorize terrorise lynch crucify whack clobber pummel thrash trounce bludgeon ooze reek wallow revel devour flail flounder fumble botch bumble
    muddle flaunt tarnish taint poison pollute strangle smother enslave shackle hoard horrify appal disgust sicken swoon chortle smirk gripe carp
    snipe snub grandstand`,
  0.5: `rail rip torch hammer pounce trash demolish gut shred undermine subvert rig distort twist misrepresent mislead deceive fabricate manufacture conspire
    collude scheme exploit politicize politicise stoke inflame incite unleash inflict ram cram muzzle stifle humiliate insult ruin wreck cripple smash
    ravage devastate infuriate outrage shame embarrass plague swarm swoop invade skyrocket claim insist betray corrupt surrender cave bow dodge evade
    sidestep lie cheat slander defame hate loathe despise worship glorify flout engulf scramble stumble shrug wield brandish bask relish squeeze choke
    hobble haunt hound badger shock dash scrap entrench lure cling descend ratchet disregard shove`,
  // What courts, wars and quarrels are about.
  0.25: `storm vow champion dismantle stun attack assault accuse deny murder massacre slaughter suppress destroy impose silence refuse fail steal loot violate
    threaten celebrate ignore dismiss harass intimidate blame erase crush punish butcher admit menace`,
  0.12: `push force demand fight explode erupt spiral soar fuel spark flood flock pretend complain clash slash gouge scream cry kill grab seize strip sow
    embrace lecture`,
});

/** Forms that are far more often something else. */
const NOT_VERBS = wordSet(
  `torpedo parrot parrots hound hounds badger badgers skewer dash rip ram cave bow lie lies hammer torch scheme schemes rail rails storm storms plague crow cry
  trash grab strip shame champion champions fuel spark flood lecture lectures outrage`,
);

/** Pasts that the rules for forms don't make. */
const IRREGULAR = weights({
  0.5: 'gutted gutting shredded shredding rigging shrugged shrugging rammed ramming crammed cramming snubbed snubbing',
});

export const ACTING = new Map(IRREGULAR);
for (const [verb, weight] of VERBS) {
  for (const form of formsOf(verb).keys()) if (!NOT_VERBS.has(form)) ACTING.set(form, weight);
}
