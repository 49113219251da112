// A headline that says more than its text: a larger number, a fact where the text has a "may", all where it has some.

import { NEGATIONS, wordSet } from '../../text/word-classes';
import { defineArticleRule } from '../article-rule';
import type { ArticleView, SentenceView } from '../view';

/** Sentences of the text that a headline is held against: what it stands for is told early. */
const EARLY = 40;
/** Content words that headline and sentence have to share, in number and as a share of the headline's. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.5;

const HEDGES = wordSet(
  `may might could would can allegedly reportedly apparently perhaps probably possibly likely unlikely alleged accused suspected feared claim claims claimed report reports says say said warn warns plan plans planned want wants
  wanted seek seeks propose proposes proposed consider considers considering urge urges call calls vow vows set expected amid if whether why how what when should must hope hopes bid bids eye eyes mull mulls mulling weigh
  weighs threaten threatens believed thought think thinks predict predicts forecast poll survey study suggests suggest ask asks asked demand demands promise promises pledge pledges will charged denies deny told tells`,
);
const ALL = wordSet('all every everyone everybody no nobody none always never entire whole');
const SOME = wordSet('some most many several few almost nearly majority half often usually partly certain');
const NOT_CONTENT = wordSet(
  'the and for with from into over after before their they them this that these those have has had was were are been being not but its his her who new',
);

export default defineArticleRule({
  id: 'headline-says-more',
  axis: 'headline',
  title: 'The headline says more',
  message: 'The headline says “{words}”; the text says “{other}”.',
  explanation:
    'Many read no further than the headline. Here it goes beyond the sentence of the text that it stands for.',
  looksFor:
    'A larger number, a plain fact for a “may”, or “all” for “some” in the headline than in the sentence of the text that it stands for.',
  ask: 'Which of the two is right?',
  severity: 0.8,
  confidence: 0.7,
  level: 'normal',
  find({ title, body, form }) {
    const head = title.sentences[0];
    if (!head || title.sentences.length > 1 || form === 'live-blog') return undefined;
    const counterpart = counterpartOf(head, body);
    if (!counterpart) return undefined;
    return (
      largerNumber(head, counterpart) ?? allForSome(head, counterpart) ?? factForMay(head, counterpart, body)
    );
  },
  examples: {
    marks: [
      {
        title: 'Fire at the Denby mill kills «40 workers»',
        text: 'A fire at the Denby mill killed 14 workers on Friday. The mill was built in 1890.',
      },
      {
        title: '«Mayor sold the old pier to builders»',
        text: 'The mayor may have sold the old pier to builders from the north. Nobody has seen a deed.',
      },
      {
        title: '«All» bakers in Denby close their shops',
        text: 'Most bakers in Denby will close their shops on Monday. The others stay open.',
      },
    ],
    leavesAlone: [
      {
        title: 'Fire at the Denby mill kills 14 workers',
        text: 'A fire at the Denby mill killed 14 workers on Friday. The mill was built in 1890.',
      },
      {
        title: 'Mayor may have sold the old pier to builders',
        text: 'The mayor may have sold the old pier to builders from the north.',
      },
      {
        title: 'Bakers in Denby close their shops',
        text: 'Most bakers in Denby will close their shops on Monday.',
      },
      {
        title: 'Mayor sold the old pier to builders',
        text: 'The mayor sold the old pier to builders in May. The builders may have sold the old pier again, the mayor says.',
      },
    ],
  },
});

/** The early sentence that shares most of the headline's words. */
function counterpartOf(head: SentenceView, body: ArticleView): SentenceView | undefined {
  const wanted = contentOf(head);
  let best: { sentence: SentenceView; shared: number } | undefined;
  for (const sentence of body.sentences.slice(0, EARLY)) {
    const shared = sharedBy(wanted, sentence);
    if (shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  return best && isEnough(best.shared, wanted) ? best.sentence : undefined;
}

const isEnough = (shared: number, wanted: ReadonlySet<string>) =>
  shared >= LEAST_SHARED && shared >= wanted.size * LEAST_SHARE;

function sharedBy(wanted: ReadonlySet<string>, sentence: SentenceView): number {
  const own = contentOf(sentence);
  return [...wanted].filter((stem) => own.has(stem)).length;
}

function contentOf({ tokens }: SentenceView): Set<string> {
  return new Set(
    tokens.flatMap(({ kind, stem, norm }) =>
      kind === 'word' && norm.length > 2 && !NOT_CONTENT.has(norm) && !HEDGES.has(norm) ? [stem] : [],
    ),
  );
}

/** The same thing counted, and more of it in the headline. */
function largerNumber(head: SentenceView, text: SentenceView) {
  for (const [i, token] of head.tokens.entries()) {
    const many = countAt(head, i);
    const thing = head.tokens[i + 1];
    if (many === undefined || !thing || thing.kind !== 'word') continue;
    const same = text.tokens.findIndex(
      ({ stem, kind }, k) => kind === 'word' && stem === thing.stem && countAt(text, k - 1) !== undefined,
    );
    const told = countAt(text, same - 1);
    if (
      same < 0 ||
      told === undefined ||
      many <= told * 1.1 ||
      head.tokens.some(({ text: word }) => word === token.text && word === text.tokens[same - 1]?.text)
    )
      continue;
    if (text.tokens.some((_, k) => countAt(text, k) === many)) continue;
    const words = head.span(i, i + 2);
    return { field: 'title' as const, span: words, cues: [words], other: textOf(text, same - 1, same + 1) };
  }
  return undefined;
}

function countAt({ tokens }: SentenceView, i: number): number | undefined {
  const token = tokens[i];
  if (
    token?.kind !== 'number' ||
    !/^\d{1,3}(?:,?\d{3})*$/.test(token.norm) ||
    /^(?:19|20)\d\d$/.test(token.norm)
  )
    return undefined;
  return Number(token.norm.replaceAll(',', ''));
}

function allForSome(head: SentenceView, text: SentenceView) {
  const all = head.first(0, head.tokens.length, ALL);
  if (all < 0 || text.first(0, text.tokens.length, ALL) >= 0) return undefined;
  const noun = head.tokens[all + 1]?.stem;
  const some = text.tokens.findIndex(
    ({ norm }, i) =>
      SOME.has(norm) && [1, 2, 3].some((d) => noun !== undefined && text.tokens[i + d]?.stem === noun),
  );
  if (some < 0) return undefined;
  const words = head.span(all, all + 1);
  return { field: 'title' as const, span: words, cues: [words], other: textOf(text, some, some + 1) };
}

/** The text leaves open what the headline states, and says it nowhere plainly. */
function factForMay(head: SentenceView, text: SentenceView, body: ArticleView) {
  const isOpen = head.tokens.some(
    ({ norm, text: written }) => HEDGES.has(norm) || NEGATIONS.has(norm) || /^["“”'‘’?:]$/.test(written),
  );
  const hedge = text.tokens.findIndex(
    ({ norm }, i) =>
      /^(?:may|might|could)$/.test(norm) && text.text(i) !== 'May' && /^(?:have|be)$/.test(text.word(i + 1)),
  );
  if (isOpen || hedge < 0) return undefined;
  const wanted = contentOf(head);
  const isTold = body.sentences
    .slice(0, EARLY)
    .some(
      (other) =>
        other !== text &&
        isEnough(sharedBy(wanted, other), wanted) &&
        !other.tokens.some(({ norm }) => HEDGES.has(norm)),
    );
  if (isTold) return undefined;
  const span = head.span(0, head.tokens.length);
  return { field: 'title' as const, span, cues: [span], other: textOf(text, hedge, hedge + 2) };
}

function textOf({ line, tokens }: SentenceView, from: number, to: number): string {
  const { text, start } = line.sentence;
  return text.slice((tokens[from]?.start ?? 0) - start, (tokens[to - 1]?.end ?? 0) - start);
}
