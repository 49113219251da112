// "the new tax drove the young out of the city": what brought what about, told by nobody who looked into it.

import { wordSet } from '../../text/word-classes';
import { phrases, type Stretch } from '../phrases';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

/** Say by themselves that one thing made another, and more than a reporter can see. */
const PLAIN = phrases(`
  <be> the|a (main|real|sole|only|root|true|chief|big|biggest|simple|single|prime|primary|key) reason for|behind|why
  (the|a) (main|real|sole|root|true|chief|biggest|prime|primary) culprit|culprits <be>|in|behind
  lies|lay|lie at the root|heart of
  (the) root cause|causes of
  (the) (much|most|part|some) (of) the blame|fault|credit ~ lies|lie|rests|rest|belongs (squarely) with
  <be> (largely|partly|mostly|also|squarely) behind the|a|this (growing|recent|sharp|sudden|current|latest) number|rise|increase|decline|fall|drop|surge|collapse|loss|losses|failure|boom|slump|exodus|success|spike|change|shift|trend|crisis|shortage|violence|unrest
  breathed|breathes|breathing new life into
  sowed|sown|planted the seeds of
  wiped|wipes|wiping out the|a|an|<owner>|most|whole|entire
  killed|kills|killing off the|a|an|<owner>
  drove|drives|driven|pushed|pushes|forced|forces|priced|prices|squeezed ~ out|off|away|abroad of|from|the
  cost|costs|costing <name>|him|her|them|the|it|us ~ election|presidency|job|jobs|seat|seats|votes|leadership|race|premiership|majority|reputation|livelihoods|lives|championship
  transformed|transforms|turned|turns ~ into
  turned|turns|turning ~ against
  sent|sends|sending ~ tumbling|soaring|plunging|plummeting|crashing|spiralling|spiraling|surging|climbing|sliding|reeling|rocketing|skyrocketing|flocking|fleeing|rushing
  (is|are|has|have) (been) fuelling|fuels|fuelled|fueled|fueling|stoking|stokes|stoked|feeding|feeds|breeding|breeds the|a|an|this|<owner>|violence|hatred|crime|extremism|resentment|anger|division|addiction|inflation|demand|distrust|mistrust
  (has|have) saved ~ lives
  (has|have) paid for itself|themselves
  (has|have) unleashed|unleashing a wave|flood|torrent|tide of
  (has|have) brought about|back|fear|ruin|hope|prosperity|misery|peace|chaos|order|life|jobs|an|down the|a|an|to|end
  (has|have) ushered|ushering in
  (has|have) given|gave|gives giving rise|birth to
  (has|have) hollowed|gutted|emptied|crippled|decimated|devastated|doomed|revitalised|revitalized|revived|rescued|ruined|poisoned|eroded|undermined|tanked|sapped|strangled|choked|stifled|poisoned|corroded|divided|polarised|polarized|radicalised|radicalized|demoralised|demoralized|dented|hobbled|torpedoed|scuppered|sunk|derailed (out) the|a|an|<owner>|many|most|whole|thousands
  <be> the undoing|making|death|ruin|salvation of
  what|that undid|sank|doomed|saved|killed|finished|did the|<owner>|him|her|it|for
  put paid to
  sealed <owner>|the fate
  (has|have) ~ to thank|blame for
  owes|owe|owed <owner>|much|its|their ~ (entirely|largely|mostly|solely|chiefly) to
  would|could never have (<past>|been|happened|won|come|become|survived|existed) without|but|had
  would|could (never|not) have (happened|been|come) without|but
  explains (why|the|how|<owner>)
  have|has|had no doubt because of
  <be> down|due (largely|mostly|entirely|chiefly|solely|mainly) to (the|a|<owner>)
  <be> (entirely|largely|mostly|solely|chiefly|mainly|simply|directly|purely) down|due to
  <be> the (direct|inevitable|natural|predictable|logical|bitter) result|consequence|product|fruit|price|legacy|upshot of
  <be> (entirely|largely|solely|mainly|directly|single-handedly|wholly|chiefly) responsible for
  lost|won ~ because|when <pronoun>|the ignored|dropped|abandoned|failed|forgot|listened|stopped|refused|embraced|moved|chose
`);
/** Say that one thing made another, in plain matters too: only where what is made is a trend or a state of society. */
const PLAINER = phrases(`
  led|leads|leading (directly|inevitably|straight|inexorably|in) (turn) to
  caused|causes|causing|triggered|triggers|triggering|sparked|sparks|created|creates|creating|produced|produces|producing|brought|brings|bringing|prompted|spawned|bred|shaped|shapes|sustained|deepened|worsened|accelerated|hastened|boosted|lifted|dragged|calmed|kept
  resulted|results|resulting in
  contributed|contributes|contributing to
  because|as of
  because (the|a|<owner>|so|too)
  due|thanks to
  as a (direct) result|consequence of|,
  result|product|consequence|upshot of
  stems|stemmed|stemming|springs|flows (directly) from
  reason|reasons for|why
  made|makes|making|left|leaves|leaving|pushed|pushes|encouraged|taught|drove|drives
  has|have|had (emptied|filled|destroyed|ruined|saved|lowered|raised|cut|reduced|increased|doubled|halved|weakened|strengthened|killed|improved)
`);
const SOCIETY = wordSet(`
  crime crimes violence unemployment poverty inequality inflation obesity addiction addictions suicide suicides depression loneliness divorce divorces turnout extremism radicalisation radicalization racism
  division divisions distrust mistrust morale decay exodus recession epidemic bankruptcies homelessness delinquency truancy illiteracy ignorance apathy anxiety autism infertility birthrate birthrates
  resentment despair unrest riots rioting hatred alienation gentrification decadence productivity growth competitiveness prosperity deprivation overcrowding dependency
  defeat victory downfall collapse demise decline resurgence revival popularity unpopularity success failure failures boom slump shortage shortages
  results exclusions attendance standards discipline confidence customers visitors tourists shoppers voters migrants families youngsters teenagers jobs businesses shops restaurants pubs churches
  economy politics society culture democracy generation trade industry market markets krona pound dollar peso currency
`);
/** What makers of trends are: rules, habits, fashions, ways of leading. */
const MAKERS = wordSet(`
  tax taxes cuts austerity ban bans policy policies reform reforms regulation regulations deregulation immigration globalisation globalization media phones smartphones games television debates parenting
  feminism capitalism socialism brexit lockdown lockdowns subsidy subsidies wage tariff tariffs imports advertising leadership propaganda tourism welfare benefits bureaucracy modernisation privatisation
  privatization nationalisation mismanagement complacency corruption greed liberalism multiculturalism secularism consumerism individualism technology automation algorithms internet streaming influencers
  cameras clubs lessons teaching schooling patrols slogans campaign campaigns wokeness incompetence indecision arrogance sanctions quotas rules targets licensing zoning
`);
/** What works by itself, for everybody to see. */
const MECHANICAL = wordSet(`
  rain rains snow snowfall storm storms wind winds gale gales gust gusts fire fires blaze ice frost fog flood floods flooding leak leaks crash crashed collision explosion blast bomb shell shells missile missiles fault faulty tide tides
  volcano ash tremor earthquake quake landslide lightning engine cable branch tree wave waves spark goal goals injury injuries accident outage virus bacteria infection fell bullet bullets shooting hurricane tornado typhoon cyclone wildfire wildfires
  drought heat heatwave temperatures pressure valve wire brakes tyre tire runway power ball penalty strike striker tackle
`);
const LOOKED_INTO =
  /^(?:study|studies|research|researchers|report|survey|data|figures|analysis|inquiry|inquest|coroner|investigators|investigation|auditors?|court|jury|judge|found|experts|economists|scientists|professor|percent|according|estimate|estimates|statistics)$/;

