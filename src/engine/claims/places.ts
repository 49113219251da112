// Countries and their people by one key, so that "India", "Indian" and "India's" agree, and so that a sentence about
// another country can be told from one that names no country. First of each line the country, then its adjectives.

const COUNTRIES = `
us|american|americans|usa|u.s|u.s.a|america|united states|united states of america
uk|british|britain|united kingdom|great britain|briton|britons|england|english
eu|european union
china|chinese|prc
india|indian|indians
russia|russian|russians
france|french
germany|german|germans
italy|italian|italians
spain|spanish
portugal|portuguese
netherlands|dutch|holland
belgium|belgian
ireland|irish
scotland|scottish
wales|welsh
sweden|swedish
norway|norwegian
denmark|danish
finland|finnish
poland|polish
ukraine|ukrainian|ukrainians
hungary|hungarian
austria|austrian
switzerland|swiss
greece|greek
turkey|turkish|turkiye
israel|israeli|israelis
palestine|palestinian|palestinians
iran|iranian|iranians
iraq|iraqi|iraqis
syria|syrian|syrians
egypt|egyptian
libya|libyan
lebanon|lebanese
jordan|jordanian
saudi arabia|saudi|saudis
qatar|qatari
yemen|yemeni
afghanistan|afghan|afghans
pakistan|pakistani|pakistanis
bangladesh|bangladeshi
nepal|nepali|nepalese
japan|japanese
south korea|south korean|south koreans
north korea|north korean|north koreans
taiwan|taiwanese
hong kong
vietnam|vietnamese
thailand|thai
indonesia|indonesian
malaysia|malaysian
philippines|philippine|filipino
singapore|singaporean
australia|australian|australians
new zealand
canada|canadian|canadians
mexico|mexican|mexicans
brazil|brazilian
argentina|argentine|argentinian
chile|chilean
colombia|colombian
venezuela|venezuelan
cuba|cuban|cubans
haiti|haitian|haitians
nigeria|nigerian
kenya|kenyan
ethiopia|ethiopian
somalia|somali
sudan|sudanese
south africa|south african
morocco|moroccan
algeria|algerian
ghana|ghanaian
zimbabwe|zimbabwean
romania|romanian
bulgaria|bulgarian
serbia|serbian
croatia|croatian
czech republic|czech|czechia
slovakia|slovak
georgia|georgian
`;

/** Key of a country, or of the first word of a two-word name. */
const KEYS = new Map<string, string>();
const PAIRS = new Map<string, string>();
/** First words of the names in PAIRS. */
const STARTS = new Set<string>();

for (const line of COUNTRIES.trim().split('\n')) {
  const [country, ...others] = line.split('|');
  for (const name of [country as string, ...others]) {
    (name.includes(' ') ? PAIRS : KEYS).set(name, `@${country}`);
    if (name.includes(' ')) STARTS.add(name.split(' ', 1)[0] as string);
  }
}

const CAPITAL = /^\p{Lu}/u;

/** The key of a country named by one capitalised word; `norm` may end in 's. */
export function placeOf(norm: string, text: string): string | undefined {
  if (!CAPITAL.test(text)) return undefined;
  const bare = norm.replace(/'s?$/, '');
  if (bare === 'us' && !/^U\.?S/.test(text)) return undefined;
  return KEYS.get(bare);
}

/** The key of a country named by several words, and how many they are. */
export function longPlaceAt(
  norms: readonly string[],
  at: number,
): { key: string; length: number } | undefined {
  if (!STARTS.has(norms[at] as string)) return undefined;
  for (let length = Math.min(4, norms.length - at); length >= 2; length--) {
    const name = norms
      .slice(at, at + length)
      .join(' ')
      .replace(/'s?$/, '');
    const key = PAIRS.get(name);
    if (key) return { key, length };
  }
  return undefined;
}

/** Whether a comparing key is a country's. */
export function isPlace(key: string): boolean {
  return key.startsWith('@');
}
