// Which tokens of a sentence are cues, and how much each says that the sentence reports somebody. Most of this file
// is guards: "claims" is a noun after "the", "reported" an adjective before "income", "order" part of "in order to".

import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isCapitalised,
  MODALS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../text/word-classes';
import { type Act, ADJECTIVE_CUES, HEARSAY, NOUN_CUES, VERB_CUES, type VerbCue } from './lexicon';
import { ahead, isMark, type Line, norm, written } from './line';

export interface Cue {
  readonly at: number;
  /** One past the last token: "according to" has two. */
  readonly to: number;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'according' | 'hearsay';
  readonly act: Act;
  readonly weight: number;
  readonly verb?: VerbCue;
  /** A passive: whoever speaks stands behind "by", if anywhere. */
  readonly passive?: boolean;
}

/** Base and s forms that are nouns as often as verbs: they need a subject right before them. */
const ALSO_NOUNS = wordSet(
  `claim report hope fear plan call demand request order question challenge attack support object answer address comment warn charge
  credit brand label blame regret worry doubt praise promise pledge vow bet guess estimate forecast joke complaint comment mention tweet quote
  champion welcome like love hate care target post blog point signal detail outline wish desire favor favour attack slam blast offer judge
  petition lobby pressure counter reply dream appeal dispute reason answer stress question rail discount fault hint query respect picture decline state wonder view need lament note warn`,
);
const CLAUSE = wordSet('that whether how what why if');
const CLAUSE_OR_TO = wordSet('that whether how what why if to');
/** Behind these words "like", "love" and other doubtful verbs are verbs. */
const VERB_SLOT = wordSet(
  "to would will could should may might did do does don't didn't doesn't cannot can't not also who they i we you he she",
);

