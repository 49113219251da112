// Lists that were run together into one line: "1. Wood 2. Nails 3. Paint". The first mark opens the line, and each later
// one is written like it and counts on.

import type { Token } from './index';

const BULLET = /^[•·▪●◦‣⁃]$/;

interface Mark {
  /** 1 for "1" and "a". */
  readonly place: number;
  /** How it is written: "1.)", "a." */
  readonly style: string;
  /** Where it begins, its bullet included. */
  readonly from: number;
  /** One past its last token. */
  readonly to: number;
}

/** Indexes of the tokens at which a later item of the list begins; empty where there is no list. */
export function listItems(tokens: readonly Token[]): Set<number> {
  const items = new Set<number>();
  let last = markAt(tokens, 0);
  if (!last) return items;
  for (let i = last.to; i < tokens.length; i++) {
    const mark = markAt(tokens, i);
    if (!mark || mark.style !== last.style || mark.place !== last.place + 1) continue;
    items.add(mark.from);
    last = mark;
    i = mark.to - 1;
  }
  return items;
}

function markAt(tokens: readonly Token[], from: number): Mark | undefined {
  const bullet = BULLET.test(tokens[from]?.text ?? '') ? 1 : 0;
  const sign = tokens[from + bullet];
  const place = /^\d{1,2}$/.test(sign?.text ?? '')
    ? Number(sign?.text)
    : /^[a-z]$/.test(sign?.text ?? '')
      ? (sign?.text.charCodeAt(0) ?? 0) - 96
      : 0;
  let to = from + bullet + 1;
  let written = '';
  while (
    to < tokens.length &&
    /^[.)]$/.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start === tokens[to - 1]?.end
  )
    written += tokens[to++]?.text;
  if (place === 0 || written === '') return undefined;
  return { place, style: `${sign?.kind} ${written}`, from, to };
}
