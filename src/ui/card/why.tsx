// "Why this note", folded: which words agreed with the record, what was compared and who wrote it; or what a rule saw.
// A rule speaks only of the words it knows, never of what happened.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Note, RecordNote, WordingNote } from '../../engine/note';
import { Icon } from '../icons';
import { fullDate, listOf, type PlainKey, t } from '../text';
import type { NoteHost } from './action';
import { Marked } from './marked';
import { pieces } from './quote';

interface WhyProps {
  readonly note: Note;
  readonly host: NoteHost;
}

export function Why({ note, host }: WhyProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) return showUnfolded(section.current);
  }, [open]);
  return (
    <section ref={section} class="card-why">
      <h3>
        <button
          type="button"
          class="card-why-row"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'next'} mirrored={!open} />
          <span>{t('whyTitle')}</span>
          {!open && <span class="meta">{madeBy(note)}</span>}
        </button>
      </h3>
      <div id={id} class="card-why-body" hidden={!open}>
        {note.family === 'wording' ? <RuleWhy note={note} host={host} /> : <RecordWhy note={note} />}
      </div>
    </section>
  );
}

/** Scrolls the card, and nothing else, so that what has just unfolded shows; at most until its row is at the top. */
function showUnfolded(section: HTMLElement | null): (() => void) | undefined {
  const scroll = section?.closest('.card-scroll');
  const view = section?.ownerDocument.defaultView;
  if (!section || !scroll || !view) return undefined;
  // The card grows first where the window has room; that takes a frame.
  const frame = view.requestAnimationFrame(() => {
    const [box, inside] = [scroll.getBoundingClientRect(), section.getBoundingClientRect()];
    scroll.scrollTop += Math.max(0, Math.min(inside.bottom - box.bottom, inside.top - box.top));
  });
  return () => view.cancelAnimationFrame(frame);
}

function madeBy(note: Note): string {
  if (note.family !== 'wording')
    return note.why.author ? t('whyByAuthor', { author: note.why.author }) : t('whyByPerson');
  const { record } = note.why;
  return record ? t('whyByRuleRight', { right: record.correct, of: record.count }) : t('whyByRule');
}

function RecordWhy({ note }: { readonly note: RecordNote }) {
  const { why } = note;
  const article = pieces(
    note.quote.exact,
    why.pairs.map((pair) => ({ start: pair.article.start - note.start, end: pair.article.end - note.start })),
  );
  const record = pieces(
    why.claimText,
    why.pairs.map((pair) => pair.record),
  );
  const origin = why.author
    ? t('whyRecordOrigin', { author: why.author, pack: why.pack.title })
    : t('whyRecordOriginNoAuthor', { pack: why.pack.title });
  return (
    <>
      <h4 class="label">{t('whyWordsThatAgree')}</h4>
      <dl>
        <dt class="meta">{t('whyArticle')}</dt>
        <dd dir="auto">
          <Marked pieces={article} />
        </dd>
        <dt class="meta">{t('whyRecord')}</dt>
        <dd dir="auto">
          <Marked pieces={record} />
        </dd>
      </dl>
      {why.compared.length > 0 && (
        <p class="meta">{t('whyCompared', { list: listOf(why.compared.map(comparedWord)) })}</p>
      )}
      <p class="meta">
        {origin} {why.reviewed && t('whyReviewed', { date: fullDate(why.reviewed) })}
      </p>
    </>
  );
}

function RuleWhy({ note, host }: { readonly note: WordingNote; readonly host: NoteHost }) {
  const { record } = note.why;
  const cues = note.why.cues.map(({ start, end }) =>
    note.quote.exact.slice(start - note.start, end - note.start),
  );
  const words = cues.filter(Boolean);
  return (
    <>
      <h4 class="label">{t('whyTheRule')}</h4>
      <p>{note.why.looksFor}</p>
      {words.length > 0 && (
        <dl>
          <dt class="meta">{t('whyRuleMarks')}</dt>
          <dd>
            {words.map((word, at) => (
              <>
                {at > 0 && ' … '}
                <mark key={at}>{word}</mark>
              </>
            ))}
          </dd>
        </dl>
      )}
      <p class="meta">
        {record
          ? t('whyRuleMeasured', { right: record.correct, of: record.count, set: record.set })
          : t('whyRuleOrigin')}
      </p>
      {host.aboutRule && (
        <button type="button" class="link" onClick={() => host.aboutRule?.(note.rule)}>
          {t('aboutRule')}
        </button>
      )}
    </>
  );
}

/** Words for what the engine's vetoes compare. */
export const COMPARED: Readonly<Record<string, PlainKey>> = {
  'next sentence': 'comparedRetraction',
  number: 'comparedNumber',
  date: 'comparedDate',
  place: 'comparedPlace',
  name: 'comparedName',
  'how many': 'comparedQuantifier',
  'who and whom': 'comparedDirection',
  negation: 'comparedNegation',
  closeness: 'comparedCloseness',
  denial: 'comparedDenial',
  doubt: 'comparedDoubt',
  'who stands behind it': 'comparedHearsay',
  certainty: 'comparedModality',
  condition: 'comparedCondition',
  question: 'comparedQuestion',
  earnest: 'comparedSatire',
};

/** The engine's name for what it compared, in the reader's words; a name not known here is shown as it is. */
function comparedWord(name: string): string {
  const key = COMPARED[name];
  return key ? t(key) : name;
}
