// "Who says so?" drawn: a row a source, a dot a sentence; full, half and hollow dots differ in shape, not in colour.

import type { Annotation } from '../../engine/note';
import { type PlainKey, plural, t } from '../text';
import { type Openness, type SourceRow, sourceRows } from './rows';

/** More dots than this say no more than their number, which stands beside them. */
const MOST_DOTS = 8;

const KEY: Record<Openness, PlainKey> = {
  named: 'sourceKeyNamed',
  described: 'sourceKeyDescribed',
  none: 'sourceKeyNone',
};

/** The list with its key and its caution. */
export function Sources({ annotation }: { readonly annotation: Annotation }) {
  const rows = sourceRows(annotation);
  const none: SourceRow = { name: t('sourceNone'), openness: 'none', sentences: annotation.unsourced };
  return (
    <div class="sources">
      <ul>
        {[...rows, none].map((row) => (
          <Row key={row.openness + row.name} row={row} />
        ))}
      </ul>
      <p class="sources-key meta" aria-hidden="true">
        {(['named', 'described', 'none'] as const).map((openness) => (
          <span key={openness}>
            <Dot openness={openness} /> {t(KEY[openness])}
          </span>
        ))}
      </p>
      <p class="meta">{t('sourceCaution')}</p>
    </div>
  );
}

function Row({ row }: { readonly row: SourceRow }) {
  const { name, openness, sentences } = row;
  return (
    <li>
      <span class="sources-name">{openness === 'described' ? `“${name}”` : capitalised(name)}</span>
      <span class="sources-dots" aria-hidden="true">
        {Array.from({ length: Math.min(sentences, MOST_DOTS) }, (_, at) => (
          <Dot key={at} openness={openness} />
        ))}
      </span>
      <span class="sources-count" aria-hidden="true">
        {sentences}
      </span>
      <span class="hidden-text">{plural('sourceSentences', sentences, { kind: t(KEY[openness]) })}</span>
    </li>
  );
}

/** "the port office" stands alone here, not in a sentence. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function Dot({ openness }: { readonly openness: Openness }) {
  return (
    <svg class="dot" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <circle
        cx="5"
        cy="5"
        r="4.25"
        fill={openness === 'named' ? 'currentColor' : 'none'}
        stroke="currentColor"
      />
      {openness === 'described' && <path d="M5 .75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />}
    </svg>
  );
}
