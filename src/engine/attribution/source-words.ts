// Nouns that tell what kind of source a phrase names: titles, documents, bodies, people.

import { wordSet } from '../text/word-classes';

/** Before a name they belong to the person, not to the name. */
export const TITLES = wordSet(
  'mr mrs ms mx dr prof professor sir dame lord lady sen senator rep representative gov governor president vice secretary minister prime chancellor chief justice judge general colonel captain lieutenant sergeant detective officer mayor king queen prince princess pope bishop archbishop rev father sister us uk state attorney deputy former ex ceo chairman chairwoman director boss',
);
/** Things that are read or watched. */
export const DOCUMENTS = wordSet(
  'report reports memo statement release study studies survey surveys poll polls polling letter letters email emails e-mail document documents filing filings lawsuit suit complaint papers book article post tweet tweets data records figures law bill ruling indictment transcript website site page notice blog paper research analysis census statistics audit review affidavit order guidelines text message messages documentary video footage',
);
/** Words in the names of bodies. */
export const ORGANISATION_WORDS = wordSet(
  `inc corp co ltd llc plc group holdings company firm bank department ministry office agency bureau commission committee council congress senate house parliament
  government administration party university college school institute institution association union federation foundation center centre court police army navy force fbi cia
  times post journal news reuters press tribune herald guardian telegraph bbc cnn network television tv radio magazine service services team club league hospital church
  authority board society organization organisation nations pentagon kremlin organisation campaign regulator watchdog newspaper airline publisher`,
);
/** "the company": points back to a body that was named. */
export const ORGANISATION_REFERENCES = wordSet(
  'company firm bank agency department ministry government party group university team newspaper organization organisation campaign court regulator watchdog charity union club',
);
/** Small words inside names. */
export const PARTICLES = wordSet('de la van von der den bin al el da dos du le of for and the &');

/** Offices inside a run of capitals: the name begins behind the last of them. */
export const OFFICES = wordSet(
  'officer president director minister secretary chairman chairwoman chair manager spokesman spokeswoman spokesperson analyst professor judge attorney executive ceo cfo editor senator congressman congresswoman mayor governor commissioner chancellor premier superintendent sheriff ambassador founder economist strategist councillor constable sergeant detective boss whip leader speaker',
);

const PERSONS =
  /(?:[^aeiou]er|[aeiou](?:der|ger|cher|ner|ster|ter|ver|yer|ker)|or|ist|man|woman|men|women|ian|person|people|eer|ee|ologist|ant|ents?|ers|ors|ists|ians|ants|ees)$/;
const NOT_PERSONS = wordSet(
  `number paper computer power order water winter summer corner matter letter factor error sector door floor weather center centre river answer offer quarter
  chapter cover newspaper december october november september letters numbers papers orders factors errors sectors doors floors matters posters poster under after
  other either another whether rather latter former tower trailer twitter temper danger anger hunger cancer fever shelter hamper thunder border orders powers rumor
  rumour favor favour labor labour minor major prior interior exterior event events moment moments movement statement document department government parliament payment
  agreement investment element content intent extent accident incident instrument argument treatment comment percent plants restaurant restaurants warrants grant committee
  fee degree coffee tree employment equipment environment announcement`,
);
const ROLES = wordSet(
  'mother father wife husband son daughter brother sister family parents friend neighbour neighbor colleague boss chief head aide official expert lawyer coach judge king queen mayor police army court white far-right source witness staff crew team side camp president spokesman spokeswoman firefighters troops children kids fans guests couple victim victims relatives guardian clerk pilot captain guard nurse patient student pupil teacher critics union unions team minister prime-minister ministers officials experts friends lawyers analysts aides colleagues members member deputies group groups board',
);

/** Whether a noun names people or one of them, as far as its looks tell. */
export function isPersonal(word: string): boolean {
  return ROLES.has(word) || (PERSONS.test(word) && !NOT_PERSONS.has(word));
}
