// The foot of the page: one line at the window's lower edge with the coverage and the way through the notes. It folds
// to a tab, and grows into the recap when pressed. It moves nothing on the page and never opens by itself.

import {
  coverageLine,
  coverageShort,
  notAnalysedTitle,
  notAnalysedWhy,
  nothingNotedWhy,
  outcomeOf,
} from '../coverage';
import { Caret, Icon } from '../icons';
import { Rich } from '../rich';
import { plural, t } from '../text';
import { Recap } from './recap';
import type { FootCallbacks, FootMode, FootState } from './state';

export interface FootProps extends FootCallbacks {
  readonly state: FootState;
  readonly mode: FootMode;
  /** Where the text column is in the window, CSS px: the line stands under it. */
  readonly column: { readonly left: number; readonly right: number };
  readonly viewWidth: number;
  /** CSS px that the page's own bar takes at the lower edge. */
  readonly above: number;
  readonly narrow: boolean;
  /** The reader keeps it folded on this site. */
  readonly keptFolded: boolean;
  readonly rtl: boolean;
}

/** At its widest, CSS px; see look, "foot line". */
const WIDEST = 664;
const NARROWEST = 420;
const TAB = 32;
const TAB_GAP = 12;

export function Foot(props: FootProps) {
  const { mode } = props;
  if (mode === 'tab') return <Tab {...props} />;
  return (
    // A new element for each form: one that grows at the window's edge would count as a shift of the page's layout.
    <div
      key={mode}
      class={mode === 'recap' ? 'foot foot-recap' : 'foot'}
      data-narrow={props.narrow || undefined}
      style={lineStyle(props)}
    >
      {mode === 'recap' && props.state.kind === 'read' ? (
        <Recap {...props} state={props.state} />
      ) : (
        <Line {...props} />
      )}
    </div>
  );
}

function Line(props: FootProps) {
  const { state, narrow } = props;
  const stepping = state.kind === 'read' && state.notes.length > 0 && !narrow;
  return (
    <div class="foot-line">
      <Caret />
      <p class="foot-words">
        <Words state={state} short={narrow || props.onUndo !== undefined} />
      </p>
      {props.onUndo && (
        <span class="foot-undo">
          {t('hidden')}{' '}
          <button type="button" class="link" onClick={props.onUndo}>
            {t('undo')}
          </button>
        </span>
      )}
      {state.kind === 'trouble' && props.onRetry && (
        <button type="button" class="outlined" onClick={props.onRetry}>
          {t('tryAgain')}
        </button>
      )}
      {stepping && (
        <>
          <button
            type="button"
            class="square"
            aria-label={t('cardPrevious')}
            onClick={() => props.onStep(-1)}
          >
            <Icon name="previous" mirrored />
          </button>
          <button type="button" class="square" aria-label={t('cardNext')} onClick={() => props.onStep(1)}>
            <Icon name="next" mirrored />
          </button>
        </>
      )}
      {state.kind === 'read' ? (
        <button
          type="button"
          class="square foot-open"
          aria-label={t('footOpen')}
          aria-expanded="false"
          onClick={() => props.onMode('recap')}
        >
          <Icon name="up" />
        </button>
      ) : (
        <button type="button" class="square" aria-label={t('footFold')} onClick={() => props.onMode('tab')}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function Words({ state, short }: { readonly state: FootState; readonly short: boolean }) {
  if (state.kind === 'reading') {
    const { done, total } = state;
    return <>{total > 0 ? t('reading', { done, total }) : t('readingStart')}</>;
  }
  if (state.kind === 'trouble') {
    const slow = state.trouble.kind === 'slow';
    return (
      <>
        <b>{t(slow ? 'errorSlow' : 'errorFailed')}</b> {!short && troubleWhy(state.trouble)}
      </>
    );
  }
  const { annotation, notes } = state;
  const outcome = outcomeOf(annotation, notes.length);
  if (outcome === 'nothing-to-check') {
    return (
      <>
        <b>{t('nothingToCheck')}</b> {!short && t('nothingToCheckWhy')}
      </>
    );
  }
  if (outcome === 'not-analysed') {
    return (
      <>
        <b>{notAnalysedTitle(annotation)}</b> {!short && notAnalysedWhy(annotation)}
      </>
    );
  }
  if (outcome === 'nothing-noted') {
    return (
      <>
        <b>{t('nothingNoted')}</b> {short ? coverageShort(annotation.summary) : nothingNotedWhy(annotation)}
      </>
    );
  }
  return (
    <>
      <b class="foot-count">{plural('notesCount', notes.length)}</b>
      <span class="foot-coverage">
        <Rich text={short ? coverageShort(annotation.summary) : coverageLine(annotation)} />
      </span>
    </>
  );
}

/** What ended the reading, in a sentence or two. */
export function troubleWhy(trouble: Extract<FootState, { kind: 'trouble' }>['trouble']): string {
  if (trouble.kind === 'failed') return t('errorFailedWhy');
  const { seconds, done, total } = trouble;
  return t('errorSlowWhy', { seconds, done, total });
}

function Tab(props: FootProps) {
  const { state } = props;
  const count = state.kind === 'read' ? state.notes.length : 0;
  // A reader who keeps the line folded wants the recap when pressing, not the line back.
  const opens: FootMode = props.keptFolded && state.kind === 'read' ? 'recap' : 'line';
  return (
    <button
      type="button"
      class="foot-tab"
      style={tabStyle(props)}
      aria-label={plural('footTab', count)}
      aria-expanded="false"
      onClick={() => props.onMode(opens)}
    >
      <Caret />
      {state.kind === 'read' && <span>{count}</span>}
    </button>
  );
}

function lineStyle({ column, viewWidth, above, narrow }: FootProps) {
  if (narrow) return { left: '0', width: '100%', bottom: `${above}px` };
  const width = Math.min(WIDEST, Math.max(NARROWEST, column.right - column.left), viewWidth - 16);
  const left = Math.max(8, Math.min(column.left, viewWidth - width - 8));
  return { left: `${left}px`, width: `${width}px`, bottom: `${above}px` };
}

function tabStyle({ column, viewWidth, above, rtl, narrow }: FootProps) {
  const gutter = rtl ? column.right + TAB_GAP : column.left - TAB_GAP - TAB;
  const inGutter = !narrow && gutter >= 0 && gutter + TAB <= viewWidth;
  const left = inGutter ? gutter : rtl ? viewWidth - TAB - 4 : 4;
  return { left: `${left}px`, bottom: `${above}px` };
}
