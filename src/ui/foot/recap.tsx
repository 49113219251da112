// The recap: what was noted, who the article's sources are, and what was not checked. Grown from the foot line, only
// when asked for.

import type { Note } from '../../engine/note';
import {
  analysedOf,
  hasNoRules,
  notAnalysedLine,
  notAnalysedTitle,
  notAnalysedWhy,
  nothingNotedWhy,
  outcomeOf,
  textNotices,
  unknownOf,
  yourPacks,
} from '../coverage';
import { headOf } from '../families';
import { Caret, FamilyIcon, Icon } from '../icons';
import { Rich } from '../rich';
import { Sources } from '../sources/sources';
import { plural, t } from '../text';
import type { FootCallbacks, FootState } from './state';

interface RecapProps extends FootCallbacks {
  readonly state: Extract<FootState, { kind: 'read' }>;
  readonly keptFolded: boolean;
}

export function Recap(props: RecapProps) {
  const { state, keptFolded } = props;
  const { annotation, notes, orphans } = state;
  const outcome = outcomeOf(annotation, notes.length);
  return (
    <section class="recap" aria-label={t('recapTitle')}>
      <RecapHead {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by key */}
      <div class="recap-scroll" tabIndex={0}>
        {keptFolded && (
          <p class="notice">
            {t('footFolded')}{' '}
            <button type="button" class="link" onClick={() => props.onKeepFolded(false)}>
              {t('undo')}
            </button>
          </p>
        )}
        {textNotices(annotation).map((notice) => (
          <p key={notice} class="notice">
            {notice}
          </p>
        ))}
        {outcome === 'notes' && (
          <ol class="recap-notes" aria-label={t('recapNotes')}>
            {notes.map((note) => (
              <RecapNote key={note.id} note={note} orphan={orphans.has(note.id)} onNote={props.onNote} />
            ))}
          </ol>
        )}
        {outcome === 'nothing-noted' && (
          <p class="recap-nothing">
            <b>{t('nothingNoted')}</b> {nothingNotedWhy(annotation)}
          </p>
        )}
        {outcome === 'nothing-to-check' && (
          <p class="recap-nothing">
            <b>{t('nothingToCheck')}</b> {t('nothingToCheckWhy')}
          </p>
        )}
        {outcome === 'not-analysed' && (
          <p class="recap-nothing">
            <b>{notAnalysedTitle(annotation)}</b> {notAnalysedWhy(annotation)}
          </p>
        )}
        {outcome === 'notes' && hasNoRules(annotation) && (
          <p class="recap-nothing">
            <Rich text={notAnalysedLine(annotation.summary)} />
          </p>
        )}
        {outcome !== 'nothing-to-check' && outcome !== 'not-analysed' && !hasNoRules(annotation) && (
          <div class="recap-columns">
            <section>
              <h3>{t('whoSaysSo')}</h3>
              <Sources annotation={annotation} onWords={props.onWords} />
            </section>
            <NotChecked {...props} />
          </div>
        )}
      </div>
      <RecapFoot {...props} />
    </section>
  );
}

function RecapHead({ keptFolded, onMode, onKeepFolded }: RecapProps) {
  return (
    <div class="recap-head">
      <Caret />
      <h2>{t('recapTitle')}</h2>
      <button
        type="button"
        class="square"
        aria-label={t('footFold')}
        onClick={() => onMode(keptFolded ? 'tab' : 'line')}
      >
        <Icon name="down" />
      </button>
      {!keptFolded && (
        <button type="button" class="square" aria-label={t('footClose')} onClick={() => onKeepFolded(true)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

interface RecapNoteProps {
  readonly note: Note;
  readonly orphan: boolean;
  onNote(id: string): void;
}

function RecapNote({ note, orphan, onNote }: RecapNoteProps) {
  const content = (
    <>
      <span class="chip">
        <FamilyIcon family={note.family} />
      </span>
      <span class="recap-family">{headOf(note)}</span>
      <span class="recap-lead" dir="auto">
        {note.title}
        {orphan && <span class="meta">{t('recapOrphan')}</span>}
      </span>
    </>
  );
  return (
    <li data-family={note.family}>
      {orphan ? (
        <div class="recap-note">{content}</div>
      ) : (
        <button type="button" class="recap-note" onClick={() => onNote(note.id)}>
          {content}
        </button>
      )}
    </li>
  );
}

function NotChecked({ state, onShowUnchecked }: RecapProps) {
  const { summary } = state.annotation;
  const unknown = unknownOf(summary);
  const nothing = analysedOf(summary) - summary.checkable;
  const left = notAnalysedLine(summary);
  return (
    <section class="not-checked">
      <h3>{t('notChecked')}</h3>
      <p>
        {unknown > 0 ? (
          <Rich text={plural('notKnown', unknown, { packs: yourPacks(summary) })} />
        ) : (
          t('notKnownNone')
        )}
        {unknown > 0 && onShowUnchecked && (
          <>
            {' '}
            <button type="button" class="link" onClick={onShowUnchecked}>
              {t('showThem')}
            </button>
          </>
        )}
      </p>
      {nothing > 0 && (
        <p>
          <Rich text={plural('nothingIn', nothing)} />
        </p>
      )}
      {left && (
        <p>
          <Rich text={left} />
        </p>
      )}
    </section>
  );
}

function RecapFoot({ state, onPanel, onLookForReports }: RecapProps) {
  const packs = state.annotation.summary.packs.map((pack) => pack.title);
  if (!onPanel && !onLookForReports && packs.length === 0) return null;
  return (
    <div class="recap-foot">
      {onPanel && (
        <button type="button" class="outlined" onClick={onPanel}>
          {t('openPanel')}
        </button>
      )}
      {onLookForReports && (
        <button type="button" class="plain" onClick={onLookForReports}>
          {t('lookForReports')}
          <Icon name="leave" mirrored />
        </button>
      )}
      <span class="meta">{packs.join(', ')}</span>
    </div>
  );
}
