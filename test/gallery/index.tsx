// The gallery: every component in every state. ?theme=light|dark&words=long|rtl&part=cards|popups|foots|options

import '../../src/ui/popup/popup.css';
import '../../src/ui/card/card.css';
import '../../src/ui/options/options.css';
import '../../src/ui/marks/marks.css';
import '../../src/ui/foot/foot.css';
import { type ComponentChildren, render } from 'preact';
import type { Annotation, Note } from '../../src/engine/note';
import { Card } from '../../src/ui/card/card';
import { Foot, type FootProps } from '../../src/ui/foot/foot';
import type { FootMode, FootState } from '../../src/ui/foot/state';
import { Options } from '../../src/ui/options/options';
import { Popup } from '../../src/ui/popup/popup';
import type { PopupPage, PopupProps } from '../../src/ui/popup/state';
import { RULES, recordOf } from './rules';
import { annotationOf, MORE_NOTES, NO_SOURCES, NOTES } from './sample';
import { provideWords } from './words';

const query = new URLSearchParams(location.search);
provideWords(query.get('words'));
const theme = query.get('theme');
document.body.className = theme ?? '';
if (theme) document.body.dataset.ground = theme;
const dir = query.get('words') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
const part = query.get('part');
const nothing = () => undefined;
const all = [...NOTES, ...MORE_NOTES];
const full = annotationOf(NOTES);

