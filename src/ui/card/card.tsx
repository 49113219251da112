// One note, in full. Order: what is so (or what is missing), what the article says, why they differ, evidence, rating;
// then why the note is there, folded, and what can be done. A dialog that is not modal, named by its lead. Where it
// stands on a page is place.ts; when it opens is the overlay's affair.

import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Note, RecordNote } from '../../engine/note';
import { headOf, verdictWord } from '../families';
import { FamilyIcon, Icon } from '../icons';
import { Rich } from '../rich';
import { fullDate, t } from '../text';
import type { NoteHost } from './action';
import { EvidenceList, OutLink } from './evidence';
import { CardFoot } from './foot';
import { Marked } from './marked';
import { quotePieces } from './quote';
import { Why } from './why';

export interface CardProps {
  readonly note: Note;
  /** Place among the article's notes, from 1. */
  readonly index: number;
  readonly total: number;
  readonly host: NoteHost;
  /** The words are those of a translation. */
  readonly translated?: boolean;
  /** Where a reader can look for other reports; no link without it. */
  readonly lookUpUrl?: string;
  /** The heading, which gets the focus when the card is opened by key. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { note } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') props.onClose();
    else if (event.key === '.') props.onStep(1);
    else if (event.key === ',') props.onStep(-1);
    else return;
    event.preventDefault();
  };
  return (
    <section
      class="card"
      data-family={note.family}
      role="dialog"
      aria-modal="false"
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <CardHead {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by key */}
      <div class="card-scroll" tabIndex={0}>
        <div class="card-body">
          <h2 id={id} ref={props.headingRef} class="card-lead" dir="auto" tabIndex={-1}>
            {note.title}
          </h2>
          <Says note={note} translated={props.translated ?? false} />
          {note.explanation && <p dir="auto">{note.explanation}</p>}
          {note.family === 'wording' ? (
            <LeadsOff {...props} />
          ) : (
            <>
              <EvidenceList evidence={note.evidence} />
              <p class="meta">
                <Rated note={note} />
              </p>
              {note.family === 'supported' && <p class="meta">{t('cardBacksSentence')}</p>}
            </>
          )}
        </div>
        <Why note={note} host={props.host} />
      </div>
      <CardFoot note={note} host={props.host} />
    </section>
  );
}

function CardHead({ note, index, total, onStep, onClose }: CardProps) {
  return (
    <div class="card-head">
      <FamilyIcon family={note.family} />
      <span class="card-family">{headOf(note)}</span>
      <span class="meta card-position">{t('cardPosition', { index, total })}</span>
      <button
        type="button"
        class="square"
        aria-label={t('cardPrevious')}
        disabled={total < 2}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" mirrored />
      </button>
      <button
        type="button"
        class="square"
        aria-label={t('cardNext')}
        disabled={total < 2}
        onClick={() => onStep(1)}
      >
        <Icon name="next" mirrored />
      </button>
      <button type="button" class="square" aria-label={t('cardClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function Says({ note, translated }: { readonly note: Note; readonly translated: boolean }) {
  const saidBy = note.family === 'wording' ? undefined : note.why.saidBy;
  return (
    <div class="card-says">
      <h3 class="label">{t(note.field === 'title' ? 'cardTheHeadlineSays' : 'cardTheArticleSays')}</h3>
      <p dir="auto">
        “<Marked pieces={quotePieces(note)} />”
      </p>
      {translated && note.family === 'wording' && <p class="meta">{t('cardTranslated')}</p>}
      {saidBy && <p class="meta">{t('cardSaidBy', { name: saidBy })}</p>}
    </div>
  );
}

/** The publisher's own rating words where there are any, else ours; then pack and date. */
function Rated({ note }: { readonly note: RecordNote }) {
  const { rating, author, asOf, pack } = note.why;
  const values = { pack: plainText(pack.title), rating: plainText(rating ?? verdictWord(note.verdict)) };
  const date = asOf ? fullDate(asOf) : undefined;
  if (rating && author) {
    const by = { ...values, author: plainText(author) };
    return <Rich text={date ? t('cardRatedByAsOf', { ...by, date }) : t('cardRatedBy', by)} />;
  }
  return <Rich text={date ? t('cardRatedAsOf', { ...values, date }) : t('cardRated', values)} />;
}

/** Two stars would be read as bold: packs are not to style our sentences. */
function plainText(text: string): string {
  return text.replaceAll('**', '');
}

/** A wording card has no evidence; it leads off the page instead. */
function LeadsOff({ note, lookUpUrl }: CardProps) {
  if (note.family !== 'wording') return null;
  const { ask, neutral } = note.why;
  return (
    <>
      {neutral && <p>{t('cardNeutral', { word: neutral })}</p>}
      {ask && <p class="meta">{t('cardOffPage', { question: ask })}</p>}
      {lookUpUrl && (
        <p class="meta">
          <OutLink url={lookUpUrl}>{t('cardLookUp')}</OutLink>
        </p>
      )}
    </>
  );
}
