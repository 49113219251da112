// Everyday news words that stand for one another when a sentence repeats a claim in other words. General on purpose:
// what only one story needs goes into its record's slots. A word may be in several groups. Members of several words
// match in that order; `*` stands for up to three other words ("take * off"). Written in plain forms: the text layer's
// stems bring in the inflections.

import { stem } from '../text';
import { placeOf } from './places';

/** One group a line. Verbs and their nouns stand together where news uses them alike ("ban", "a ban on"). */
const GROUPS = `
staff|employee|worker|workforce|personnel|crew|staffer|team member|colleague|workman
soldier|troop|service member|serviceman|servicewoman|military personnel|army personnel
boss|chief|head|ceo|chief executive|chief executive officer|top executive
leader|chief|head
founder|owner|creator
president|commander in chief
spokesman|spokeswoman|spokesperson
official|officer|authority
lawmaker|legislator|congressman|congresswoman|member of congress|parliamentarian
senator|lawmaker
government|state|authorities|administration|regime|cabinet
federal|government
Congress|Capitol Hill
law|statute|act|legislation
bill|draft law|proposed law|proposed legislation|draft legislation|legislation|proposal
law|measure
bill|measure
court|judge|tribunal|jury
police|cop|officer
company|firm|corporation|business|group|enterprise
bank|lender
maker|manufacturer|producer
app|application|platform|programme|program|software
phone|handset|mobile|smartphone|cell phone|cellphone|mobile phone|iphone
device|gadget|phone|handset|smartphone|tablet|computer|laptop
private|personal|own|privately owned|personally owned|off duty
email|mail|memo|message|note|circular|notice
child|kid|youngster|minor
doctor|physician
drug|medicine|medication
jab|vaccine|vaccination|shot|inoculation
illness|disease|sickness
person|people|individual
citizen|national|resident
immigrant|migrant
user|account holder|member
download|install|installation
delete|remove|removal|uninstall|get rid of|take * off|wipe|erase|scrub|purge|drop|pull * off|rid * of|come off|go from|be gone from|ditch|deletion|dump|trash|bin|jettison|strip|expunge|part with|do without|give up|say goodbye to|wave goodbye to|kiss * goodbye|say farewell to|do away with|dispose of|toss|clean * off|clear * of|clear * off|free * of|free * from|cleanse|eliminate|eradicate|banish
ban|bar|prohibit|prohibition|forbid|outlaw|block|banish|disallow|proscribe|put * off limits|make * illegal|not allow|not allowed|not permitted|off limits|throw * out|kick * out|shut * out|embargo|no longer allow|stop * from using|keep * from using|keep off|blacklist|taboo|no go|no longer permit|unlawful|illegal|against the law|shut * door|close * door|slam * door|bar * door|show * door|pull the plug on|pull * plug|freeze * out|lock * out|keep * out|boot * out|stop letting * in|veto|no longer welcome|not welcome|say no to
ban|restrict|restriction
reverse|reversal|undo|lift|revoke|rescind|withdraw|retract|scrap|take back|call off|drop|cancel|overturn|repeal|walk back|go back on|back out|pull|un-ban|unban|retreat|u-turn|backtrack|abandon|about-face|about-turn|turnaround|turnabout|climbdown|climb down|volte-face|do away with|change of heart|change of course|reverse course|change course|back down|backpedal|row back|restore|reinstate|readmit|re-admit|bring back|let * back|have * back|take * back|put * back|bring * back|welcome * back|overrule|recall|relent|undone|annul|quash|un-do|re-instate|roll back|rethink|flip|flip flop
cancel|call off|scrap|abandon|axe
tell|order|instruct|ask|direct|require|command|demand|oblige|instruction|request|compel|force|urge|mandate|mandatory|compulsory|must|have to|has to|had to|need to|be made to|be required to
forced|compelled|obliged|made to
warn|caution|alert|warning
announce|declare|reveal|unveil|disclose|make public|make known|announcement|proclaim|state
say|tell|state|claim|assert|maintain|argue|insist|contend
say|according to|in the words of
suggest|hint|signal|float|raise the prospect of|raise the possibility of|speak of|talk of|hold out
consider|weigh|mull|look at|think about|contemplate|ponder|look into|examine
may|might|could|possibly|perhaps
plan|intend|propose|aim|want|mean
sign|approve|pass|adopt|enact
pass|clear|vote through|vote for|approve|approved
approve|authorise|authorize|allow|permit|clear|green light
allow|permit|let|legal
begin|start|launch|commence|open|kick off
end|finish|stop|halt|cease|conclude
conclude|find|determine|decide|rule|establish|hold|finding|conclusion
find|discover|detect|uncover|turn up
show|prove|demonstrate|reveal|confirm|establish|proof|evidence
prove|proven|proof|evidence|confirm|establish
guilty|convict|conviction|guilt|verdict|condemn|judgment|judgement
convict|find * guilty|found guilty|guilty verdict|condemn|pronounce * guilty|rule * guilty
charge|indict|accuse|indictment
accuse|blame|allege|accusation
arrest|detain|take * into custody|seize
jail|imprison|prison|lock up|put behind bars
review|inquiry|investigation|probe|examination|study|inspection|audit|investigate|assessment
investigator|examiner|reviewer
spy|espionage|spying|snoop|eavesdrop|surveillance|surveil|spyware
steal|theft|take|siphon|swipe|harvest|thieve|pilfer|purloin|pinch|plunder|make off with|making off with|robbery
pass|hand|give|send|feed|transfer|share|turn * over|hand * over|supply
collect|gather|harvest|track|record
data|information
abroad|overseas|foreign|on foreign soil|in other countries|outside the country|in foreign countries
goods|product|merchandise|import|ware|item
service|offering
purchase|buy|acquire|acquisition|takeover|take over
sell|sale|offload
own|owned|owns|owning|owner|proprietor|owned by|belong to|property of|ownership|hold|possess
control|run|in the hands of|under the thumb of
pay|spend|payment
earn|make|take home
cost|price
raise|increase|lift|hike|boost|push up|put up|rise
increase|rise|grow|growth|climb|surge|soar|jump|gain|go up|upturn
fall|drop|decline|decrease|sink|plunge|slump|shrink|go down|plummet
cut|reduce|slash|lower|trim|reduction|shrink
gain|win|get|attract|pick up|add|amass|reach|draw|rack up|pull in|clock up|notch up|score|pile up|collect|hit
reach|hit|pass|top|exceed|surpass|cross|break through|climb past|go past
lose|miss out on|be denied|be passed over for|fail to win|be stripped of|forfeit|be robbed of|loss|take * away|slip from|go to
deny|refuse|withhold
win|secure|land|award|be awarded
contract|deal|agreement|order
cloud|computing
fight|feud|row|quarrel|dispute|clash|battle|war|spat|conflict|rift|fallout|falling out|fall out|bad blood|strife|tension|hostility|enmity|squabble|sour|strained|fray|soured relations|at odds|break|argument|trouble|turn cold|deteriorate|grudge|rivalry|bicker|confrontation|at loggerheads|at daggers drawn|at each other's throats|at one another's throats|lock horns|cross swords|spar|tussle|enemy|foe|adversary|nemesis|opponent|friction|animosity|acrimony|antagonism|war of words|showdown|standoff|stand-off|duel|sworn enemies|on a collision course|ill feeling|no love lost|discord|tug of war|skirmish|vendetta|animus|hostile
dislike|hate|hatred|grudge|animosity|spite|antipathy|hostility|loathe|resent|resentment|revenge|vendetta|enmity|anger|displeasure|contempt|despise|feud|rancour|rancor|ill will|ill feeling|bad feeling|loathing|aversion|animus|detest|abhor|disdain|scorn|malice|malevolence|bile|wrath|fury|bitterness|distaste|have it in for|out to get|can not stand|cannot stand|can't stand|could not stand|couldn't stand|cannot abide|can't abide|cannot bear|can't bear|cannot stomach|can't stomach|no love lost|bad blood|hostile|dim view of|no fan of|no friend of|not a fan of|score to settle|settle a score|settle scores|bad relationship
escalate|intensify|fuel|stoke|heighten|step up|deepen|fan|inflame|worsen|ramp up|raise the stakes|heat up|add fuel|ratchet up|take * further|up the ante|open another front|open a new front|fan the flames|pour oil|turn up the heat|escalation|widen|sharpen|aggravate|exacerbate|prolong|stir up|crank up|take * to a new level|keep * going|throw down the gauntlet|fresh round|new round|new chapter|latest round
annoy|needle|spite|provoke|anger|irritate|taunt|poke|rile|get back at|hit back at|snub|vex|goad|get at|infuriate|thumb * nose|stick it to|enrage|anger|irk|tease|pester|embarrass|humiliate|wound|defy|thwart|undermine|frustrate|cross|antagonise|antagonize|affront|insult|slight|provocation|snub|slap|jab|dig at|swipe|dig|get one over|get even with|retaliate|retaliation|payback|revenge|score points|score a point|score off|strike at|strike back|hit out at|lash out|take on|defiance|stand up to|show * who is boss|teach * a lesson|shot at|salvo|broadside|barb|rub * nose|wind up|turn the screw
relation|relationship|tie|bond|friendship
because|because of|owing to|due to|out of|on account of|thanks to|as a result of|over|since|following|driven by|in response to|prompted by|as a consequence of|down to|inspired by|moved by|in reaction to
because of|cause|reason|lead to|lie behind|be behind|trigger|bring about|prompt|result|consequence
cost|be the reason
follow|come after|copy|take a cue from|in the footsteps of|follow suit|follow the lead of|follow the example of|imitate|mirror|in the wake of|on the heels of|join|emulate|pattern after|borrow from|echo|learn from|take * lead|inspired by|prompted by|spurred by|led by|model on|model after|take a leaf|in the slipstream of|imitator|copycat|mimic|ape|fall in line with|fall into line|tread in|jump on the bandwagon|hop on the bandwagon|piggyback|take * cue|take inspiration|latch on to
after|following|once|in the wake of|on the heels of|hard on the heels of|having|when|upon
before|ahead of|prior to
all|every|each|entire|whole|everyone|everybody|any|total|full|complete|across the board|without exception|company wide|companywide|to a man|from top to bottom|anyone|blanket|altogether|alike|throughout|nobody * not|no one * not|complete|everywhere|one and all|all and sundry|top to bottom|en masse|en bloc|across
everyone|all employees|all staff|entire workforce|whole workforce|entire staff|whole staff|everybody
completely|altogether|at all|entirely|wholly|totally|complete|full stop|outright|total|fully|in any form|under any circumstances|period
many|numerous|several|scores of|a number of
some|several|certain|a few
most|majority|more than half
only|just|merely|solely|no more than
recent|recently|lately|of late|new|last few|past few|just now
in the past few months|in the last few months|in recent months|over the past months|over the last months|in a few months|in months|within months|in a matter of months|since the spring|since spring|this year|this spring|in just months|in a handful of months
month|week
quarter|three months|first three months|three month period|from january to march|between january and march|january to march|january through march
year|twelve months
worldwide|globally|around the world|across the world|global|in the world
kill|slay|murder|put to death|shoot dead
die|death|pass away|lose * life|be killed|perish
dead|deceased|late
injure|wound|hurt|harm
attack|assault|strike|hit|raid
bomb|explosive|blast|explosion|explode
weapon|gun|firearm|arm
gun|firearm|rifle|pistol|handgun
fire|dismiss|sack|lay off|let go|oust|remove from office
resign|step down|quit|stand down
hire|recruit|employ|take on
appoint|name|nominate|pick|choose
vote|ballot|cast a ballot|poll
election|poll|vote
defeat|beat|overcome
build|construct|erect|put up
destroy|demolish|wreck|raze|tear down|ruin
damage|harm|hurt
close|shut|shut down|close down|shutter
protest|demonstration|rally|march
school|classroom
tax|levy|duty|tariff
border|frontier
aid|help|assist|support|assistance
leave|quit|exit|withdraw from|pull out of|depart
join|enter|sign up to
travel|fly|go|visit
meet|talk to|hold talks with|sit down with
create|invent|make|develop|design|come up with|cook up
make|manufacture|produce
use|employ|utilise|utilize|usage|access|install|have|open|touch|keep|run
keep|retain|hold on to|have
spread|transmit|carry|pass on
infect|contaminate|infection
cause|lead to|bring about|result in|trigger|bring on
prevent|stop|avert|ward off|protect against
cure|heal|treat
danger|threat|risk|hazard|menace
dangerous|harmful|unsafe|hazardous|risky
safe|harmless
lie|mislead|deceive|falsehood
secret|hidden|covert|clandestine|undercover|classified
fake|false|bogus|phony|phoney|counterfeit|forged|fabricated
photo|photograph|picture|image|snapshot
video|footage|clip|film|recording
money|cash|fund
rich|wealthy|affluent
poor|impoverished
big|large|huge|massive|enormous|giant|great
small|little|tiny
first|initial|earliest
home|house|residence
car|vehicle|automobile
plane|aircraft|jet|airplane|airliner
army|military|armed forces|troop
war|conflict|fighting
communist party|Beijing|Chinese government|Chinese state|Chinese leadership|Chinese authorities|Chinese regime|Chinese rulers|government of China|state of China|government in China|government in Beijing|rulers of China|People's Republic of China|CCP|leadership in Beijing|rulers in Beijing|regime in Beijing
white house|trump administration|Washington
Washington|US government|American government
himself|herself|personally|in person|itself|own
`;

