// BCP 47 tags and which of them mean one language. Regions and scripts are left aside: text is told apart by its
// letters anyway, and a record for pt serves a page that says pt-BR.

/** BCP 47 for "undetermined": some language, none that is known here. */
export const UNKNOWN_LANGUAGE = 'und';

/** A tag as pages write it, made regular: "en_gb" → en-GB. Undefined when it is none; what follows the region is cut. */
export function tidyTag(tag: string | undefined): string | undefined {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?(?![a-z])/i.exec(tag ?? '');
  if (!match?.[1]) return undefined;
  const region = match[2];
  return match[1].toLowerCase() + (region ? `-${region.length === 2 ? region.toUpperCase() : region}` : '');
}

/** Old and narrower codes of one language: written alike, so that records and rules for one serve the other. */
const SAME: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  nb: 'no',
  nn: 'no',
  cmn: 'zh',
  yue: 'zh',
  fil: 'tl',
  prs: 'fa',
  pes: 'fa',
  arb: 'ar',
};
/** One language in two scripts and under several names. */
const SERBO_CROATIAN = new Set(['sr', 'hr', 'bs', 'sh', 'cnr']);

/** The primary subtag of a BCP 47 tag, narrower codes led back to the one that is known here: `nb-NO` → no. */
export function primaryOf(tag: string | undefined): string | undefined {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
  return primary && (SAME[primary] ?? primary);
}

/** Whether two tags mean one language, whatever their regions and scripts. */
export function sameLanguage(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [primaryOf(one), primaryOf(other)];
  if (!a || !b) return false;
  return a === b || (SERBO_CROATIAN.has(a) && SERBO_CROATIAN.has(b));
}
