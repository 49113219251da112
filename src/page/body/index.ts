// Which blocks of the page are the article's body: a first choice (Readability's), corrected step by step on the live
// page. The order matters: first what was lost comes back, then clutter goes, last the edges are mended.

import { dropByContext } from './context';
import { keepDeclared } from './declared';
import type { Draft } from './draft';
import { mendEdges } from './edges';
import { dropEntryLabels, keepEntries } from './entries';
import { keepHeadings } from './headings';
import { dropLinkLists } from './link-lists';
import { dropByPhrase } from './phrases';
import { dropRepeats } from './repeats';
import { grow, keepSiblings } from './widen';

export const BODY_STEPS: readonly ((draft: Draft) => void)[] = [
  keepDeclared,
  keepSiblings,
  grow,
  keepEntries,
  keepHeadings,
  dropByContext,
  dropByPhrase,
  dropLinkLists,
  dropEntryLabels,
  dropRepeats,
  mendEdges,
];
