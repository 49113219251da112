// Names out of a byline: "Written by Jane Smith, Research Editor, and John Doe — July 13, 2020" gives Jane Smith, John Doe.
// Knows nothing of pages. What is no name is cut: dates, roles, places, "reviewed by", buttons; what stands behind a
// separator is another matter. A line break is a seam between two elements: whoever is complete before it, ends there.

/** A word of any script, not part of a longer one; \b knows ASCII alone and would cut Léon in two. */
const word = (source: string): string => `(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`;

const VERBS =
  '(?:(?:written|words|story|text|posted|published|authored|reported|report|article|contributed|submitted|compiled|post|guest post|opinion|analysis|review|column|commentary|essay|interview|blog)(?: (?:and|&) (?:photos?|photography|images?|pictures|video))?\\s+by)';
const LABELS =
  "by|authors?|author's name|writers?|reporters?|von|par|por|di|door|av|af|tekst|text|texte|texto|testo|words|autor(?:in|en|es|as?)?|auteurs?|autore|autori|" +
  'pubblicato da|publicado por|publi[ée] par|r[ée]dig[ée] par|[ée]crit par|geschrieben von|verfasst von|escrito por|scritto da|a cura di|geschreven door|' +
  'ein (?:\\p{L}*beitrag|artikel|kommentar|interview) von|un article de|napisała?|szerző|yazan|yazar|oleh|penulis|tác giả|skrevet av|skriven av|' +
  'автор(?:ы|ка)?|текст|бесед\\p{L}+|بقلم|كتب|کاتب|نویسنده|מאת';
const DENSE_LABELS = '作者|撰文|文|記者|记者|執筆者?|著者|筆者|ライター|글';
/** What may stand before a name and says that it is the author's. */
const STARTS_BY = new RegExp(
  `^(?:(?:a |an )?(?:${VERBS}|${LABELS})(?:\\s*[:：]\\s*|\\s+)(?=\\S)|(?:${DENSE_LABELS})\\s*[:：/／]\\s*)`,
  'iu',
);
/** Links to an author's page that say so, and the names of their pictures. */
const STARTS_LINK =
  /^(?:(?:view|see|read|browse)?\s*(?:all|more)?\s*(?:posts?|articles?|stories|entries)\s+(?:by|from)|more (?:by|from|about)|about|view (?:the )?profile of|(?:profile )?(?:photo|picture|image|avatar|headshot) (?:of|for))\s+(?=\p{Lu})/iu;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec';
