// Days out of words: "2020-07-13T09:00Z", "July 13, 2020", "13. Juli 2020", "13 de julio de 2020", "2020年7月13日", "13/07/2020".
// Month names of some twenty languages stand in one table; a name is enough to know the month, whatever the page's
// language. Nothing is guessed: without a year there is no day.

/** Month names, abbreviations among them, as beginnings: "jul" holds for July, Juli, julio, juillet (by "juil"). */
const MONTHS: readonly string[] = [
  'jan jän gen ene ian янв січ sty leden ocak يناير كانون ianuarie ιαν led',
  'feb fév fev fév febb lut únor şubat şub févr фев лют فبراير شباط φεβ úno',
  'mar mär mrz maa már marz берез мар şmar μαρ مارس آذار bře březen mart',
  'apr abr avr kwi duben нисан nisan nis апр квіт απρ أبريل نيسان dub',
  'may mai maj maggio mayo mag mei maj máj mayıs трав мая май μαΐ μαι مايو أيار kvě maio toukokuuta',
  'jun juin giu giugno cze červen haziran haz июн черв ιουν يونيو حزيران kesäkuuta',
  'jul juil lug luglio lip červenec temmuz tem июл лип ιουλ يوليو تموز heinäkuuta',
  'aug ago aoû aou août sie srpen ağu ağustos авг серп αυγ أغسطس آب srp elokuuta',
  'sep set wrz září eyl eylül сен верес σεπ سبتمبر أيلول zář syyskuuta',
  'oct okt out ott paź říjen eki ekim окт жовт οκτ أكتوبر říj lokakuuta',
  'nov lis listopad kas kasım ноя листоп νοε نوفمبر marraskuuta',
  'dec dez dic déc gru prosinec ara aralık дек груд δεκ ديسمبر pro joulukuuta',
];

const NAMES: readonly (readonly [string, number])[] = MONTHS.flatMap((names, i) =>
  names.split(' ').map((name) => [name, i + 1] as const),
).sort(([a], [b]) => b.length - a.length);

/** 1 to 12 for a month's name in any of the languages known, 0 for any other word. */
function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (lower.length < 3 || lower.length > 12) return 0;
  return NAMES.find(([name]) => lower.startsWith(name))?.[1] ?? 0;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** YYYY-MM-DD, or undefined when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > longest) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface FoundDay {
  readonly day: string;
  /** Where the date begins in the text that was searched. */
  readonly index: number;
}

const ISO = /(?<!\d)((?:19|20)\d\d)[-/.]([01]?\d)[-/.]([0-3]?\d)(?!\d)/;
const COMPACT = /(?<![\d.])((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{0,6}Z?)(?!\d)/;
const CJK = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const DAY_FIRST =
  /(?<![\d/])([0-3]?\d)(?:st|nd|rd|th|er|º|\.)?[\s\u00a0-]*(?:de |of |d['’])?\s*(\p{L}{3,12})\.?,?[\s\u00a0-]*(?:de |of )?\s*,?\s*((?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?[\s\u00a0-]*([0-3]?\d)(?:st|nd|rd|th)?,?[\s\u00a0-]+((?:19|20)\d\d)(?!\d)/u;
const NUMBERS = /(?<!\d)([0-3]?\d)[/.-]([0-3]?\d)[/.-]((?:19|20)\d\d|\d\d)(?!\d)/;

/** The first day that a text names. `monthFirst`: how 7/13/2020 is meant when both readings are possible. */
export function findDay(text: string, monthFirst = false): FoundDay | undefined {
  const found = [
    byNumbers(ISO.exec(text), 1, 2, 3),
    byNumbers(COMPACT.exec(text), 1, 2, 3),
    byNumbers(CJK.exec(text), 1, 2, 3),
    byName(DAY_FIRST.exec(text), 2, 1),
    byName(MONTH_FIRST.exec(text), 1, 2),
    byShortNumbers(NUMBERS.exec(text), monthFirst),
  ].filter((day) => day !== undefined);
  return found.sort((a, b) => a.index - b.index)[0];
}

function byNumbers(
  match: RegExpExecArray | null,
  year: number,
  month: number,
  day: number,
): FoundDay | undefined {
  if (!match) return undefined;
  const found = dayOf(Number(match[year]), Number(match[month]), Number(match[day]));
  return found ? { day: found, index: match.index } : undefined;
}

function byName(match: RegExpExecArray | null, name: number, day: number): FoundDay | undefined {
  if (!match) return undefined;
  const found = dayOf(Number(match[3]), monthOf(match[name] ?? ''), Number(match[day]));
  return found ? { day: found, index: match.index } : undefined;
}

function byShortNumbers(match: RegExpExecArray | null, monthFirst: boolean): FoundDay | undefined {
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3]?.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  const asMonthFirst = dayOf(year, first, second);
  const asDayFirst = dayOf(year, second, first);
  const found = (monthFirst ? asMonthFirst : asDayFirst) ?? asDayFirst ?? asMonthFirst;
  return found ? { day: found, index: match.index } : undefined;
}