function Tile({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section class="tile" aria-label={name}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function CardTile({ note, index }: { readonly note: Note; readonly index: number }) {
  const host = {
    site: 'norhavencourier.example',
    page: 'https://norhavencourier.example/ferry',
    copy: async () => true,
    hide: nothing,
    aboutRule: nothing,
  };
  return (
    <Tile name={`Card: ${note.id}`}>
      <div class="cv" dir={dir}>
        <Card
          note={note}
          index={index}
          total={all.length}
          host={host}
          translated={note.id === 'analysts'}
          onStep={nothing}
          onClose={nothing}
        />
      </div>
    </Tile>
  );
}

function withSummary(annotation: Annotation, changes: Partial<Annotation['summary']>): Annotation {
  return { ...annotation, summary: { ...annotation.summary, ...changes } };
}

const nothingNoted = withSummary(annotationOf([]), { sentences: 18, checkable: 11, matched: 0 });
const nothingToCheck = withSummary(annotationOf([], NO_SOURCES), {
  checkable: 0,
  matched: 0,
});
const inFinnish: Annotation = {
  ...withSummary(nothingToCheck, { sentences: 20, notAnalysed: [{ lang: 'fi', sentences: 20 }] }),
  wordingOff: 'language',
  lang: 'fi',
};
const withSpanish = withSummary(full, { sentences: 32, notAnalysed: [{ lang: 'es', sentences: 12 }] });
const translation: Annotation = { ...full, translated: { by: 'Google', to: 'en' } };
const slow = { kind: 'slow', seconds: 4, done: 212, total: 900 } as const;

const PAGES: readonly (readonly [string, PopupPage, Partial<PopupProps>?])[] = [
  ['Article', { kind: 'read', annotation: full }],
  [
    'Article, with all there will be',
    { kind: 'read', annotation: full },
    { onPanel: nothing, onOptions: nothing, onWhere: nothing },
  ],
  ['Nothing noted', { kind: 'read', annotation: nothingNoted }, { onAddPack: nothing }],
  ['Nothing to check', { kind: 'read', annotation: nothingToCheck }],
  ['Not an article', { kind: 'not-article' }],
  ['Off on this site', { kind: 'off' }, { siteOn: false }],
  ['No access', { kind: 'no-access' }],
  ['Forbidden', { kind: 'forbidden' }, { site: '' }],
  ['Reading', { kind: 'reading', done: 61, total: 210 }],
  ['Reading, at first', { kind: 'reading' }],
  ['Error', { kind: 'trouble', trouble: slow, details: 'sentence 212' }],
  ['Failed', { kind: 'trouble', trouble: { kind: 'failed' }, details: 'TypeError' }],
  [
    'Opinion',
    { kind: 'read', annotation: annotationOf(NOTES.slice(0, 2), { wordingOff: 'opinion' }) },
    { onShowWording: nothing },
  ],
  ['Satire', { kind: 'read', annotation: { ...nothingNoted, wordingOff: 'satire' } }],
  ['Other language', { kind: 'read', annotation: inFinnish }, { onAddPack: nothing }],
  [
    'Other language, with a record',
    {
      kind: 'read',
      annotation: {
        ...withSummary(
          annotationOf(NOTES.slice(1, 2), { wordingOff: 'language', lang: 'fi', ...NO_SOURCES }),
          {
            checkable: 1,
            matched: 1,
            notAnalysed: [{ lang: 'fi', sentences: 19 }],
          },
        ),
      },
      packLangs: ['en', 'fi'],
    },
  ],
  ['A quotation in Spanish', { kind: 'read', annotation: withSpanish }],
  ['A translation', { kind: 'read', annotation: translation }],
  [
    'A note has changed',
    { kind: 'read', annotation: annotationOf(all) },
    {
      changes: [
        {
          id: 'a',
          words: 'told all its boats',
          date: '2026-07-14',
          what: 'The record now gives a number.',
          withdrawn: false,
        },
        { id: 'b', words: '', date: '2026-06-04', what: 'the source corrected itself.', withdrawn: true },
      ],
      onSeeChange: nothing,
    },
  ],
];

function PopupTile({
  name,
  page,
  changes,
}: {
  readonly name: string;
  readonly page: PopupPage;
  readonly changes?: Partial<PopupProps>;
}) {
  return (
    <Tile name={`Popup: ${name}`}>
      <Popup
        page={page}
        site="norhavencourier.example"
        siteOn
        level="normal"
        where="page"
        onSite={nothing}
        onLevel={nothing}
        onNote={nothing}
        onWords={nothing}
        onReadAnyway={nothing}
        onReadOnce={nothing}
        onAllowSite={nothing}
        onRetry={nothing}
        onCopyDetails={async () => true}
        {...changes}
      />
    </Tile>
  );
}

const read = (annotation: Annotation, orphans: readonly string[] = []): FootState => ({
  kind: 'read',
  annotation,
  notes: annotation.notes,
  orphans: new Set(orphans),
});

const FEET: readonly (readonly [string, FootState, FootMode, Partial<FootProps>?])[] = [
  ['Line', read(full), 'line'],
  ['Line, with undo', read(full), 'line', { onUndo: nothing }],
  ['Recap', read(full, ['motive']), 'recap', { onPanel: nothing, onLookForReports: nothing }],
  ['Recap, kept folded', read(nothingNoted), 'recap', { keptFolded: true }],
  ['Line, a quotation in Spanish', read(withSpanish), 'line'],
  ['Line, a translation', read(translation), 'line'],
  ['Recap, a quotation in Spanish', read(withSpanish), 'recap'],
  ['Recap, a translation', read(translation), 'recap'],
  ['Not analysed', read(inFinnish), 'line'],
  ['Nothing noted', read(nothingNoted), 'line'],
  ['Nothing to check', read(nothingToCheck), 'line'],
  ['Reading', { kind: 'reading', done: 61, total: 210 }, 'line'],
  ['Error', { kind: 'trouble', trouble: slow }, 'line', { onRetry: nothing }],
  ['Tab', read(full), 'tab'],
];

function FootTile({
  name,
  state,
  mode,
  phone,
  changes,
}: {
  readonly name: string;
  readonly state: FootState;
  readonly mode: FootMode;
  readonly phone: boolean;
  readonly changes?: Partial<FootProps>;
}) {
  const width = phone ? 384 : 720;
  return (
    <Tile name={`Foot: ${name}${phone ? ', phone' : ''}`}>
      <div
        class={phone ? 'cv stage phone' : 'cv stage'}
        dir={dir}
        style={{ height: mode === 'recap' ? '560px' : '120px' }}
      >
        <Foot
          state={state}
          mode={mode}
          column={phone ? { left: 16, right: width - 16 } : { left: 48, right: width - 8 }}
          viewWidth={width}
          above={0}
          narrow={phone}
          keptFolded={false}
          rtl={query.get('words') === 'rtl'}
          onMode={nothing}
          onStep={nothing}
          onNote={nothing}
          onWords={nothing}
          onKeepFolded={nothing}
          {...changes}
        />
      </div>
    </Tile>
  );
}

function OptionsTile({ name, rulesOff }: { readonly name: string; readonly rulesOff: readonly string[] }) {
  return (
    <Tile name={`Options: ${name}`}>
      <Options rules={RULES} rulesOff={rulesOff} level="quiet" recordOf={recordOf} onRules={nothing} />
    </Tile>
  );
}

render(
  <>
    {(!part || part === 'cards') && (
      <div class="row">
        {all.map((note, at) => (
          <CardTile key={note.id} note={note} index={at + 1} />
        ))}
      </div>
    )}
    {(!part || part === 'popups') && (
      <div class="row">
        {PAGES.map(([name, page, changes]) => (
          <PopupTile key={name} name={name} page={page} changes={changes} />
        ))}
      </div>
    )}
    {(!part || part === 'options') && <OptionsTile name="Rules" rulesOff={['one-source']} />}
    {(!part || part === 'foots') && (
      <div class="row">
        {[false, true].map((phone) =>
          FEET.map(([name, state, mode, changes]) => (
            <FootTile
              key={`${name} ${phone}`}
              name={name}
              state={state}
              mode={mode}
              phone={phone}
              changes={changes}
            />
          )),
        )}
      </div>
    )}
  </>,
  document.getElementById('gallery') as HTMLElement,
);
