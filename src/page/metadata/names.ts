// Names out of a byline: "Written by Jane Smith, Research Editor, and John Doe — July 13, 2020" gives Jane Smith, John Doe.
// Knows nothing of pages. What is no name is cut: dates, roles, places, "reviewed by", buttons; what stands behind a
// separator is another matter. A line break is a seam between two elements: whoever is complete before it, ends there.

/** A word of any script, not part of a longer one; \b knows ASCII alone and would cut Léon in two. */
const word = (source: string): string => `(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`;

const VERBS =
  '(?:(?:written|words|story|text|posted|published|authored|reported|report|article|contributed|submitted|compiled|prepared|created|shared|researched|post|guest post|blog post|opinion|analysis|review|column|commentary|essay|interview|blog)(?: (?:and|&) (?:photos?|photography|images?|pictures|video))?\\s+by)';
const LABELS =
  "by|authors?|author(?:'s)? name|(?:post|blog|article) author|writers?|reporters?|von|par|por|di|door|av|af|tekst|text|texte|texto|testo|words|autor(?:in|en|es|as?)?|auteurs?|autore|autori|" +
  'pubblicato da|publicado por|publi[ée] par|r[ée]dig[ée] par|[ée]crit par|geschrieben von|verfasst von|escrito por|scritto da|a cura di|geschreven door|' +
  'ein (?:\\p{L}*beitrag|artikel|kommentar|interview) von|un article de|napisała?|szerző|yazan|yazar|oleh|penulis|tác giả|skrevet av|skriven av|' +
  'автор(?:ы|ка)?|текст|бесед\\p{L}+|بقلم|كتب|کاتب|نویسنده|מאת';
const DENSE_LABELS = '作者|質問者|投稿者|撰文|文|記者|记者|執筆者?|著者|筆者|ライター|글';
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
    `${word('für|pour|para|aus|dans')}(?=\\s+\\S)|` +
    `${word(`(?:${MONTHS})\\p{L}*`)}\\.? ?\\d).*$`,
  'isu',
);
const SEPARATOR = new RegExp(
  `\\s*[,;/、，；]\\s*|\\s+&\\s+|\\s+${word('and|AND|und|UND|et|ET|y|Y|e|i|и|og|och|en|ja|ve|dan|avec|con')}\\s+`,
  'u',
);
const PARTICLES =
  "de|da|di|do|del|della|der|den|van|von|vom|zu|zur|la|le|al|el|bin|ibn|bint|dos|das|du|des|ter|ten|'t|y|e|af|av|St\\.";
const CAPITAL = '["“]?\\p{Lu}[\\p{L}\\p{M}.\'’‘ʼ`”"-]*';
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
/** What goes before a role. */
const MODIFIERS =
  'senior|junior|staff|games|news|science|political|politics|chief|deputy|managing|contributing|guest|associate|general|web|special|digital|health|business|sports?|technology|tech|foreign|national|our|the|by';
const MODIFIER = new RegExp(`^(?:${MODIFIERS}) `, 'i');
/** A first part of two or three names before a role: "Ben Silver Games Editor". */
const TRAILING_ROLE = new RegExp(`^(\\S+ \\S+(?: \\S+)??) (?:(?:${MODIFIERS}) )*${ROLE.source}.*$`, 'iu');
/** What stands where an author's name is expected and is none. */
const NOBODY =
  /^(?:admin|administrator|editors?|authors?|writers?|staff|guest|unknown|none|null|undefined|user|root|webmaster|wordpress|home|share|login|log in|sign in|subscribe|more|us|our|the|this|that|these|you|it|we|i|here|anonymous|n\/a|test|default|blog|news|team|website|author name|your name|name|reviewed|updated|last|published|posted|written|by|menu|search|advertisement|sponsored|comments?|reply)$/i;