/** A member of a group: stems in order; `gap` after which position up to three other words may stand. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Index of the first stem behind a gap; 0 when there is none. */
  readonly gapAt: number;
  readonly group: number;
}

const NO_PHRASES: readonly Phrase[] = [];
const byFirstStem = new Map<string, Phrase[]>();
const groupsOfPhrase = new Map<string, number[]>();
const firstStems: string[][] = [];
const NONE_OF_THEM: readonly string[] = [];

GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const member of line.split('|')) addMember(member, group);
  });

function addMember(member: string, group: number): void {
  const words = member.split(/[\s-]+/);
  // "get rid of the app" and "the app they got rid of" are one: what ends a longer phrase need not follow it.
  if (words.length > 2 && /^(?:of|to|from|on|for|with|in)$/.test(words.at(-1) ?? '')) words.pop();
  const gapAt = Math.max(0, words.indexOf('*'));
  const stems = words.filter((word) => word !== '*').map((word) => keyOfWord(word));
  const first = stems[0] as string;
  byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), { stems, gapAt, group }]);
  firstStems[group] = [...(firstStems[group] ?? []), first];
  const key = stems.join(' ');
  groupsOfPhrase.set(key, [...(groupsOfPhrase.get(key) ?? []), group]);
}

/** The comparing key that a passage gives to this word. */
function keyOfWord(word: string): string {
  const norm = word.toLowerCase();
  return norm === 'own' ? '~own' : (placeOf(norm, word) ?? stem(norm));
}

/** Members of all groups that begin with this stem. */
export function phrasesFrom(first: string): readonly Phrase[] {
  return byFirstStem.get(first) ?? NO_PHRASES;
}

const NONE: readonly number[] = [];

/** Groups that these stems, in this order, are a member of. */
export function groupsOf(stems: string): readonly number[] {
  return groupsOfPhrase.get(stems) ?? NONE;
}

/** Whether two stems stand for one another somewhere. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = groupsOf(a);
  return groups.length > 0 && groupsOf(b).some((group) => groups.includes(group));
}

/** First stems of all members of a group. */
export function phrasesOfGroup(group: number): readonly string[] {
  return firstStems[group] ?? NONE_OF_THEM;
}
