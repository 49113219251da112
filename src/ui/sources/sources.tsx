// "Who says so?" drawn: a row a source, a dot a sentence; full, half and hollow dots differ in shape, not in colour.
// Above it what it comes to; a row leads to where the article names its source first.

import type { Annotation } from '../../engine/note';
import type { Span } from '../../engine/selector';
import { plural, t } from '../text';
import { noneRow, type Openness, type SourceRow, sourceRows } from './rows';
import { sourcingLine } from './sourcing';

/** More dots than this say no more than their number, which stands beside them. */
const MOST_DOTS = 8;

interface SourcesProps {
  readonly annotation: Annotation;
  /** Go to these words of the body on the page. */
  onWords?(words: Span): void;
}

/** The list with its sum, its key and its caution. */
export function Sources({ annotation, onWords }: SourcesProps) {
  const rows = [...sourceRows(annotation), noneRow(annotation)];
  const sum = sourcingLine(annotation);
  return (
    <div class="sources">
      {sum && <p>{sum}</p>}
      <ul>
        {rows.map((row) => (
          <Row key={row.openness + row.name} row={row} onWords={onWords} />
        ))}
      </ul>
      <p class="sources-key meta" aria-hidden="true">
        {(['named', 'described', 'none'] as const).map((openness) => (
          <span key={openness}>
            <Dot openness={openness} /> {t(`sourceKey_${openness}`)}
          </span>
        ))}
      </p>
      <p class="meta">{t('sourceCaution')}</p>
    </div>
  );
}

function Row({ row, onWords }: { readonly row: SourceRow; onWords?: SourcesProps['onWords'] }) {
  const { openness, sentences, details } = row;
  return (
    <li>
      <span>
        <Name row={row} onWords={onWords} />
        {details && <span class="meta">{details}</span>}
      </span>
      <span class="sources-dots" aria-hidden="true">
        {Array.from({ length: Math.min(sentences, MOST_DOTS) }, (_, at) => (
          <Dot key={at} openness={openness} />
        ))}
      </span>
      <span class="sources-count" aria-hidden="true">
        {sentences}
      </span>
      <span class="hidden-text">{plural('sourceSentences', sentences)}</span>
    </li>
  );
}

function Name({ row: { name, first }, onWords }: Parameters<typeof Row>[0]) {
  if (!first || !onWords) return <bdi class="sources-name">{name}</bdi>;
  return (
    <button type="button" class="sources-name link" title={t('sourceGo')} onClick={() => onWords(first)}>
      <bdi>{name}</bdi>
    </button>
  );
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
