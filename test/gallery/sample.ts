// A made-up affair with notes of every kind: the ferry that was to cost nothing. Places, papers and people are invented,
// and so are the counts. Notes are found in the article page by their words, as an anchor would.

import type {
  Annotation,
  Evidence,
  Family,
  Note,
  RuleRecord,
  SentenceCoverage,
  Source,
} from '../../src/engine/note';
import type { Span } from '../../src/engine/selector';

const PACK = { id: 'core', title: 'Caveat core', version: '2026.8.1' };

/** Paragraphs of the article; article.html shows the same ones. */
export const PARAGRAPHS = [
  'The city of Norhaven took its night ferry out of service on Friday and put it back on Sunday. The second order came about nine hours after a storm warning was lifted.',
  '“The first notice was sent too early,” the port office said in a statement. It added that no timetable had changed, and declined to say who had signed the notice.',
  'The affair comes at an awkward time. The ferry, which carries 2 million passengers a year, is under review by the state for the way its contract was given. Its owner, Harrow Lines, says that it has answered every question.',
  'Why the port changed course within a weekend is still open. One person who knew of the matter said that the board had not been asked. But the retreat could have been ordered by Mayor Ida Brandt just to win the harbour vote, which has been close since 2019.',
  'Norhaven is not alone. In the same month the island of Veld told all its boats to stay in port, citing doubts about a new pilot system. In December the coast guard barred the system from its own ships after advice from the ministry.',
  'Neighbouring Aland went furthest. On 29 June it closed four landing stages on grounds of safety. Asked whether Norhaven might do the same, Transport Secretary Olof Reyes said that it was being looked at.',
  'Analysts say that a dozen other ports have taken the same step. None has said so in public. No one in Norhaven has yet shown that the ferry is unsafe. For now, those who work at night may cross as often as they like.',
];

const TEXT = PARAGRAPHS.join('\n');

interface Words {
  readonly words: string;
  readonly cues: readonly string[];
}

