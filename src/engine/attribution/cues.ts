// Which tokens of a sentence are cues, and how much each says that the sentence reports somebody. Most of this file
// is guards: "claims" is a noun after "the", "reported" an adjective before "income", "order" part of "in order to".

import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isCapitalised,
  isPastForm,
  MODALS,
  NEGATIONS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../text/word-classes';
import { type Act, ADJECTIVE_CUES, HEARSAY, NOUN_CUES, VERB_CUES, type VerbCue } from './lexicon';
import { ahead, isMark, type Line, norm, written } from './line';
import { DOCUMENTS } from './source-words';

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

/** "to describe": the deed is not done, or another than reporting it. */
const INFINITIVE_SHARE = 0.6;
/** "did not respond", "never mentioned". */
const SILENT_SHARE = 0.4;

function isSilent(line: Line, i: number, verb: VerbCue): boolean {
  return (
    /^(?:respond|reply|mention|answer|comment|discuss)$/.test(verb.lemma) && NEGATIONS.has(norm(line, i - 1))
  );
}

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
  if (verb && isVerb(line, i, verb) && !isOfNothing(line, i, verb)) {
    const passive = /^(?:participle|past)$/.test(verb.form) && isPassive(line, i);
    const to = norm(line, i - 1) === 'to' ? INFINITIVE_SHARE : isSilent(line, i, verb) ? SILENT_SHARE : 1;
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
      before !== 'both' &&
      !(
        before === 'another' &&
        verb.form === 's' &&
        (DETERMINERS.has(next) || POSSESSIVES.has(next) || next === 'that')
      )) ||
    POSSESSIVES.has(before)
  )
    return false;
  if (/[^s]'s$|s'$/.test(before) && !AUXILIARIES.has(before)) return false;
  if (PREPOSITIONS.has(before) && before !== 'to' && verb.form !== 'ing' && !isStranded(line, i - 1))
    return false;
  if (!line.isTitle && i > 0 && isCapitalised(written(line, i)) && isCapitalised(written(line, i - 1)))
    return false;
  if ((verb.form === 'base' || verb.form === 's') && ALSO_NOUNS.has(verb.lemma) && !hasVerbSlot(line, i))
    return line.isTitle && verb.form === 's' && isCapitalised(written(line, i + 1));
  if (verb.form === 'ing' && BE.has(before) === false && DETERMINERS.has(before)) return false;
  if (/^(?:regarding|considering|concerning)$/.test(norm(line, i)) && !BE.has(before)) return false;
  if (
    /^(?:warning|reporting|feeling|understanding|meaning|pleading|questioning|finding|hearing|saying|teaching|ruling|reading)$/.test(
      norm(line, i),
    ) &&
    !CLAUSE.has(next) &&
    !BE.has(before) &&
    before !== ',' &&
    !takesClause(line, i, verb)
  )
    return false;
  if (verb.lemma === 'note' && line.tokens[i + 1]?.kind === 'number') return false;
  if (verb.form === 'past' && isAdjectival(line, i)) return false;
  if (verb.lemma === 'say' && (/^(?:least|needless)$/.test(norm(line, i - 2)) || next === 'than'))
    return false;
  if (isIdiom(line, i, verb)) return false;
  return verb.needs === 'any' || takesClause(line, i, verb) || isShownBy(line, i, verb);
}

/** What such verbs do to these is no speech: "assumed office", "appealed the case", "added two rooms". */
const OBJECTS_OF_DEEDS: Readonly<Record<string, RegExp>> = {
  assume:
    /^(?:office|power|control|command|responsibility|post|role|position|job|duties|title|leadership|presidency)$/,
  appeal: /^(?:case|ruling|decision|verdict|sentence|conviction|judgment|judgement|order|fine)$/,
  write: /^off$/,
  call: /^(?:in|off|up|home|at|back|meeting|election|elections|vote|strike|halt|police|hearing|session|ambulance|doctor|emergency|conference|inquiry|number|witness|witnesses|referendum|shots)$/,
  seek: /^(?:after|out)$/,
  claim: /^(?:victory|victories|credit|lives|seats|wins|title|prize)$/,
  embrace: /^(?:him|her|them|like)$/,
  see: /^(?:as|in|by)$/,
};

/** "people I spoke with insist": the preposition belongs to the clause before. */
function isStranded(line: Line, i: number): boolean {
  return PERSONAL.has(norm(line, i - 2)) && isPastForm(norm(line, i - 1));
}