/** From here on it is no longer about who wrote it. */
const ENDS = new RegExp(
  `\\s*(?:[|•·∙‧([{<>»›→]|\\s[–—-]+\\s|[–—]\\s|\\d|https?:|@|` +
    `${word('(?:last |first )?(?:updated|published|posted|reviewed|edited|medically|fact[- ]checked|modified|created)')}|` +
    `${word('on|in|for|at|is|was|from|via|has|who|writes?|wrote|says?|photos?|photography|photographs?|illustrations?|video|translated|follow|read|share|subscribe|view|see|more|about|bio|contact|email|e-mail|tweet|comments?|likes?|save|listen|print|copy')}|` +
    `${word('am|um|em|il|le|el|den|für|pour|para|per|aus|dans|op')}(?=\\s+\\S)|` +
    `${word(`(?:${MONTHS})\\p{L}*`)}\\.? ?\\d).*$`,
  'isu',
);
const SEPARATOR = new RegExp(
  `\\s*[,;/、，；]\\s*|\\s+&\\s+|\\s+${word('and|AND|und|UND|et|ET|y|Y|e|i|и|og|och|en|ja|ve|dan|avec|con')}\\s+`,
  'u',
);
const PARTICLES =
  "de|da|di|do|del|della|der|den|van|von|vom|zu|zur|la|le|al|el|bin|ibn|bint|dos|das|du|des|ter|ten|'t|y|e|af|av|St\\.";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’‘ʼ`-]*";
/** Two to five words with a capital each, or particles between them. Caseless scripts: two or more letters. */
const NAME = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev|Fr)\\.? )*(?:${CAPITAL}(?: (?:${CAPITAL}|${PARTICLES}|[dl]['’]\\p{Lu}\\p{L}+)){1,5}(?: (?:Jr|Sr)\\.?)?|[\\p{Lo}\\p{M}]{2,12}(?:[ ·・][\\p{Lo}\\p{M}]{1,12})*)$`,
  'u',
);
const ROLE = new RegExp(
  word(
    'editors?|writers?|reporters?|correspondents?|contributors?|authors?|journalists?|columnist|critic|staff|director|manager|coordinator|analyst|producer|fellow|professor|freelance\\p{L}*|specialist|founder|ceo|cto|cfo|coo|president|strategist|consultant|editorial|scientist|researcher|lead|vp|head of|chief|expert|intern|blogger|photographer|redakteur(?:in)?|redaktion|journalist(?:in|e|a)?|korrespondent(?:in)?|rédact\\p{L}+|redac\\p{L}+|redazione|redakcja|periodista|corresponsal|giornalista|verslaggever|dziennikarz|correspondant\\p{L}*|корреспондент|журналист|редак\\p{L}+|repórter|jornalista|colunista|toimittaja|muhabir\\p{L}*|编辑|編集部|編集|報導|报道',
  ),
  'iu',
);
/** A first part of two or three names before a role: "Ben Silver Games Editor". */
const TRAILING_ROLE = new RegExp(
  `^(\\S+ \\S+(?: \\S+)??) (?:(?:senior|staff|games|news|science|political|chief|deputy|managing|contributing|guest|associate|general|web|special|digital|health|business|sports|technology|tech) )*${ROLE.source}.*$`,
  'iu',
);
/** What stands where an author's name is expected and is none. */
const NOBODY =
  /^(?:admin|administrator|editors?|authors?|writers?|staff|guest|unknown|none|null|undefined|user|root|webmaster|wordpress|home|share|login|log in|sign in|subscribe|more|us|our|the|this|that|these|you|it|we|i|here|anonymous|n\/a|test|default|blog|news|team|website|author name|your name|name|reviewed|updated|last|published|posted|written|by|menu|search|advertisement|sponsored|comments?|reply)$/i;
/** Words of houses, not of people. A person may bear one as a name, and is then only taken later than others. */
const HOUSE = new RegExp(
  word(
    "news|newsroom|newsdesk|newswire|times|post|press|herald|tribune|journal|gazette|magazine|media|agency|reuters|associated|afp|bbc|cnn|foundation|institute|university|college|school|inc|llc|ltd|gmbh|ag|corp|corporation|company|group|team|network|cent(?:er|re)|society|association|council|services?|department|ministry|bureau|desk|board|office|club|hospital|clinic|bank|studios?|labs?|solutions|software|technologies|digital|online|agencia|agência|agence|agenzia|agentur|blog|marketing|community|partners|consulting|publishing|communications|zeitung|verlag|wiki\\p{L}*|podcast|radio|tv|today|daily|weekly|review|guide|world|store|shop|health|care|travel|union|party|committee|federation|alliance|initiative|project|program|collective",
  ),
  'iu',
);
/** Of two words or more; single words are no names here anyway. */
const PLACES =
  /^(?:New York(?: City)?|Los Angeles|San (?:Francisco|Diego|Jose|Antonio)|Las Vegas|Hong Kong|New Delhi|Tel Aviv|Mexico City|Buenos Aires|São Paulo|Rio de Janeiro|Cape Town|Washington,? D\.?C\.?|United (?:States|Kingdom)|Great Britain|South (?:Africa|Korea)|New Zealand|Saudi Arabia|North America|Sri Lanka|Costa Rica|Puerto Rico|St\. Louis|Santa \p{L}+|Fort \p{L}+|Salt Lake City|Kuala Lumpur|Middle East)$/u;
/** Degrees and orders belong to how somebody signs: "Jillian Rao, MS, RD". */
const DEGREE =
  /^(?:Ph\.?\s?D|M\.?D|D\.?O|M\.?S|M\.?A|B\.?A|B\.?S|MBA|MSc|BSc|MPH|MSN|MSW|MEd|M\.Ed|Ed\.?D|J\.?D|LL\.?M|R\.?D|RDN|LDN?|R\.?N|BSN|APRN|NP|PA-C|LCSW|LMFT|LPC|DDS|DMD|DVM|OD|DPT|PT|CPT|PharmD|Psy\.?D|CFP|CFA|CPA|CSCS|CDCES|CDE|FACP|FAAP|FACS|FRCP|OBE|MBE|CBE|Esq|SMT)\.?®?$/;

