// An article's summary: how much can be checked and how much of it is known, the three families in their order with
// their notes on demand, and who says so. A family without notes keeps its row and says so.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Annotation, Family, Note, Summary, WordingOff } from '../../engine/note';
import { UNKNOWN_LANGUAGE } from '../../engine/text/language-tags';
import {
  analysedOf,
  foundBesides,
  hasNoRules,
  nameOf,
  notAnalysedLine,
  notAnalysedTitle,
  notAnalysedWhy,
  nothingNotedWhy,
  outcomeOf,
  textNotices,
  unknownOf,
} from '../coverage';
import { familyName } from '../families';
import { FamilyIcon, Icon } from '../icons';
import { Rich } from '../rich';
import { sourceSums } from '../sources/rows';
import { Sources } from '../sources/sources';
import { listOf, type PlainKey, plural, t } from '../text';
import { Blocks } from './blocks';
import { Do, Empty } from './nothing';
import type { PopupPage, PopupProps } from './state';

type ReadPage = Extract<PopupPage, { kind: 'read' }>;

interface ReadProps {
  readonly page: ReadPage;
  readonly props: PopupProps;
}

const FAMILIES: readonly Family[] = ['record', 'wording', 'supported'];

export function Read({ page, props }: ReadProps) {
  const { annotation } = page;
  const outcome = outcomeOf(annotation, annotation.notes.length);
  if (annotation.wordingOff === 'satire' && outcome !== 'notes')
    return <Empty icon="quote" title={t('noticeSatire')} />;
  return (
    <>
      {textNotices(annotation).map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      {outcome !== 'not-analysed' && <WordingNotice page={page} props={props} />}
      {outcome === 'not-analysed' && (
        <Empty icon="search" title={notAnalysedTitle(annotation)} why={notAnalysedWhy(annotation)}>
          <Do label={t('addPack')} run={props.onAddPack} />
        </Empty>
      )}
      {outcome === 'nothing-to-check' && (
        <Empty icon="search" title={t('nothingToCheck')} why={t('nothingToCheckWhy')} />
      )}
      {outcome === 'nothing-noted' && (
        <Empty icon="search" title={t('nothingNoted')} why={nothingNotedWhy(annotation)}>
          <Do label={t('addPack')} run={props.onAddPack} />
        </Empty>
      )}
      {outcome === 'notes' && (
        <>
          <Coverage annotation={annotation} />
          {FAMILIES.map((family) => (
            <FamilyRow key={family} family={family} annotation={annotation} onNote={props.onNote} />
          ))}
        </>
      )}
      {(outcome === 'notes' || outcome === 'nothing-noted') && !hasNoRules(annotation) && (
        <WhoSaysSo annotation={annotation} onWords={props.onWords} />
      )}
    </>
  );
}

function WordingNotice({ page, props }: ReadProps) {
  const off = page.annotation.wordingOff;
  if (!off) return null;
  return (
    <p class="notice">
      {off === 'language' ? languageNotice(page) : t(OFF_NOTICES[off])}
      {off === 'opinion' && props.onShowWording && (
        <>
          {' '}
          <button type="button" class="link" onClick={props.onShowWording}>
            {t('showThem')}
          </button>
        </>
      )}
    </p>
  );
}

const OFF_NOTICES: Record<Exclude<WordingOff, 'language'>, PlainKey> = {
  opinion: 'noticeOpinion',
  satire: 'noticeSatire',
  setting: 'noticeSetting',
};

function languageNotice({ annotation, packLangs = [] }: ReadPage): string {
  const language = nameOf(annotation.lang ?? UNKNOWN_LANGUAGE);
  const packs = listOf(packLangs.map(nameOf));
  return packs ? t('noticeLanguagePacks', { language, packs }) : t('noticeLanguage', { language });
}

function Coverage({ annotation }: { readonly annotation: Annotation }) {
  const { summary } = annotation;
  const { checkable } = summary;
  const left = notAnalysedLine(summary);
  if (hasNoRules(annotation)) {
    return (
      <section class="popup-coverage">
        <h2>{left.replaceAll('**', '')}</h2>
        <p>{foundBesides(summary)}</p>
      </section>
    );
  }
  return (
    <section class="popup-coverage">
      <h2>{t('popupCheckable', { checkable, sentences: analysedOf(summary) })}</h2>
      <p>{knownOf(summary)}</p>
      {left && (
        <p>
          <Rich text={left} />
        </p>
      )}
      <Blocks annotation={annotation} />
    </section>
  );
}

function knownOf(summary: Summary): string {
  const unknown = unknownOf(summary);
  const packs = summary.packs.length;
  if (packs === 0) return t('popupNoPacks');
  if (unknown === 0) return plural('popupKnownAll', packs);
  return `${plural('popupKnown', packs, { found: summary.matched })} ${plural('popupUnknown', unknown)}`;
}

interface FamilyRowProps {
  readonly family: Family;
  readonly annotation: Annotation;
  onNote?(id: string): void;
}

function FamilyRow({ family, annotation, onNote }: FamilyRowProps) {
  const notes = annotation.notes.filter((note) => note.family === family);
  const off = family === 'wording' && annotation.wordingOff;
  const head = (
    <>
      <span class="chip">
        <FamilyIcon family={family} />
      </span>
      <span class="popup-row-words">
        <b>{familyName(family)}</b>
        <span class="meta">{off ? t(OFF_ROWS[off]) : saysOf(family, notes)}</span>
      </span>
      <span class="popup-row-count">{off ? '–' : notes.length}</span>
    </>
  );
  return (
    <div class="popup-family" data-family={family}>
      <Unfolds head={head} empty={notes.length === 0}>
        <ol class="popup-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <NoteButton note={note} onNote={onNote} />
            </li>
          ))}
        </ol>
      </Unfolds>
    </div>
  );
}

