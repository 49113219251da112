// Adjectives and adverbs that judge, by weight. Those that plain reports use literally, too, weigh less and only add up.

import { weights } from './tally';

const ADJECTIVES = weights({
  // Contempt, disgust and ridicule.
  0.9: `asinine abhorrent loathsome repugnant repulsive revolting odious reprehensible deplorable detestable abominable abysmal ghastly grotesque hideous
    monstrous diabolical demonic satanic depraved degenerate perverse sickening nauseating cringeworthy farcical nonsensical idiotic imbecilic inane
    vapid half-baked hare-brained bonkers loony wacky kooky delusional unhinged maniacal deranged bloodthirsty barbarous murderous merciless heartless
    callous soulless gutless spineless feckless hapless toothless clueless witless mindless brainless godless senseless worthless deceitful
    duplicitous two-faced disingenuous mendacious hypocritical sanctimonious self-righteous smug arrogant pompous condescending patronising
    patronizing narcissistic egomaniacal self-serving self-aggrandizing power-hungry craven sleazy slimy smarmy sordid tawdry shady crooked
    unscrupulous unprincipled heavy-handed high-handed totalitarian tone-deaf hell-bent trigger-happy shambolic unconscionable unforgivable
    inexcusable indefensible unspeakable intolerable insufferable obscene scandalous hateful hate-filled fawning gushing cowardly treasonous
    traitorous evil wicked vile bizarre disgraceful disgusting draconian tyrannical absurd ridiculous laughable ludicrous preposterous hysterical
    insane crazed rabid vicious heinous shameful shameless despicable contemptible pathetic horrific horrifying horrendous atrocious appalling
    outrageous egregious blatant brazen infamous notorious stupid incompetent moronic ignorant poisonous xenophobic misogynistic bigoted anti-science
    anti-american un-american unpatriotic orwellian dystopian nightmarish hellish catastrophic calamitous disastrous ruinous devastating outright
    brutish sinister nefarious insidious pernicious predatory demagogic sycophantic cultish jaw-dropping mind-boggling gut-wrenching heart-wrenching
    heartbreaking soul-crushing job-killing far-left hard-left radical-left woke rotten cruel putrid fanatical zealous paranoid apocalyptic glorious
    ill-advised ill-conceived misguided fallacious flagrant flagrantly exorbitant extortionate cartoonish clownish childish juvenile infantile puerile
    petulant thuggish boorish crass vulgar lewd overzealous overblown overheated dimwitted bombastic blustering belligerent strident shrill snide
    snarky scornful contemptuous disdainful derisive exploitative parasitic venomous virulent unbridled wanton gratuitous medieval third-rate
    second-rate doomed disgraced scandal-plagued scandal-ridden pampered entitled spoiled gullible credulous deluded twisted warped impotent lame
    lackluster anemic incoherent garbled rapacious lecherous ghoulish wrongheaded wrong-headed foolhardy idolatrous blasphemous heretical unholy
    feeble inept dishonest immoral`,
  // Nearly always a side taken, but reports and quotations have them.
  0.68: `terrible horrible awful dreadful dismal miserable lousy shoddy petty nasty ugly dirty filthy phony phoney bogus fake sham crazy weird creepy scary
    spooky strange odd baffling shocking stunning staggering astonishing astounding breathtaking chilling disturbing troubling alarming infuriating
    maddening embarrassing humiliating insulting degrading demeaning offensive reckless ruthless lawless irresponsible senile elitist racist sexist
    homophobic divisive toxic inflammatory incendiary scathing blistering withering damning fiery vitriolic heroic courageous brave valiant noble
    fearless principled selfless iconic legendary visionary brilliant magnificent spectacular fabulous fantastic superb wonderful marvellous marvelous
    incredible amazing unbelievable phenomenal extraordinary outstanding remarkable unparalleled tremendous colossal monumental epic gigantic
    countless untold endless never-ending unrelenting relentless dubious baseless unfounded groundless spurious specious flimsy questionable debunked
    discredited rigged so-called self-proclaimed self-described self-styled self-appointed desperate frantic frenzied barbaric savage inhuman inhumane
    brutal bloated wasteful crippling crushing skyrocketing out-of-control shadowy clandestine shocked horrified appalled disgusted brash eccentric
    combative caustic dismissive rampant runaway unchecked unfettered pervasive archaic backward primitive ill-fated embattled beleaguered privileged
    misinformed ill-informed sick simplistic rosy hyped inspiring inspirational uplifting gripping riveting dazzling triumphant resounding stellar
    masterful shrewd eloquent dignified honorable upstanding decent godly saintly immense astronomical unspoken insatiable fateful looming mortal
    grave sneaky cunning ferocious feverish furious stark tragic hopeless useless pointless meaningless nonsense greedy selfish lazy vain hostile
    gross`,
  0.55: `radical extremist left-wing leftwing dangerous illegitimate obvious explosive unprecedented failed failing botched bungled chaotic authoritarian
    fringe fascist socialist marxist communist jihadist islamist militant hated hard-line hardline ideological wild mad mere sheer utter dire grim
    bleak ominous cynical naive foolish silly dumb false untrue misleading deceptive illegal unfair unjust arbitrary invasive intrusive costly onerous
    burdensome excessive bloody beloved proud partisan one-sided biased politicized weaponized mainstream fearful weak anti-white anti-christian
    anti-semitic anti-immigrant anti-gay anti-police anti-gun anti-life pro-abortion pro-death pro-terror pro-criminal`,
  // Sizes, wealth and suffering: said in plain reports, too.
  0.22: `wealthy innocent complete total sacred stolen powerful huge massive enormous precious fraudulent oppressive revered vulnerable helpless defenseless
    corrupt extreme`,
  0.25: `historic controversial dramatic strong tough harsh severe deadly violent threatening real great best worst biggest greatest worse fierce bitter
    fundamental simple dark deep clear true wrong bad sad angry major rare perfect popular notable mysterious secret hidden armed unelected
    unaccountable entire whole`,
});

const ADVERBS = weights({
  // The writer's sneer or sigh.
  0.85: `absurdly laughably ludicrously ridiculously bizarrely disgracefully shamefully shamelessly disgustingly appallingly outrageously brazenly blatantly
    egregiously viciously pathetically idiotically stupidly foolishly mindlessly hysterically maniacally fanatically slavishly blindly breathlessly
    gleefully smugly arrogantly cynically hypocritically disingenuously dishonestly deceitfully ruthlessly mercilessly savagely barbarically horribly
    horrifically terribly disastrously catastrophically grossly grotesquely woefully hopelessly miserably utterly downright laughingly nakedly
    patently insanely obscenely notoriously infamously falsely wrongly cowardly heroically courageously bravely valiantly miraculously magically
    conveniently inexplicably`,
  0.55: `clearly obviously certainly surely undoubtedly undeniably unquestionably unsurprisingly predictably unfortunately sadly tragically thankfully
    regrettably shockingly stunningly incredibly amazingly ironically supposedly purportedly dangerously recklessly desperately brutally relentlessly
    aggressively wildly radically violently unfairly unjustly rightly wisely blithely frankly honestly proudly unbelievably astonishingly alarmingly`,
  0.3: 'illegally openly literally essentially basically',
  0.25: `extremely highly very deeply totally completely absolutely entirely never always nothing simply merely really actually truly even just dramatically
    severely harshly massively hugely widely vastly fully exactly perfectly suddenly rapidly constantly repeatedly endlessly apparently allegedly`,
});

export const JUDGING = new Map([...ADVERBS, ...ADJECTIVES]);
