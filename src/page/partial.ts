// Whether only a part of the article is on the page, its rest being for subscribers. Nothing hidden is dug out: what
// matters is that a reader is told that notes cover this part alone. Sites mark all their articles as not free, also
// those that they show in full, so the mark needs a second sign: the page speaks of a longer text, or a wall stands
// where the text ends. Without the mark the wall must say that there is more to read.

import type { PartialReason } from '../engine/article';
import { fold } from './block-text';
import { type Draft, isProse } from './body/draft';
import type { Facts } from './metadata/facts';
import { type Thing, textOf } from './metadata/json-ld';

/** The rest counts as missing when the page speaks of so many times the words that are there. */
const MUCH_LONGER = 1.5;
/** Characters: a text that is not free and no longer than this is an opening, wall or no wall. */
const SHORT = 600;
/** A wall below a longer text asks for support, or for the next article. */
const LONGEST_OPENING = 4000;
/** So many blocks after the last of the text a wall may stand. */
const NEAR = 8;
const LONGEST_WALL = 300;

const WALLS: readonly RegExp[] = [
  /\b(?:subscribe|sign up|sign in|log in|register|join|become a (?:member|subscriber)|start (?:your|a) (?:free )?trial)\b.{0,60}\b(?:to|and) (?:continue|keep|go on|finish|read(?: on| the (?:rest|full)| this| more)?\b|unlock|get (?:full )?access)/i,
  /^(?!.*\bscroll).*\b(?:to|want to) (?:continue|keep|go on) reading\b|\bcontinue reading (?:with|by|for) \b|\bkeep reading (?:with|for)\b/i,
  /\bthis (?:article|story|content|post|piece) is (?:only |exclusively |exclusive )?(?:for|to|available (?:only )?(?:for|to)|reserved for)\b.{0,30}\b(?:subscribers|members|premium)\b/i,
  /\b(?:rest|remainder) of (?:this|the) (?:article|story|post)\b.{0,40}\b(?:subscribers|members)\b/i,
  /^(?:weiterlesen (?:mit|mit einem)|jetzt (?:abonnieren|weiterlesen)|sie haben bereits ein abo)/i,
  /réservé(?:e)? (?:à nos|aux) abonnés|\bil vous reste \d+\s?% de cet article|^la suite est réservée/i,
  /\b(?:para|suscríbete para|regístrate para) (?:seguir|continuar) leyendo\b|contenido exclusivo para suscriptores/i,
  /\b(?:per|abbonati per) continuare a leggere\b|\bpara continuar lendo\b|\bassinante\b.{0,30}\bacesso\b/i,
];

/** What stands in walls, and elsewhere: says something only on a page that is not free. */
const WALL_WORDS = new Set(['paywall', 'regwall', 'paymeter', 'gated']);
const MEMBER =
  /^(?:already (?:a|an|have a) |vous êtes (?:déjà )?abonné|déjà abonné|bereits abonn|ya eres suscriptor|sei già abbonato)/i;

export function isPartial(draft: Draft, facts: Facts): PartialReason | undefined {
  const kept = draft.blocks.filter((block) => draft.keep[block.index]);
  const chars = kept.reduce((sum, block) => sum + block.size, 0);
  const locked = facts.things.filter((thing) => isLocked(thing));
  const part = locked.length > 0 ? isPartOfLocked(draft, facts, chars) : stopsAtWall(draft, chars);
  return part ? 'paywall' : undefined;
}

const isLocked = (thing: Thing): boolean => /^(?:false|no)$/i.test(String(thing.isAccessibleForFree ?? ''));

function isPartOfLocked(draft: Draft, facts: Facts, chars: number): boolean {
  const shown = lockedShown(draft, facts);
  if (shown) return false;
  const told = lengthTold(facts);
  if (told > 0) return told > chars * MUCH_LONGER;
  return chars <= SHORT || (chars <= LONGEST_OPENING && (shown === false || wallFollows(draft, true)));
}

/** Whether elements that metadata name as not free hold text that was read; undefined when there are none. */
function lockedShown({ survey, blocks, keep }: Draft, facts: Facts): boolean | undefined {
  let named: boolean | undefined;
  for (const thing of facts.things.filter(isLocked)) {
    for (const element of find(survey.document, textOf(thing.cssSelector) ?? '')) {
      named = false;
      if (
        blocks.some((block) => keep[block.index] && isProse(block) && element.contains(block.frame.element))
      )
        return true;
    }
  }
  return named;
}

function find(document: Document, selector: string): readonly Element[] {
  try {
    if (selector) return [...document.querySelectorAll(selector)];
  } catch {
    // Not a selector: the site's mistake.
  }
  return [];
}

/** Characters of the whole article by the metadata; 0 when they do not say. */
function lengthTold({ article }: Facts): number {
  const body = fold(textOf(article?.articleBody) ?? '').length;
  const words = Number(article?.wordCount);
  return Math.max(body, Number.isFinite(words) ? words * LETTERS_A_WORD : 0);
}

/** With the space. */
const LETTERS_A_WORD = 5.5;

const stopsAtWall = (draft: Draft, chars: number): boolean =>
  chars <= LONGEST_OPENING && wallFollows(draft, false);

/** A wall right below the text, also when it was taken for the text's end. */
function wallFollows({ blocks, keep }: Draft, locked: boolean): boolean {
  const last = Math.max(0, keep.lastIndexOf(true));
  return blocks.slice(last, last + 1 + NEAR).some(({ text, frame }) => {
    if (text.length > LONGEST_WALL) return false;
    if (WALLS.some((wall) => wall.test(text))) return true;
    return locked && (MEMBER.test(text) || frame.words.some((word) => WALL_WORDS.has(word)));
  });
}
