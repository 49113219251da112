// An article from bare text: a line a block, the first line the title when more follow. Copied text brings the page's
// furniture along (labels, author box, comment form, related stories), so the same lines are dropped as from a page;
// where only the order of lines is left of the page's structure, whole tails are cut.

import type { Article, Block } from '../engine/article';
import { fold } from './block-text';
import { isAuthorNote, isLabel, isSameTitle } from './body/edges';
import { isFurnitureLine } from './body/phrases';

/** From such a line on, a copied page holds no more of the article. */
const TAIL =
  /^(?:you (?:may|might) also (?:like|enjoy)|related (?:articles|posts|stories|news)|recommended(?: for you| stories| articles)?|more (?:from|stories|news|articles)\b.{0,40}|leave a (?:reply|comment)|most (?:read|popular)|read next|trending(?: now)?|comments)\s*:?$/i;
/** The tail begins in the second half: the same words may head a section at the top. */
const EARLIEST_TAIL = 0.5;
const AD_LABEL = /^(?:ads?|advertisement|advertising|sponsored|promoted)$/i;

/** Reads plain text. `detected` says that there is any body at all; plain text gives no other sign. */
export function articleFromPlainText(text: string): Article {
  const lines = dropAds(
    text
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n|\u2028|\u2029/)
      .map(fold),
  ).filter(Boolean);
  const title = lines.length > 1 ? (lines[0] ?? '') : '';
  const body = dropFurniture(cutTail(lines.slice(title ? 1 : 0)), title);
  const blocks: Block[] = [];
  let at = 0;
  for (const line of body) {
    blocks.push({ type: isBullet(line) ? 'list-item' : 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const joined = body.join('\n');
  return { detected: body.length > 0, kind: 'news', form: 'article', title, text: joined, blocks };
}

const isBullet = (line: string): boolean => /^[•‣▪*-] /.test(line);

/** "Ad" and the line right below it: a blank line ends the advertisement. */
function dropAds(lines: readonly string[]): string[] {
  return lines.filter((line, i) => !AD_LABEL.test(line) && !(line && AD_LABEL.test(lines[i - 1] ?? '')));
}

function cutTail(lines: readonly string[]): string[] {
  const total = lines.join('').length;
  let before = 0;
  for (const [i, line] of lines.entries()) {
    if (TAIL.test(line) && before >= total * EARLIEST_TAIL) return lines.slice(0, i);
    before += line.length;
  }
  return [...lines];
}

function dropFurniture(lines: readonly string[], title: string): string[] {
  const first = lines.findIndex((line) => line.length > 80);
  return lines.filter((line, i) => {
    if (isSameTitle(line, title) || isFurnitureLine(line)) return false;
    if (i < first && isLabel(line)) return false;
    if (i <= first) return true;
    // An author box: the name alone, then what the author does.
    return !isAuthorNote(line) && !(isAuthorNote(lines[i + 1] ?? '') && lines[i + 1]?.startsWith(line));
  });
}
