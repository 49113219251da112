// Inflected forms of the verbs in the cue lists, so that the lists name each verb once.

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  mean: ['meant', 'meant'],
  hold: ['held', 'held'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  understand: ['understood', 'understood'],
  let: ['let', 'let'],
  forget: ['forgot', 'forgotten'],
  choose: ['chose', 'chosen'],
  foresee: ['foresaw', 'foreseen'],
  forbid: ['forbade', 'forbidden'],
  bet: ['bet', 'bet'],
  take: ['took', 'taken'],
  get: ['got', 'got'],
  lie: ['lied', 'lied'],
  hit: ['hit', 'hit'],
  come: ['came', 'come'],
  go: ['went', 'gone'],
  leave: ['left', 'left'],
  lead: ['led', 'led'],
  put: ['put', 'put'],
  cut: ['cut', 'cut'],
  win: ['won', 'won'],
  lose: ['lost', 'lost'],
  send: ['sent', 'sent'],
  bring: ['brought', 'brought'],
  keep: ['kept', 'kept'],
  begin: ['began', 'begun'],
  run: ['ran', 'run'],
  stand: ['stood', 'stood'],
  pay: ['paid', 'paid'],
  meet: ['met', 'met'],
  set: ['set', 'set'],
  withdraw: ['withdrew', 'withdrawn'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  break: ['broke', 'broken'],
  become: ['became', 'become'],
  spend: ['spent', 'spent'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  build: ['built', 'built'],
};

const DOUBLING =
  /(?:admit|plan|ban|regret|rebut|refer|infer|permit|rap|stop|slam|blog|brag|pan|bar|drop|nod|beg|commit|compel|chat|quip|rip|blur|plot|allot|spin)$/;

/** All forms of a verb, keyed by spelling. */
export function formsOf(lemma: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = IRREGULAR[lemma];
  const doubled = DOUBLING.test(lemma) ? lemma + lemma.at(-1) : lemma;
  const toY = /[^aeiou]y$/.test(lemma);
  const past = lemma.endsWith('e') ? `${lemma}d` : toY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  forms.set(irregular?.[1] ?? past, 'participle');
  forms.set(irregular?.[0] ?? past, 'past');
  forms.set(
    /[^e]e$/.test(lemma) && lemma !== 'be'
      ? lemma.endsWith('ie')
        ? `${lemma.slice(0, -2)}ying`
        : `${lemma.slice(0, -1)}ing`
      : `${doubled}ing`,
    'ing',
  );
  forms.set(
    toY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    's',
  );
  forms.set(lemma, 'base');
  return forms;
}
