// The full decision about a page that has been surveyed: is it an article, of which kind and form. Vetoes come before
// the score: where people type, pay or read mail nothing is an article, whatever its words are like.

import type { Form, Kind } from '../engine/article';
import type { Draft } from './body/draft';
import { formOf, kindOf } from './kind';
import type { Facts } from './metadata/facts';
import type { Title } from './metadata/title';
import { score } from './score';
import { look } from './signs';
import { isPrivate } from './sniff';
import type { Survey } from './survey';

/** All that is known of a page when the decision is taken. */
export interface Evidence {
  readonly survey: Survey;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly title: Title;
  readonly url?: string;
  readonly byline?: string;
  readonly published?: string;
}

export interface Decision {
  readonly detected: boolean;
  readonly kind: Kind;
  readonly kindReason?: string;
  readonly form: Form;
}

/** Characters of body under which there is nothing to check. Chinese and Japanese say more with fewer. */
const SHORTEST = 250;
const SHORTEST_DENSE = 90;

export function detectArticle(evidence: Evidence): Decision {
  const detected = veto(evidence) === undefined && score(look(evidence)) >= 0;
  return { detected, ...(detected ? kindOf(evidence) : { kind: 'other' }), form: formOf(evidence) };
}

/** Why a page is no article whatever the score; undefined when nothing speaks against it. */
export function veto(evidence: Evidence): string | undefined {
  if (isPrivate(evidence.survey.document)) return 'private';
  if (isTooShort(evidence.draft)) return 'too short';
  return undefined;
}

function isTooShort({ blocks, keep }: Draft): boolean {
  let chars = 0;
  let dense = 0;
  blocks.forEach(({ text }, i) => {
    if (!keep[i]) return;
    chars += text.length;
    dense +=
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  });
  return chars < SHORTEST && dense < SHORTEST_DENSE;
}