/** All cues of the sentence outside quotation marks, in order. */
export function cuesOf(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    if (line.quote[i] !== -1 || isMark(line, i)) continue;
    const cue = cueAt(line, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(line: Line, i: number): Cue | undefined {
  const word = norm(line, i);
  if (word === 'according' && norm(line, i + 1) === 'to')
    return { at: i, to: i + 2, kind: 'according', act: 'says', weight: 0.97 };
  const hearsay = HEARSAY.get(word);
  if (hearsay !== undefined) return { at: i, to: i + 1, kind: 'hearsay', act: 'alleges', weight: hearsay };
  const verb = VERB_CUES.get(word);
  if (verb && isVerb(line, i, verb)) {
    const passive = verb.form === 'participle' && isPassive(line, i);
    const to = norm(line, i - 1) === 'to' ? 0.75 : 1;
    return { at: i, to: i + 1, kind: 'verb', act: verb.act, weight: verb.weight * to, verb, passive };
  }
  return nounCue(line, i) ?? adjectiveCue(line, i);
}

function isVerb(line: Line, i: number, verb: VerbCue): boolean {
  const before = norm(line, i - 1);
  const next = norm(line, i + 1);
  if (before === 'that' && verb.lemma === 'say' && next === ',') return false;
  if (
    (DETERMINERS.has(before) &&
      before !== 'that' &&
      before !== 'all' &&
      before !== 'some' &&
      before !== 'many' &&
      before !== 'both') ||
    POSSESSIVES.has(before)
  )
    return before === 'her' && false;
  if (/[^s]'s$|s'$/.test(before) && !AUXILIARIES.has(before)) return false;
  if (PREPOSITIONS.has(before) && before !== 'to' && verb.form !== 'ing') return false;
  if (i > 0 && isCapitalised(written(line, i)) && isCapitalised(written(line, i - 1))) return false;
  if ((verb.form === 'base' || verb.form === 's') && ALSO_NOUNS.has(verb.lemma) && !hasVerbSlot(line, i))
    return false;
  if (verb.form === 'ing' && BE.has(before) === false && DETERMINERS.has(before)) return false;
  if (/^(?:regarding|considering|concerning)$/.test(norm(line, i)) && !BE.has(before)) return false;
  if (
    /^(?:warning|reporting|feeling|understanding|meaning|pleading|questioning|finding|hearing|saying|teaching|ruling|reading)$/.test(
      norm(line, i),
    ) &&
    !CLAUSE.has(next) &&
    !BE.has(before) &&
    before !== ','
  )
    return false;
  if (verb.lemma === 'note' && line.tokens[i + 1]?.kind === 'number') return false;
  if (verb.form === 'past' && isAdjectival(line, i)) return false;
  if (verb.lemma === 'say' && /^(?:least|needless)$/.test(norm(line, i - 2))) return false;
  return verb.needs === 'any' || takesClause(line, i, verb);
}

/** "a reported loss", "alleged crimes" */
function isAdjectival(line: Line, i: number): boolean {
  const before = norm(line, i - 1);
  return (
    /^(?:alleged|reported|claimed|suspected|accused|intended|supposed|stated|expected|planned|quoted)$/.test(
      norm(line, i),
    ) &&
    (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'and' || i === 0) &&
    before !== 'to'
  );
}

function hasVerbSlot(line: Line, i: number): boolean {
  let k = i - 1;
  while (k > 0 && isAdverb(norm(line, k))) k--;
  const before = norm(line, k);
  if (VERB_SLOT.has(before) || PERSONAL.has(before) || MODALS.has(before)) return true;
  const next = norm(line, i + 1);
  const complement =
    CLAUSE_OR_TO.has(next) ||
    DETERMINERS.has(next) ||
    PERSONAL.has(next) ||
    POSSESSIVES.has(next) ||
    /^["“]$/.test(next);
  return complement && !PREPOSITIONS.has(before) && !/(?:ed|ing|ous|ive|al)$/.test(before) && before !== '';
}

function takesClause(line: Line, i: number, verb: VerbCue): boolean {
  const next = norm(line, i + 1);
  if (/^["“:]$/.test(next) || (next === ',' && line.quote[i + 2] !== -1)) return true;
  if (/^(?:agree|offer|choose|opt|decide|determine|swear|volunteer|decline|refuse|mean)$/.test(verb.lemma)) {
    if (next === 'to') return true;
  }
  return ahead(line, i + 1, verb.lemma === 'tell' ? 8 : 3, (w) => CLAUSE.has(w)) > 0;
}

function isPassive(line: Line, i: number): boolean {
  let k = i - 1;
  while (k > 0 && isAdverb(norm(line, k))) k--;
  return BE.has(norm(line, k)) && !(/'s$/.test(norm(line, k)) && HAVE.has(norm(line, k - 1)));
}

function nounCue(line: Line, i: number): Cue | undefined {
  const cue = NOUN_CUES.get(norm(line, i));
  if (!cue || (i > 0 && isCapitalised(written(line, i)))) return undefined;
  const next = norm(line, i + 1);
  const before = norm(line, i - 1);
  const owned =
    POSSESSIVES.has(before) ||
    (/'s?$/.test(before) && !AUXILIARIES.has(before)) ||
    POSSESSIVES.has(norm(line, i - 2)) ||
    /[^t]'s$/.test(norm(line, i - 2));
  let share = 0.45;
  if (ahead(line, i + 1, 5, (w) => w === 'that') > 0) share = 1;
  else if (owned && /^(?:to|of|about|over|on|for|against)$/.test(next)) share = 1;
  else if (owned || (next === 'to' && cue.act === 'wants')) share = 0.75;
  else if (/^(?:of|about|over|from|by|against|for|on)$/.test(next)) share = 0.6;
  return { at: i, to: i + 1, kind: 'noun', act: cue.act, weight: cue.weight * share };
}

function adjectiveCue(line: Line, i: number): Cue | undefined {
  const cue = ADJECTIVE_CUES.get(norm(line, i));
  if (!cue) return undefined;
  let k = i - 1;
  while (
    k > 0 &&
    (isAdverb(norm(line, k)) || /^(?:very|so|quite|too|more|increasingly|deeply)$/.test(norm(line, k)))
  )
    k--;
  if (
    !BE.has(norm(line, k)) &&
    !/^(?:feel|felt|feels|seem|seemed|seems|remain|remains|remained|become|became|grew|appear|appeared)$/.test(
      norm(line, k),
    )
  )
    return undefined;
  if (/^(?:sure|certain|determined)$/.test(norm(line, i)) && /^(?:it|there|it's)$/.test(norm(line, k - 1)))
    return undefined;
  return { at: i, to: i + 1, kind: 'adjective', act: cue.act, weight: cue.weight };
}