const OFF_ROWS: Record<WordingOff, PlainKey> = {
  opinion: 'popupWordingOffOpinion',
  satire: 'popupWordingOffSatire',
  language: 'popupWordingOffLanguage',
  setting: 'popupWordingOffSetting',
};

/** The second line of a family's row. */
function saysOf(family: Family, notes: readonly Note[]): string {
  const count = notes.length;
  if (family === 'record') return count > 0 ? plural('popupRecordSays', count) : t('popupRecordNone');
  if (family === 'supported')
    return count > 0 ? plural('popupSupportedSays', count) : t('popupSupportedNone');
  const labels = [...new Set(notes.map((note) => (note.family === 'wording' ? note.label : '')))];
  const first = labels[0];
  if (!first) return t('popupWordingNone');
  const lower = first.charAt(0).toLocaleLowerCase() + first.slice(1);
  return labels.length > 1 ? t('popupListMore', { first: lower }) : lower;
}

function NoteButton({ note, onNote }: { readonly note: Note; onNote?(id: string): void }) {
  const content = (
    <>
      <span dir="auto">{note.title}</span>
      <span class="meta" dir="auto">
        “{note.quote.exact}”
      </span>
    </>
  );
  if (!onNote) return <div class="popup-note">{content}</div>;
  return (
    <button type="button" class="popup-note" onClick={() => onNote(note.id)}>
      {content}
    </button>
  );
}

function WhoSaysSo({ annotation, onWords }: Pick<PopupProps, 'onWords'> & Pick<ReadPage, 'annotation'>) {
  const { named, described, none } = sourceSums(annotation);
  const head = (
    <>
      <span class="popup-row-words popup-who">
        <span>{t('whoSaysSo')}</span>
        <span class="meta">{t('popupSources', { named, described, none })}</span>
      </span>
    </>
  );
  return (
    <div class="popup-family">
      <Unfolds head={head} empty={named + described + none === 0}>
        <Sources annotation={annotation} onWords={onWords} />
      </Unfolds>
    </div>
  );
}

interface UnfoldsProps {
  readonly head: ComponentChildren;
  /** Nothing to unfold: the row stays, without a button. */
  readonly empty: boolean;
  readonly children: ComponentChildren;
}

function Unfolds({ head, empty, children }: UnfoldsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (empty) return <div class="popup-row">{head}</div>;
  return (
    <>
      <button
        type="button"
        class="popup-row"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {head}
        <Icon name={open ? 'down' : 'next'} mirrored={!open} />
      </button>
      <div id={id} class="popup-unfolded" hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
