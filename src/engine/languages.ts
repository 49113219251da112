// Which language an article and each of its blocks is in, and which languages are the same. The text itself comes
// first: pages say "de" on English text more often than one would think. The page's own word counts where the text
// is too short or undecided, and for languages that the text layer does not know.

import type { Article } from './article';
import type { Stretch } from './text';
import { canBeTold, isHardly, languageOf, languageOfBlock } from './text/language';
import { primaryOf, sameLanguage, tidyTag, UNKNOWN_LANGUAGE } from './text/language-tags';

export interface Languages {
  /** BCP 47 tag; undefined when nothing tells. */
  readonly article: string | undefined;
  readonly title: string | undefined;
  /** One a block, in order; the article's own tag where a block is in the article's language. */
  readonly blocks: readonly (string | undefined)[];
}

/** A text and its title, with what the page declares of them and of stretches of the text. */
interface Declared extends Pick<Article, 'text' | 'title' | 'lang'> {
  readonly blocks: readonly Stretch[];
}

/** The languages of an article whose `lang` fields hold what the page declares. */
export function languagesOf({ text, title, lang, blocks }: Declared): Languages {
  const found = languageOf(text);
  const article = decide(text, found, tidyTag(lang));
  const around = article && sameLanguage(found, article) ? found : primaryOf(article);
  const own = (words: string) => {
    const told = languageOfBlock(words, around);
    return told !== undefined && sameLanguage(told, article) ? article : told;
  };
  const told = blocks.map(({ start, end }) => own(text.slice(start, end)));
  const trusted = trustedTags(blocks, told);
  return {
    article,
    title: own(title) ?? article,
    blocks: blocks.map((block, i) => {
      const tag = tidyTag(block.lang);
      return told[i] ?? (tag && trusted.has(tag) && !sameLanguage(tag, article) ? tag : article);
    }),
  };
}

/** The page's own tag when the text does not contradict it, else the primary subtag of what the text is in. */
function decide(text: string, found: string | undefined, tag: string | undefined): string | undefined {
  if (!found) {
    const claimed = primaryOf(tag) ?? 'en';
    return isHardly(text, claimed) ? UNKNOWN_LANGUAGE : tag;
  }
  if (!tag || sameLanguage(tag, found)) return tag ?? found;
  // Danish reads like Norwegian, Galician like Portuguese: neighbours and languages that are not listed keep their word.
  if (NEIGHBOURS.get(found) === primaryOf(tag)) return tag;
  return found !== 'en' && !canBeTold(primaryOf(tag) ?? '') ? tag : found;
}

const NEIGHBOURS = new Map([
  ['da', 'no'],
  ['no', 'da'],
]);

/** Declared tags of blocks that the text bears out more often than not, where it says anything. */
function trustedTags(blocks: readonly Stretch[], told: readonly (string | undefined)[]): Set<string> {
  const balance = new Map<string, number>();
  blocks.forEach((block, i) => {
    const tag = tidyTag(block.lang);
    if (!tag) return;
    const spoken = told[i];
    const weight = spoken === undefined ? 0 : sameLanguage(spoken, tag) ? 1 : -1;
    balance.set(tag, (balance.get(tag) ?? 0) + weight);
  });
  return new Set([...balance].flatMap(([tag, sum]) => (sum >= 0 ? [tag] : [])));
}

/** Whether wording rules and the scores behind the coverage know a language. What nothing tells is taken for English. */
export function hasRules(lang: string | undefined): boolean {
  return lang === undefined || primaryOf(lang) === 'en';
}