export default defineRule({
  id: 'stated-cause',
  axis: 'cause',
  title: 'A cause, but who found it?',
  message: 'A cause is stated (“{words}”); no source is given for it.',
  explanation:
    'Two things may come together without one making the other. The article does not say who looked into it.',
  looksFor:
    'One thing told as the maker of a trend or a fate (“led to the rise in”, “cost her the election”), with no source.',
  ask: 'Who found this to be the cause, and what else could be?',
  severity: 0.5,
  confidence: 0.65,
  level: 'normal',
  triggers: [...PLAIN.triggers, ...PLAINER.triggers],
  quiet: ['sourced', 'question', 'conditional'],
  softened: ['after-source', 'before-source', 'sport', 'own-account', 'legal'],
  find(sentence, at) {
    const { from, to } = sentence.clause(at);
    if (sentence.tokens.some(({ norm }) => LOOKED_INTO.test(norm))) return undefined;
    const found = PLAIN.at(sentence, at) ?? plainer(sentence, at);
    if (!found || sentence.first(from, to, MECHANICAL) >= 0 || isDenied(sentence, found)) return undefined;
    return {
      span: sentence.span(Math.min(from, found.from), Math.max(to, found.to)),
      cues: [sentence.span(found.from, found.to)],
    };
  },
  examples: {
    marks: [
      '«The new toll drove the bakers out of the old town».',
      '«The closing of the library led to a decline in reading».',
      '«Cheap bread lies at the root of the quarrel».',
      '«The speech cost the senator the election».',
      '«The tax cut has created prosperity in every valley».',
    ],
    leavesAlone: [
      'The new toll drove the bakers out of the old town, Ann Roe said.',
      'Heavy rain led to a collapse of the bank.',
      'A study found that the closing led to a decline in reading.',
      'The path led to the church.',
      'Did the speech cost the senator the election?',
      'The shop is closed because of the holiday.',
      'A fire wiped out the whole block.',
    ],
  },
});

function plainer(s: SentenceView, at: number): Stretch | undefined {
  const found = PLAINER.at(s, at);
  if (!found) return undefined;
  const { from, to } = s.clause(at);
  const makes = s.first(Math.max(0, from), found.from, MAKERS) >= 0 || s.first(found.to, to, MAKERS) >= 0;
  const made = s.first(found.to, Math.min(to, found.to + 9), SOCIETY) >= 0;
  return makes && made ? found : made && STRONG.has(s.word(at)) ? found : undefined;
}

/** Verbs of making that need no second sign. */
const STRONG = wordSet(
  'led leads caused causes triggered sparked bred spawned produced contributed resulted stems stemmed',
);

function isDenied(s: SentenceView, { from, to }: Stretch): boolean {
  for (let k = from - 2; k < to; k++)
    if (
      /^(?:not|never|no|n't|nor|neither|may|might|could|whether)$/.test(s.word(k)) ||
      /n't$/.test(s.word(k))
    )
      return !s.reads(k, 'never', 'have');
  return false;
}