/** Words of houses, not of people. A person may bear one as a name, and is then only taken later than others. */
const HOUSE = new RegExp(
  word(
    'news|newsroom|newsdesk|newswire|times|post|press|herald|tribune|journal|gazette|magazine|media|agency|reuters|associated|afp|bbc|cnn|foundation|institute|university|college|school|inc|llc|ltd|gmbh|ag|corp|corporation|company|group|team|network|cent(?:er|re)|society|association|council|services?|department|ministry|bureau|desk|board|office|club|hospital|clinic|bank|studios?|labs?|solutions|software|technologies|digital|online|agencia|agência|agence|agenzia|agentur|blog|marketing|community|partners|consulting|publishing|communications|zeitung|verlag|wiki\\p{L}*|podcast|radio|tv|today|daily|weekly|review|guide|world|store|shop|health|care|travel|union|party|committee|federation|alliance|initiative|project|program|collective',
  ),
  'iu',
);
/** Of two words or more; single words are no names here anyway. */
const PLACES =
  /^(?:New York(?: City)?|Los Angeles|San (?:Francisco|Diego|Jose|Antonio)|Las Vegas|Hong Kong|New Delhi|Tel Aviv|Mexico City|Buenos Aires|São Paulo|Rio de Janeiro|Cape Town|Washington,? D\.?C\.?|United (?:States|Kingdom)|Great Britain|South (?:Africa|Korea)|New Zealand|Saudi Arabia|North America|Sri Lanka|Costa Rica|Puerto Rico|St\. Louis|Santa \p{L}+|Fort \p{L}+|Salt Lake City|Kuala Lumpur|Middle East)$/u;
/** Words on buttons and labels, which have capitals as names have. */
const LABEL = new RegExp(
  word(
    'watch|sign|log(?:in)?|comments?|size|share|subscribe|written|updated|published|reviewed|newsletters?|click|privacy|policy|terms|members?|no|minutes?|mins?|hours?|days?|ago|photos?|videos?|images?|credit|source|breaking|advertisement|sponsored|affiliate|disclosure|contents|categories|category|download|install|settings|cookies?|options',
  ),
  'iu',
);

/** Scripts without capitals: any two words look like a name there, so the place must say that it is one. */
export const isCased = (name: string): boolean => /\p{Lu}/u.test(name);

/** Whether a text holds a word of buttons and labels: "Sign Up", "No Comments". */
export const isLabel = (text: string): boolean => LABEL.test(text);

/** Whether a text is one person's name, or looks like one, and nothing else. */
export function isName(text: string): boolean {
  return (
    text.length < 50 &&
    NAME.test(text) &&
    !STARTS_BY.test(text) &&
    !ROLE.test(text) &&
    !LABEL.test(text) &&
    !PLACES.test(text)
  );
}

/** Articles, and prepositions before a place; abbreviated countries. */
const NOT_FIRST =
  /^(?:The|Our|Do|Da|Dos|Das|Del|Em|En|In|From|At|On|For) |(?:^|\s)(?:U\.S|U\.K|U\.N|E\.U)\.?(?:\s|$)/;

/** A name that is not plainly a house's: "The Associated Press", "ACLU Speech", "Do UOL". */
export function isPerson(text: string): boolean {
  if (!isName(text) || HOUSE.test(text) || NOT_FIRST.test(text)) return false;
  // "Jean DUPONT" is a person; capitals elsewhere, or so few of them, are an abbreviation.
  const isShort = /(?:^|\s)\p{Lu}{2,3}$|(?:^|\s)\p{Lu}{3,}\s/u.test(text);
  return !isShort || !/\p{Ll}/u.test(text) || /\s(?:I{2,3}|IV)$/.test(text);
}

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
  // "Richard (R.J.) Rowe"
  const plain = line.replace(/ \([\p{L}. ]{1,20}\)(?= \p{Lu})/u, '');
  const written = plain.replace(ENDS, '').split(SEPARATOR).flatMap(atSeams);
  const parts = written.map(tidyPart).filter(Boolean);
  const names = parts.filter(isNameOrPair);
  const people = names.filter(isPerson);
  if (people.length > 0 && isNameOrPair(parts[0] ?? '')) return [...new Set(people)].slice(0, MOST_NAMES);
  // Nobody is named: then a house as it calls itself, "Travel Editors, Courier".
  const house = written.map((part) => part.replace(/\n/g, '').replace(TRAILING_WORDS, '').trim());
  if (trusted)
    return house.every(isPenName) ? house.slice(0, MOST_HOUSES) : house.slice(0, 1).filter(isPenName);
  return names.length > 0 && isNameOrPair(parts[0] ?? '') ? names.slice(0, 1) : [];
}