function place({ words, cues }: Words): { span: Span; cues: Span[]; quote: Note['quote'] } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample article: ${words}`);
  const end = start + words.length;
  const quote = {
    exact: words,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
  };
  const spans = cues.map((cue) => {
    const at = TEXT.indexOf(cue, start);
    return { start: at, end: at + cue.length };
  });
  return { span: { start, end }, cues: spans, quote };
}

interface RecordSample extends Words {
  readonly id: string;
  readonly family: 'record' | 'supported';
  readonly title: string;
  readonly explanation: string;
  readonly claimText: string;
  readonly agreeing: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly rating?: string;
  readonly author?: string;
  readonly saidBy?: string;
  readonly verdict?: 'false' | 'true' | 'unproven' | 'misleading';
}

function record(sample: RecordSample): Note {
  const { span, cues, quote } = place(sample);
  return {
    id: sample.id,
    family: sample.family,
    field: 'text',
    ...span,
    quote,
    title: sample.title,
    explanation: sample.explanation,
    confidence: 0.93,
    claim: `norhaven-${sample.id}`,
    verdict: sample.verdict ?? (sample.family === 'record' ? 'false' : 'true'),
    evidence: sample.evidence,
    why: {
      claimText: sample.claimText,
      pairs: cues.map((article, at) => {
        const words = sample.agreeing[at] ?? '';
        const start = Math.max(0, sample.claimText.indexOf(words));
        return { article, record: { start, end: start + words.length } };
      }),
      compared: ['name', 'number', 'place', 'denial'],
      saidBy: sample.saidBy,
      pack: PACK,
      author: sample.author,
      reviewed: '2026-08-03',
      asOf: '2026-04-29',
      rating: sample.rating,
    },
  };
}

/** The five notes of the sample article, in reading order. */
export const NOTES: readonly Note[] = [
  record({
    id: 'nine-hours',
    family: 'supported',
    words: 'The second order came about nine hours after a storm warning was lifted.',
    cues: ['about nine hours after'],
    claimText: 'The ferry was put back nine hours after the storm warning ended.',
    agreeing: ['nine hours after'],
    title: 'The ferry was put back about nine hours after the warning ended.',
    explanation: '',
    evidence: [
      {
        title: 'Night ferry back on Sunday, says port office',
        publisher: 'Norhaven Gazette',
        url: 'https://gazette.example/ferry-back',
        published: '2026-04-12',
        kind: 'report',
      },
    ],
  }),
  record({
    id: 'two-million',
    family: 'record',
    words: 'The ferry, which carries 2 million passengers a year',
    cues: ['ferry', 'carries 2 million passengers a year'],
    claimText: 'The Norhaven ferry carries 2 million passengers a year.',
    agreeing: ['ferry', 'carries 2 million passengers a year'],
    title: 'Two million is the number of crossings sold in all years, not of passengers in one.',
    explanation:
      'The count adds up every ticket since 2011. The port’s own report of March 2026 puts passengers at about 310,000 a year.',
    evidence: [
      {
        title: 'Annual report of the port of Norhaven, table 4',
        publisher: 'Port of Norhaven',
        url: 'https://port.example/report-2025',
        archived: 'https://archive.example/report-2025',
        published: '2026-03-02',
        kind: 'primary',
      },
      {
        title: 'Two million and counting',
        publisher: 'Harbour Weekly',
        url: 'https://weekly.example/two-million',
        published: '2026-04-29',
        kind: 'report',
      },
    ],
    author: 'the Caveat desk',
  }),
  wording({
    id: 'motive',
    words: 'the retreat could have been ordered by Mayor Ida Brandt just to win the harbour vote',
    cues: ['could have been', 'just to'],
    rule: 'imputed-motive',
    axis: 'motive',
    label: 'A motive is guessed',
    title: 'Nobody is named who says that this was the reason.',
    explanation: '“Could have been … just to” offers a reason. No person and no document is named for it.',
    looksFor: 'A reason for what somebody did, when no person or document gives that reason.',
    ask: 'Who else gives a reason, and how would they know?',
    record: { count: 50, correct: 47, set: 'notes on 80 news pages, judged by two readers' },
  }),
  record({
    id: 'all-boats',
    family: 'record',
    words: 'told all its boats to stay in port',
    cues: ['told all its boats to stay in port'],
    claimText: 'Veld told all its boats to stay in port.',
    agreeing: ['told all its boats to stay in port'],
    title: 'Only boats with the new pilot system were told to stay in port.',
    explanation: 'The order of 4 April names nine boats. Forty others went on sailing.',
    evidence: [
      {
        title: 'Order 17 of the harbour master',
        publisher: 'Island of Veld',
        url: 'https://veld.example/order-17',
        published: '2026-04-04',
        kind: 'record',
      },
    ],
    rating: 'Half the story',
    author: 'Coast Check',
    saidBy: 'Transport Secretary Olof Reyes',
    verdict: 'misleading',
  }),
  record({
    id: 'own-ships',
    family: 'supported',
    words: 'the coast guard barred the system from its own ships',
    cues: ['barred the system from its own ships'],
    claimText: 'The coast guard barred the pilot system from its own ships.',
    agreeing: ['system from its own ships'],
    title: 'The ban was for the coast guard’s own ships.',
    explanation: '',
    evidence: [
      {
        title: 'Circular 9, pilot systems',
        publisher: 'Coast guard',
        url: 'https://guard.example/circular-9',
        published: '2025-12-11',
        kind: 'primary',
      },
    ],
  }),
];

interface WordingSample extends Words {
  readonly id: string;
  readonly rule: string;
  readonly axis: 'motive' | 'vague' | 'loaded';
  readonly label: string;
  readonly title: string;
  readonly explanation: string;
  readonly looksFor: string;
  readonly ask?: string;
  readonly neutral?: string;
  readonly record?: RuleRecord;
}

function wording(sample: WordingSample): Note {
  const { span, cues, quote } = place(sample);
  const { id, rule, axis, label, title, explanation, looksFor, ask, neutral, record } = sample;
  const why = { cues, looksFor, ask, neutral, record };
  return {
    id,
    family: 'wording',
    field: 'text',
    ...span,
    quote,
    title,
    explanation,
    confidence: 0.9,
    rule,
    axis,
    label,
    why,
  };
}

/** More notes: three on one line, one without an author, one with a neutral word. Not in the article's five. */
export const MORE_NOTES: readonly Note[] = [
  wording({
    id: 'analysts',
    words: 'Analysts say',
    cues: ['Analysts say'],
    rule: 'vague-source',
    axis: 'vague',
    label: 'The source cannot be found',
    title: 'The analysts are not named, so a reader cannot weigh who is speaking.',
    explanation: 'The words point to people, but to nobody one could ask.',
    looksFor: 'A group that reports something, when no member of it is named.',
  }),
  record({
    id: 'dozen-ports',
    family: 'record',
    words: 'a dozen other ports have taken the same step',
    cues: ['a dozen other ports'],
    claimText: 'A dozen ports have closed their night ferries.',
    agreeing: ['A dozen ports'],
    title: 'No list or count of such ports is known.',
    explanation: 'The transport ministry keeps no count, and no port has said so.',
    evidence: [],
    verdict: 'unproven',
  }),
  wording({
    id: 'retreat',
    words: 'same step',
    cues: ['same step'],
    rule: 'loaded-word',
    axis: 'loaded',
    label: 'Takes a side: “step”',
    title: 'The word takes a side; a neutral one is at hand.',
    explanation: '',
    looksFor: 'A word that judges what it names, where a plain word says the same.',
    neutral: 'decision',
  }),
];

const sentences: SentenceCoverage[] = Array.from({ length: 20 }, (_, at) => ({
  start: at * 40,
  end: at * 40 + 39,
  checkable: ![4, 8, 9, 12, 17, 18].includes(at),
  known: [1, 5, 13, 14].includes(at),
  analysed: true,
}));

const SOURCES: readonly Source[] = [
  {
    name: 'the port office',
    kind: 'organisation',
    sentences: [2, 3],
    quotations: 1,
    first: firstOf('the port office'),
  },
  { name: 'the two notices', kind: 'document', sentences: [0, 1], quotations: 0, linked: true },
  {
    name: 'Harrow Lines',
    kind: 'organisation',
    sentences: [6],
    quotations: 0,
    first: firstOf('Harrow Lines'),
  },
  { name: 'ministry’s advice', kind: 'document', sentences: [10], quotations: 0, linked: false },
  { name: 'Olof Reyes', kind: 'person', sentences: [15], quotations: 0, first: firstOf('Olof Reyes') },
  {
    name: 'One person who knew of the matter',
    kind: 'described',
    sentences: [8],
    quotations: 0,
    first: firstOf('One person who knew of the matter'),
  },
  { name: 'Analysts', kind: 'anonymous', sentences: [16], quotations: 0, first: firstOf('Analysts') },
];

function firstOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** Of an article in which nobody is said to have said anything, and nothing can be checked. */
export const NO_SOURCES = {
  sources: [],
  sourcing: { attributed: 0, anonymous: 0, none: 0, documents: { mentioned: 0 } },
} satisfies Partial<Annotation>;

const sum = (notes: readonly Note[], family: Family) => notes.filter((note) => note.family === family).length;

/** The annotation of the sample article with these notes. */
export function annotationOf(notes: readonly Note[], changes: Partial<Annotation> = {}): Annotation {
  return {
    notes,
    kind: 'news',
    form: 'article',
    sentences,
    summary: {
      sentences: 20,
      checkable: 14,
      matched: 4,
      record: sum(notes, 'record'),
      wording: sum(notes, 'wording'),
      supported: sum(notes, 'supported'),
      packs: [
        { ...PACK, claims: 164 },
        { id: 'desk', title: 'Example Desk', version: '12', claims: 2310 },
      ],
    },
    sources: SOURCES,
    sourcing: {
      attributed: 7,
      anonymous: 1,
      none: 6,
      most: { source: 0, sentences: 2 },
      documents: { mentioned: 2, linked: 1 },
    },
    ...changes,
  };
}