/** Whether a text is one person's name, or looks like one, and nothing else. */
export function isName(text: string): boolean {
  return (
    text.length < 50 &&
    NAME.test(text) &&
    !STARTS_BY.test(text) &&
    !ROLE.test(text) &&
    !PLACES.test(text)
  );
}

/** A name that is not plainly a house's: "The Associated Press". */
export const isPerson = (text: string): boolean => isName(text) && !HOUSE.test(text) && !/^The /.test(text);

export const startsWithBy = (text: string): boolean => STARTS_BY.test(text);

/** Several bylines name no more than a film does. */
const MOST_NAMES = 12;

/**
 * The names at the beginning of a byline. With `trusted` (the place is one for authors) a first part that does not
 * look like a name is taken too: a pen name, a team.
 */
export function namesIn(text: string, trusted: boolean): string[] {
  const line = withoutLabels(text.replace(/[^\S\n]+/g, ' ').trim());
  if (/^[\w.+-]+@[\w-]+\.\w+$/.test(line)) return [];
  const parts = line.replace(ENDS, '').split(SEPARATOR).flatMap(atSeams).map(tidyPart).filter(Boolean);
  const names: string[] = [];
  for (const part of parts) {
    if (isNameOrPair(part)) names.push(part);
    else if (DEGREE.test(part) && names.length > 0) names.push(`${names.pop()}, ${part}`);
  }
  const first = parts[0] ?? '';
  if (names.length > 0 && isNameOrPair(first)) {
    const people = names.filter((name) => isPerson(withoutDegrees(name)));
    return [...new Set(people.length > 0 ? people : names)].slice(0, MOST_NAMES);
  }
  return trusted && isPenName(first) ? [first] : [];
}

export const withoutDegrees = (name: string): string => name.replace(/,.*$/, '');

function withoutLabels(line: string): string {
  let bare = line.replace(/^[\s&·|•,–—-]+/, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(STARTS_BY, '').replace(STARTS_LINK, '').replace(/^[\s&·|•,:–—-]+/, '');
  }
  return bare;
}

/** "seawolf", "Harbour Team": letters, few words, and not what forms put where no name was given. */
function isPenName(text: string): boolean {
  if (text.length > 50 || text.split(' ').length > 5) return false;
  return /\p{L}{2}/u.test(text) && !NOBODY.test(text) && !DEGREE.test(text);
}

/** "Dieter Hogen with Uta Pippig" stays one part. */
function isNameOrPair(part: string): boolean {
  return part.split(/ with /).every(isName);
}

/**
 * Elements in a row: "Jane Smith¦Senior Editor" are two parts since the first is a name; "Jane¦Smith" is one, and so is
 * a capital in an element of its own, "J¦ane Smith".
 */
function atSeams(part: string): string[] {
  if (!part.includes('\n')) return [part];
  const parts: string[] = [];
  let open = '';
  for (const piece of part.split('\n')) {
    open += piece;
    if (!isNameOrPair(tidyPart(open))) continue;
    parts.push(open);
    open = '';
  }
  if (open.trim()) parts.push(open);
  return parts;
}

/** What is left of "Christian am 3. Mai" once the day is cut. */
const TRAILING_WORDS = / (?:am|um|on|at|le|il|el|em|op|den|den|with|as|a|the)$/;

function tidyPart(part: string): string {
  const bare = part
    .replace(/^(?:by|and)\s+/i, '')
    .replace(/^[\s"“”*:–—-]+|[\s"“”*.:–—-]+$/g, '')
    .trim();
  const whole = /\b(?:Jr|Sr)$/.test(bare) ? `${bare}.` : bare;
  if (isName(whole) && !endsInCapitals(whole)) return whole;
  const before = TRAILING_ROLE.exec(bare)?.[1];
  if (before && isName(before) && !/^(?:our|the|by) /i.test(before)) return before;
  const shorter = bare.replace(TRAILING_WORDS, '');
  const named = endsInCapitals(shorter) ? shorter.replace(/ \S+$/, '') : shorter;
  return named;
}

/** "Ana Ruiz EFE", "Kim Rose RDN": a house or a degree behind a name in mixed case. */
function endsInCapitals(text: string): boolean {
  return /^\p{Lu}\p{Ll}.* \p{Lu}{2,6}$/u.test(text) && !/ (?:II|III|IV)$/.test(text) && text.split(' ').length > 2;
}
