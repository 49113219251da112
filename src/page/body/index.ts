// Which blocks of the page are the article's body: Readability's choice, corrected step by step on the live page.
// The order matters: first what was lost comes back, then clutter goes, last the edges are mended.

import type { Survey } from '../survey';
import { dropByContext } from './context';
import { type Draft, draftOf } from './draft';
import { mendEdges } from './edges';
import { dropByPhrase } from './phrases';
import { widen } from './widen';

export function chooseBody(survey: Survey, title: string, nodes: ReadonlySet<Text>): Draft {
  const draft = draftOf(survey, title, nodes);
  widen(draft);
  dropByContext(draft);
  dropByPhrase(draft);
  mendEdges(draft);
  return draft;
}