const DEGREES =
  /^(?:, (?:M\.?A|M\.?S|MSc|MEd|MBA|MPH|MSN|B\.?A|B\.?S|BSc|Ph\.?D|M\.?D|D\.?O|J\.?D|Ed\.?D|Psy\.?D|DDS|DVM|DPT|RN|RDN?|LDN?|CPT|CNS|CSCS|CFP|CFA|CPA|LCSW)\.?(?![\p{L}.]))+/u;

/** "Jane Smith, MS, RD": where data say it, degrees belong to the name. */
function withDegrees(name: string, text: string): string {
  return name + (DEGREES.exec(text.slice(text.indexOf(name) + name.length))?.[0] ?? '');
}

export const withoutDegrees = (name: string): string => name.replace(/,.*/, '');

const MOST_HOUSES = 2;
/** Where a house's name ends for certain. */
const HARD_END = /\s*(?:[|•·∙([{<>»›→\n]|\s[–—-]+\s|https?:|@).*$/su;
const MOST_WORDS = 6;

/** Names out of data: there even "Contributors to the Wiki" is whole, and a name has no line around it. */
export function namesInData(text: string): string[] {
  const names = namesIn(text, true);
  if (names.some(isName)) return names.map((name) => withDegrees(name, text));
  const whole = withoutLabels(text.trim()).replace(HARD_END, '').trim();
  const isHouse = isPenName(whole) && whole.split(' ').length <= MOST_WORDS && !/\d/.test(whole);
  return isHouse && !SEPARATOR.test(whole) ? [whole] : names;
}

/** Marks and pictures before a name. */
const LEADING = /^[^\p{L}\p{M}\p{N}@"“(]+/u;

function withoutLabels(line: string): string {
  let bare = line.replace(LEADING, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(STARTS_BY, '').replace(STARTS_LINK, '').replace(LEADING, '');
  }
  return bare;
}

/** "seawolf", "Harbour Team": letters, few words, and not what forms put where no name was given. */
function isPenName(text: string): boolean {
  if (text.length > 50 || text.split(' ').length > 5) return false;
  return /\p{L}{3}|\p{Lo}{2}|^\p{Lu}{2}$/u.test(text) && !NOBODY.test(text);
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
    .replace(/^[\s*:–—-]+|[^\p{L}\p{M}\p{N}"”)]+$/gu, '')
    .trim();
  const whole = /\b(?:Jr|Sr)$/.test(bare) ? `${bare}.` : bare;
  if (isName(whole) && !endsInCapitals(whole)) return whole;
  const before = TRAILING_ROLE.exec(bare)?.[1];
  if (before && isName(before) && !MODIFIER.test(before)) return before;
  const shorter = bare.replace(TRAILING_WORDS, '');
  const named = endsInCapitals(shorter) ? shorter.replace(/ \S+$/, '') : shorter;
  return named;
}

/** "Ana Ruiz EFE", "Kim Rose RDN": a house or a degree behind a name in mixed case. */
function endsInCapitals(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}.* \p{Lu}{2,6}$/u.test(text) && !/ (?:II|III|IV)$/.test(text) && text.split(' ').length > 2
  );
}
