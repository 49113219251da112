// A story that hangs on one source: everything in it that somebody is named for comes from the same person or body.

import { isFindable } from '../../attribution';
import { listSources } from '../../attribution/sources';
import { defineArticleRule } from '../article-rule';

/** Reported sentences from which on one would expect a second voice. */
const LEAST_REPORTED = 6;
const LEAST_SENTENCES = 10;

export default defineArticleRule({
  id: 'one-source',
  axis: 'sourcing',
  title: 'One source for all of it',
  message: 'All that is attributed here comes from one source: {words}.',
  explanation:
    'Nobody else is named who confirms it or sees it differently. There may be good reasons for that, and the article does not give them.',
  looksFor: 'Articles in which at least six sentences report somebody, and always the same one.',
  ask: 'Who else could be asked about this?',
  severity: 0.4,
  confidence: 0.7,
  level: 'normal',
  find({ body, form }) {
    if (form !== 'article' || body.isOwnAccount || body.isSport || body.sentences.length < LEAST_SENTENCES)
      return undefined;
    const said = body.sentences.map(({ attribution }) => attribution);
    const sources = listSources(said).filter(({ sentences }) => sentences.length > 0);
    const [only] = sources;
    if (
      sources.length !== 1 ||
      !only ||
      only.sentences.length < LEAST_REPORTED ||
      !/^(?:person|organisation)$/.test(only.kind)
    )
      return undefined;
    const isHidden = said.some(({ attributions }) =>
      attributions.some((one) => !isFindable(one) && one.source !== null),
    );
    if (isHidden || !only.first) return undefined;
    return { field: 'text', span: only.first, cues: [only.first] };
  },
  examples: {
    marks: [
      {
        title: 'The pier',
        text: '«Ann Roe» said the pier was lost. Roe said the wood had gone soft. “It will not stand,” she said. She said the council knew. The pier is 90 metres long. It was built in 1890. Roe said the bakers wanted it back. She said a new one would cost a million. It has two lamps. Roe said she would ask again.',
      },
    ],
    leavesAlone: [
      {
        title: 'The pier',
        text: 'Ann Roe said the pier was lost. Roe said the wood had gone soft. “It will not stand,” she said. The council said it would look. The pier is 90 metres long. It was built in 1890. Roe said the bakers wanted it back. She said a new one would cost a million. It has two lamps. Roe said she would ask again.',
      },
    ],
  },
});
