// A page is set anew without a word being changed: words wrapped in elements, text nodes split, spaces of other kinds,
// quotes curled. Caveat's reader must see the same text, and marks must not move.

import { parseHtml } from '../../../src/cli/parse-html';
import { SearchedText } from '../../../src/engine/anchoring/places';
import { levelSigns } from '../../../src/engine/anchoring/words';
import { readArticle } from '../../../src/page/read';
import { type Question, type Round, saved } from './cases';
import { sourceOf } from './edits';
import { Random } from './random';

/** Every sentence that stands once on the page is asked about; one that the reader leaves out of the new page is none. */
export function markupRound(html: string, seed: string): Round {
  const before = readArticle(parseHtml(html)).article;
  const document = parseHtml(html);
  setAnew(document, new Random(`markup ${seed}`));
  const { text } = readArticle(document).article;
  const old = new SearchedText(before.text);
  const levelled = levelSigns(text);
  const { sentences, text: plain } = sourceOf(before);
  const questions = sentences.flatMap(({ start, end }): Question[] => {
    const words = plain.slice(start, end);
    const was = before.text.indexOf(words);
    const at = levelled.indexOf(levelSigns(words));
    const isOnce =
      was >= 0 && before.text.indexOf(words, was + 1) < 0 && levelled.indexOf(levelSigns(words), at + 1) < 0;
    if (at < 0 || !isOnce) return [];
    const selectors = saved(old, { start: was, end: was + words.length });
    return [{ row: 'sentence, set anew', selectors, words, answer: { start: at, end: at + words.length } }];
  });
  return { text, questions };
}

function setAnew(document: Document, random: Random): void {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (!node.data.trim() || !/^(?:p|li|a|em|strong|span|blockquote)$/i.test(node.parentNode?.nodeName ?? ''))
      continue;
    node.data = node.data
      .replace(/ /g, () => random.pick([' ', ' ', ' ', '\u00a0', '\n  ', '  ']))
      .replace(/'/g, () => random.pick(["'", '’']))
      .replace(/"(?=\w)/g, () => random.pick(['"', '“']))
      .replace(/(?<=[\w.,!?])"/g, () => random.pick(['"', '”']));
    if (random.chance(0.5)) wrapWord(node, random);
  }
}

/** `one two three` becomes `one <b>two</b> three`, in three text nodes or four. */
function wrapWord(node: Text, random: Random): void {
  const words = [...node.data.matchAll(/[^\s]+/g)];
  const word = words[random.below(words.length)];
  const parent = node.parentNode;
  const document = node.ownerDocument;
  if (!word || !parent) return;
  const end = word.index + word[0].length;
  const element = document.createElement(random.pick(['b', 'em', 'span', 'a']));
  const half = word[0].length >> 1;
  for (const part of random.chance(0.5) ? [word[0]] : [word[0].slice(0, half), word[0].slice(half)])
    element.appendChild(document.createTextNode(part));
  for (const part of [
    document.createTextNode(node.data.slice(0, word.index)),
    element,
    document.createTextNode(node.data.slice(end)),
  ])
    parent.insertBefore(part, node);
  parent.removeChild(node);
}
