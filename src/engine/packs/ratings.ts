// Publishers' rating words into our closed list of verdicts. Conservative on purpose: whole ratings that are known,
// or one that begins a longer text; a typo, a promise meter or a sentence stays the publisher's words with
// "not-rated". Written from what the words mean, language by language.

import type { Verdict } from '../note';

const WORDS: Readonly<Record<Exclude<Verdict, 'not-rated'>, string>> = {
  false:
    'false|untrue|not true|incorrect|wrong|inaccurate|fake|fake news|hoax|lie|pants on fire|pants fire|fabricated|fabricated content|fabricated news|false claim|false content|totally false|completely false|fiction|myth|legend|scam|misattributed|incorrect attribution|false attribution|debunked|refuted|no truth|four pinocchios|imposter content|impostor content|disinformation|' +
    'falsch|falso|falsa|bulo|mentira|faux|fausse|totalement faux|infondé|onwaar|falsk|helt feil|feil|fałsz|fals|neistina|yanlış|yanliş|asılsız|ложь|фейк|неправда|дезинформация|жалған|მცდარი|ტყუილი|نادرست|زائف|خرافة|خاطئ|hoaks|keliru|salah|lažno|nepravda|epätosi|ψευδές|שקר|गलत|rrenë',
  'mostly-false':
    'mostly false|mainly false|barely true|mostly inaccurate|mostly fiction|somewhat false|largely false|größtenteils falsch|überwiegend falsch|plutôt faux|mayormente falso|mayoritariamente falso|majoritairement faux|skoro neistina|მეტწილად მცდარი|grotendeels onwaar',
  misleading:
    'misleading|missing context|lacks context|out of context|needs context|false context|misplaced context|distorted|misleading content|misleading claim|misrepresentation|manipulated content|false connection|cherry picked|cherrypicking|selective|distorts the facts|spins the facts|miscontextualized|' +
    'irreführend|engañoso|trompeur|hors contexte|fuera de contexto|sem contexto|descontextualizado|enganoso|distorcido|ingannevole|fuorviante|misleidend|villedende|vilseledande|manipulacja|манипуляция|заблуждение|مضلل|إثارة|گمراه کننده|sesat|fehlender kontext|yanıltıcı',
  overstated:
    'overstated|exaggerated|exaggeration|exagerado|exagéré|exagerada|übertrieben|esagerato|overdreven',
  unproven:
    'unproven|unverified|unsubstantiated|unsupported|unfounded|no evidence|lacks evidence|evidence is lacking|insufficient evidence|not enough evidence|without evidence|inconclusive|cannot be proven|cannot be verified|undetermined|research in progress|uncheckable|' +
    'unbelegt|nicht belegt|unbewiesen|insostenible|inchequeable|insustentável|discutible|discutível|impossível provar|non prouvé|incertain|douteux|niet te checken|nieweryfikowalne|imposibil de verificat|tidak terbukti|sonuçlandırılamadı|مشكوك فيه|غیرقابل اثبات|ikke sikkert',
  mixture:
    'mixture|mixed|half true|halftrue|half truth|partly true|partially true|partly false|partially false|partly correct|partially correct|true and false|partly accurate|not quite|mixed evidence|in between|' +
    'halb wahr|teilweise wahr|teilweise richtig|teilweise falsch|halbrichtig|verdad a medias|medias verdades|a medias|mélange|mélangé|partiellement vrai|partiellement faux|inexact|imprécis|impreciso|parțial adevărat|parțial fals|deels onwaar|deels waar|delvis sant|delvis feil|poluistina|полуправда|жартылай шындық|ნახევრად სიმართლე|نیمه درست|نیمهدرست|sebagian benar|karma|półprawda',
  'mostly-true':
    'mostly true|mainly true|mostly correct|mostly accurate|mostly truth|somewhat true|largely true|größtenteils wahr|größtenteils richtig|überwiegend richtig|plutôt vrai|globalement correct|mayormente cierto|verdadero pero|verdadeiro mas|cierto pero|skoro istina|მეტწილად სიმართლე|grotendeels waar|quasi vero',
  true:
    'true|correct|accurate|fact|truth|verified|confirmed|legitimate|correct attribution|supported|geppetto checkmark|' +
    'wahr|richtig|verdadero|verdadera|cierto|verdadeiro|vrai|totalement vrai|vero|waar|sant|helt sant|sann|prawda|adevărat|istina|doğru|правда|шындық|სიმართლე|درست|صحيح|benar|e vërtetë|αληθές|सही',
  satire:
    'satire|labeled satire|originated as satire|satirical|parody|humor|humour|sarcasm|sátira|satira|satyra|ساخر|сатира|parodie|mizah',
  miscaptioned: 'miscaptioned|mislabeled|miscaptioned photo|wrong caption',
  outdated: 'outdated|no longer true|out of date|veraltet|desactualizado|desatualizado|obsolète|verouderd',
};

const VERDICT_OF = new Map<string, Verdict>();
for (const [verdict, words] of Object.entries(WORDS))
  for (const word of words.split('|')) VERDICT_OF.set(word, verdict as Verdict);

/** What publishers write before the rating itself. */
const LEAD = /^(?:our )?(?:rating|verdict|ruling|fact ?check|conclusion|claim|үкім)\s*[:–—-]\s*/;

/** The verdict that rating words stand for; undefined when they are not known. Never guesses. */
export function verdictOfWords(label: string): Verdict | undefined {
  const plain = level(label).replace(LEAD, '');
  const bracket = /^\d+ \[(.+)\]$/.exec(plain)?.[1];
  const direct = VERDICT_OF.get(strip(bracket ?? plain));
  if (direct) return direct;
  // "False. No such closure was ordered.": the rating is what stands before the first stop.
  const first = /^([^.:;!–—(]{2,40})[.:;!–—(]\s*\S/.exec(plain)?.[1];
  return first === undefined ? undefined : VERDICT_OF.get(strip(first));
}

/**
 * The verdict that a number on a scale stands for. `best` may be the smaller number. Only the ends and the
 * quarters speak; undefined when the scale is none.
 */
export function verdictOfNumber(value: number, best: number, worst: number): Verdict | undefined {
  const share = shareOf(value, best, worst);
  if (share === undefined) return undefined;
  if (share <= 0.01) return 'false';
  if (share <= 0.34) return 'mostly-false';
  if (share < 0.66) return 'mixture';
  return share < 0.99 ? 'mostly-true' : 'true';
}

/** Where a value stands between worst (0) and best (1), kept within; undefined without a scale. */
export function shareOf(value: number, best: number, worst: number): number | undefined {
  if (![value, best, worst].every(Number.isFinite) || best === worst) return undefined;
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)));
}

function level(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function strip(words: string): string {
  return words
    .replace(/[“”"'‘’«».,:;!?…()[\]/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
