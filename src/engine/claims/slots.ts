// The slots of a claim: what a sentence must hold to repeat it. Compiles them once, finds the tightest stretch of a
// sentence that holds them all, and lets a subject stand in the title or the sentences before.
//
// Worked example: slots who "Acme", does "closed", where "Leeds" in "Roe said Acme, which closed a shop in Leeds, is
// sound" are found at terms 2, 4 and 8: the stretch is "Acme, which closed a shop in Leeds".

import type { Claim, Slot, SlotRole } from '../packs/format';
import type { Term } from './passage';
import { CLOSE, compile, type Element, type Found, type Searchable } from './pattern';
import { findAny, type Patterns, patternsOf } from './patterns';
import { groupsOf, phrasesOfGroup } from './synonyms';

export interface CompiledSlot {
  readonly role: SlotRole;
  readonly any: Patterns;
  readonly none: Patterns;
  readonly nearby: boolean;
}

/** What stands around a sentence, for slots that may be filled there. */
export interface Nearby {
  /** Read only when asked for: hardly any slot is looked for there. */
  readonly texts: readonly (() => Searchable)[];
  /** Comparing keys that the record knows: other names are strangers. */
  readonly known: ReadonlySet<string>;
}

export interface SlotMatch {
  /** Range of terms of the stretch, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Per slot where it stands; undefined when it was filled from nearby. */
  readonly slots: readonly (Found | undefined)[];
  /** Terms of every alternative that stands together in the sentence: a slot asked for them, tightest or not. */
  readonly asked: readonly number[];
}

/** Compiles the slots of a claim; empty when it has none. */
export function compileSlots(claim: Claim, lang?: string): CompiledSlot[] {
  const about = claim.about ?? [];
  return (claim.slots ?? []).map((slot: Slot) => {
    let none: Patterns | undefined;
    return {
      role: slot.role,
      any: patternsOf(slot.any.map((alternative) => compile(alternative, about, { lang }))),
      // Asked for in the few sentences that fill the slot.
      get none() {
        none ??= patternsOf((slot.none ?? []).map((word) => compile(word, about, { exact: true, lang })));
        return none;
      },
      nearby: slot.nearby === true,
    };
  });
}

/** The tightest stretch of a sentence that fills all slots, or undefined. */
export function fillSlots(
  slots: readonly CompiledSlot[],
  text: Searchable,
  nearby: Nearby,
): SlotMatch | undefined {
  if (slots.length === 0) return undefined;
  const found: Found[][] = [];
  // A lone "it" stands in for one thing: with nothing around, the others must be said.
  let lent = nearby.texts.length === 0 ? 1 : slots.length;
  for (const slot of slots) {
    const here = findAny(slot.any, text);
    if (here.length === 0 && !(slot.nearby && lent-- > 0 && isFilledNearby(slot, text, nearby)))
      return undefined;
    if (findAny(slot.none, text, CLOSE).length > 0) return undefined;
    found.push(here);
  }
  return tightest(found);
}

/** Words that stand in for somebody or something named before. */
const FOR_SUBJECTS = new Set('it he she they who which we'.split(' '));
const FOR_OBJECTS = new Set('it him her them itself himself this that'.split(' '));
const DESCRIPTIONS = new Set(
  'app company firm platform service maker giant bank retailer group agency department president minister senator secretary official country government bill law measure ban email memo order founder owner boss chief billionaire tycoon army military vaccine drug study report virus party court'.split(
    ' ',
  ),
);

function isFilledNearby(slot: CompiledSlot, text: Searchable, nearby: Nearby): boolean {
  const { terms } = text.passage;
  const standIn = terms.findIndex((_, at) => standsIn(terms, at, slot.role));
  const strange = terms.findIndex((_, at) => isStrange(terms, at, nearby.known));
  // A subject is fixed by what comes first; an object could be any name of the sentence.
  const other = strange >= 0 && (slot.role !== 'who' || standIn < 0 || strange < standIn);
  if (other) return false;
  if (nearby.texts.length === 0) return standIn >= 0;
  return nearby.texts.some((read) => findAny(slot.any, read()).length > 0);
}

function standsIn(terms: readonly Term[], at: number, role: SlotRole): boolean {
  const norm = terms[at]?.norm ?? '';
  if ((role === 'who' ? FOR_SUBJECTS : FOR_OBJECTS).has(norm)) return true;
  if (!DESCRIPTIONS.has(norm.replace(/'s$/, ''))) return false;
  return [at - 1, at - 2].some((before) => /^(?:the|this|that)$/.test(terms[before]?.norm ?? ''));
}

/** A name that the record does not know: the sentence may speak of somebody else. */
function isStrange(terms: readonly Term[], at: number, known: ReadonlySet<string>): boolean {
  const term = terms[at] as Term;
  if (term.small || known.has(term.key)) return false;
  if (at > 0) return term.capital && !/^(?:month |#)/.test(term.key);
  // First words are always capitalised: a name is one that is no everyday word.
  return /^\p{Lu}/u.test(term.text) && groupsOf(term.key).length === 0 && !DESCRIPTIONS.has(term.norm);
}

/** The smallest range of terms that holds one place of every slot that has any. */
function tightest(found: readonly (readonly Found[])[]): SlotMatch | undefined {
  const starts = found.flat().map((place) => place.from);
  const asked = found
    .flat()
    .flatMap(({ from, to, terms }) => (terms.length > 1 && to - from <= terms.length + 1 ? terms : []));
  let best: SlotMatch | undefined;
  for (const start of new Set(starts)) {
    const slots = found.map((places) => earliestEnd(places, start));
    if (slots.some((place, i) => place === undefined && (found[i] as readonly Found[]).length > 0)) continue;
    const to = Math.max(...slots.map((place) => place?.to ?? 0));
    if (!best || to - start < best.to - best.from) best = { from: start, to, slots, asked };
  }
  return best;
}

function earliestEnd(places: readonly Found[], start: number): Found | undefined {
  let best: Found | undefined;
  for (const place of places) if (place.from >= start && (!best || place.to < best.to)) best = place;
  return best;
}

/**
 * Keys of which a sentence must hold at least one to fill the slots: those of the slot that may begin in the fewest ways,
 * and of such the rarest. Empty when only words nearby could fill it; then the claim is tried on every sentence.
 */
export function slotKeys(slots: readonly CompiledSlot[], rarity: (key: string) => number): string[] {
  let best: string[] = [];
  for (const slot of slots) {
    if (slot.nearby) continue;
    const keys = [...new Set(slot.any.all.flatMap(([first]) => (first ? firstKeys(first) : [])))];
    if (keys.length === 0 || keys.includes('')) continue;
    const least = (of: readonly string[]) => Math.min(...of.map(rarity));
    const fewer = best.length - keys.length;
    if (best.length === 0 || fewer > 0 || (fewer === 0 && least(keys) > least(best))) best = keys;
  }
  return best;
}

/** Keys that a term must have for the element to start there; "" when any term might do. */
function firstKeys(element: Element): string[] {
  if (element.kind === 'date') return [''];
  if (element.kind === 'names') return element.names.map((keys) => keys[0] as string);
  return [
    element.exact ? `=${element.key}` : element.key,
    ...element.groups.flatMap((group) => phrasesOfGroup(group)),
  ];
}