/** Words of speech that tell of no speech where they stand. */
function isIdiom(line: Line, i: number, verb: VerbCue): boolean {
  const next = norm(line, i + 1);
  const object =
    DETERMINERS.has(next) || POSSESSIVES.has(next) ? [norm(line, i + 2), norm(line, i + 3)] : [next];
  if (object.some((word) => OBJECTS_OF_DEEDS[verb.lemma]?.test(word))) return true;
  switch (verb.lemma) {
    case 'add':
      return !takesClause(line, i, verb) && !endsSpeech(line, i);
    case 'decline':
      return next !== 'to' && next !== 'comment' && !isMark(line, i + 1);
    case 'direct':
      return verb.form === 'base';
    case 'inform':
      return next === 'by';
    case 'call':
      return verb.form === 'participle' && /^(?:the|a|an)$/.test(next) && !BE.has(norm(line, i - 1));
    case 'imagine':
      return /^(?:to|can|can't|cannot)$/.test(norm(line, i - 1));
    case 'ask':
      return norm(line, i - 1) === 'just' || i === 0;
    case 'like':
      return (
        verb.form === 'base' &&
        (!hasVerbSlot(line, i) || /^(?:this|that|those|these|other|it|him|them)$/.test(next))
      );
    case 'report':
      return next === 'from' || next === 'to';
    case 'refuse':
      return next === 'to' && norm(line, i + 2) === 'let';
    case 'state':
      return verb.form === 's' && next !== 'that' && !/^["“]$/.test(next);
    case 'talk':
    case 'speak':
      return /^(?:be|being|been)$/.test(norm(line, i - 1));
    default:
      return false;
  }
}

/** ", Roe added." */
function endsSpeech(line: Line, i: number): boolean {
  if (i + 1 < line.tokens.length && !isMark(line, i + 1)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 8); k--)
    if (line.quote[k] !== -1 || written(line, k) === ',') return true;
  return false;
}

/** "spoke for an hour", "talked to reporters": of what, it does not say. */
function isOfNothing(line: Line, i: number, verb: VerbCue): boolean {
  return /^(?:speak|talk)$/.test(verb.lemma) && aboutSomething(line, i + 1) < 0;
}

function aboutSomething(line: Line, from: number): number {
  const at = ahead(line, from, 6, (w) => /^(?:about|of|against|out)$/.test(w));
  return line.tokens[at + 1]?.kind === 'number' ? -1 : at;
}

/** "a reported loss", "alleged crimes" */
function isAdjectival(line: Line, i: number): boolean {
  const before = norm(line, i - 1);
  return (
    /^(?:alleged|reported|claimed|suspected|accused|intended|supposed|stated|expected|planned|quoted|pledged)$/.test(
      norm(line, i),
    ) &&
    (DETERMINERS.has(before) ||
      PREPOSITIONS.has(before) ||
      (before === 'and' && !CLAUSE.has(norm(line, i + 1))) ||
      i === 0) &&
    before !== 'to'
  );
}

function hasVerbSlot(line: Line, i: number): boolean {
  // "…, the Daily Post reports."
  if (/^[.,]?$/.test(written(line, i + 1)) && isCapitalised(written(line, i - 1))) return true;
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
  if (verb.lemma === 'make')
    return (
      ((next === 'it' || next === 'that') && /^(?:clear|plain|known)$/.test(norm(line, i + 2))) ||
      next === 'clear'
    );
  if (/^["“:]$/.test(next) || (next === ',' && line.quote[i + 2] !== -1)) return true;
  if (/^(?:agree|offer|choose|opt|decide|determine|swear|volunteer|decline|refuse|mean)$/.test(verb.lemma)) {
    if (next === 'to') return true;
  }
  if (/^(?:see|cast)$/.test(verb.lemma) && ahead(line, i + 1, 7, (w) => w === 'as') > 0 && next !== 'as')
    return true;
  return ahead(line, i + 1, verb.lemma === 'tell' ? 8 : 3, (w) => CLAUSE.has(w)) > 0;
}

/** "records show nobody paid": what a document shows needs no "that". */
function isShownBy(line: Line, i: number, verb: VerbCue): boolean {
  if (!/^(?:show|find|reveal|suggest|indicate|put)$/.test(verb.lemma)) return false;
  let k = i - 1;
  while (k > i - 4 && (AUXILIARIES.has(norm(line, k)) || isAdverb(norm(line, k)))) k--;
  for (let n = k; n > Math.max(-1, k - 14) && !/^[;:]$/.test(written(line, n)); n--)
    if (DOCUMENTS.has(norm(line, n))) return true;
  return false;
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
  let share = 0.35;
  if (ahead(line, i + 1, 5, (w) => w === 'that') > 0) share = 1;
  else if (owned && /^(?:to|of|about|over|on|for|against)$/.test(next)) share = 1;
  else if (owned || (next === 'to' && cue.act === 'wants')) share = owned && next !== 'to' ? 0.5 : 0.6;
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
  const subject = norm(line, k - 1);
  if (/^(?:sure|certain|determined)$/.test(norm(line, i)) && /^(?:it|there|it's|to)$/.test(subject))
    return undefined;
  return { at: i, to: i + 1, kind: 'adjective', act: cue.act, weight: cue.weight };
}
