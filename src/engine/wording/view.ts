// What a rule sees: one sentence by token index, with its attribution and its neighbours. All questions that several
// rules ask (is a source named for these words? are we in a court report?) are answered here, once.

import type { Kind } from '../article';
import { type Attribution, attributionsOver, isFindable, type SentenceAttribution } from '../attribution';
import { type Line, lineOf } from '../attribution/line';
import type { TextBlock } from '../passage';
import { overlap, type Span } from '../selector';
import type { TextDocument, Token } from '../text';
import { isCapitalised, isPastForm, wordSet } from '../text/word-classes';

/** What is known of the article beyond its words. */
export interface WordingContext {
  readonly kind: Kind;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
}

const LEGAL = wordSet(
  `court courts police prosecutor prosecutors charged charges charge indicted indictment lawsuit suit trial jury judge sentenced convicted arrested arrest
  detectives detective investigators sheriff felony plaintiff plaintiffs defendant defendants attorney attorneys pleaded complaint affidavit accused accuser warrant custody tribunal sued sues`,
);
const SPORT = wordSet(
  `match goal goals striker coach coaches season league playoff playoffs quarterback innings midfielder midfield defender goalkeeper touchdown
  tournament semifinal semi-final quarterfinal batsman wicket wickets pitcher nba nfl mlb nhl fifa uefa olympic championship cup racing jockey halftime half-time`,
);
/** Share of sport words above which a text is a match report: measured on sport pages, 1 to 5 in 100; elsewhere under 0.4. */
const SPORT_SHARE = 0.008;
const FIRST_PERSON = wordSet("i my me i'm i've i'd");
/** Sentences in the first person from which a text counts as somebody's own account. */
const OWN_ACCOUNT = 3;
const FIRST_PERSON_PLURAL = wordSet("we our us we're we've we'll ours");
const SECOND_PERSON = wordSet("you your you're you'll you've yours yourself");
/** Where "we" or "you" stand in so many sentences, and in such a share of them, a firm tells of itself or a reader is advised. */
const LEAST_SPOKEN = 5;
const SPOKEN_SHARE = 0.12;

/** The whole article as rules see it. */
export class ArticleView {
  readonly sentences: readonly SentenceView[];
  /** Match reports guess, praise and exaggerate by trade. */
  readonly isSport: boolean;
  /** The writer says "I", or "we" throughout: what is guessed and judged is openly the writer's. */
  readonly isOwnAccount: boolean;
  /** A guide, a review, an offer: it speaks to its reader throughout. */
  readonly isAdvice: boolean;

  constructor(
    readonly document: TextDocument,
    readonly attributions: readonly SentenceAttribution[],
    readonly context: WordingContext,
    /** The lines that the sentences' `block` counts in, with what is known of them. */
    readonly blocks: readonly TextBlock[] = [],
  ) {
    this.sentences = document.sentences.map((_, i) => new SentenceView(this, i));
    let sport = 0;
    let words = 0;
    let own = 0;
    let we = 0;
    let you = 0;
    for (const { line } of this.sentences) {
      let [hasI, hasWe, hasYou] = [false, false, false];
      line.tokens.forEach((t, i) => {
        if (t.kind !== 'word') return;
        words++;
        if (SPORT.has(t.norm)) sport++;
        if (line.quote[i] !== -1) return;
        if (FIRST_PERSON.has(t.norm) && t.text !== 'i') hasI = true;
        else if (FIRST_PERSON_PLURAL.has(t.norm) && t.text !== 'US') hasWe = true;
        else if (SECOND_PERSON.has(t.norm)) hasYou = true;
      });
      if (hasI) own++;
      if (hasWe) we++;
      if (hasYou) you++;
    }
    const throughout = Math.max(LEAST_SPOKEN, this.sentences.length * SPOKEN_SHARE);
    this.isSport = words > 0 && sport / words > SPORT_SHARE;
    this.isOwnAccount = own >= OWN_ACCOUNT || we >= throughout;
    this.isAdvice = you >= throughout;
  }
}

/** One sentence. Indexes count its tokens; out of range gives empty words, so that rules need no bounds. */
export class SentenceView {
  readonly line: Line;

  constructor(
    readonly article: ArticleView,
    readonly index: number,
  ) {
    const sentence = article.document.sentences[index];
    if (!sentence) throw new RangeError(`no sentence ${index}`);
    this.line = lineOf(sentence);
  }

  get tokens(): readonly Token[] {
    return this.line.tokens;
  }
  get attribution(): SentenceAttribution {
    return this.article.attributions[this.index] as SentenceAttribution;
  }

  /** The norm of a token. */
  word(i: number): string {
    return this.line.tokens[i]?.norm ?? '';
  }
  /** A token as written. */
  text(i: number): string {
    return this.line.tokens[i]?.text ?? '';
  }
  isMark(i: number): boolean {
    return this.line.tokens[i]?.kind === 'punctuation';
  }
  isQuoted(i: number): boolean {
    return (this.line.quote[i] ?? -1) !== -1;
  }
  isName(i: number): boolean {
    return i > 0 && !this.isMark(i) && isCapitalised(this.text(i));
  }
  /** Whether the words from `i` on are these. */
  reads(i: number, ...words: string[]): boolean {
    return words.every((w, k) => this.word(i + k) === w);
  }
  /** Index of the first token from `from` to before `to` that is in the set, or -1. */
  first(from: number, to: number, set: ReadonlySet<string>): number {
    for (let k = Math.max(0, from); k < Math.min(to, this.tokens.length); k++)
      if (set.has(this.word(k))) return k;
    return -1;
  }
  /** The span of the tokens from `from` to before `to`. */
  span(from: number, to: number): Span {
    const last = Math.min(to, this.tokens.length) - 1;
    return {
      start: (this.tokens[from] as Token).start,
      end: (this.tokens[Math.max(from, last)] as Token).end,
    };
  }

  /** The clause around a token: from behind the last break to before the next one, leading "And" left out. */
  clause(at: number): { from: number; to: number } {
    let from = at;
    while (from > 0 && !this.breaksBefore(from)) from--;
    let to = at + 1;
    while (to < this.tokens.length && !this.breaksAt(to)) to++;
    while (
      from < at &&
      /^(?:and|but|or|so|yet|,|while|although|though|whereas|because|however|that)$/.test(this.word(from))
    )
      from++;
    return { from, to };
  }

  private breaksBefore(i: number): boolean {
    const mark = this.text(i - 1);
    if (/^[;:—–"“”]$/.test(mark) || /^--+$/.test(mark) || (mark === '-' && this.isSpaced(i - 1))) return true;
    return mark === ',' && CLAUSE_STARTS.has(this.word(i));
  }
  private breaksAt(i: number): boolean {
    const text = this.text(i);
    if (/^[;:—–.!?…"“”()]$/.test(text) || /^--+$/.test(text) || (text === '-' && this.isSpaced(i)))
      return true;
    return text === ',' && (CLAUSE_STARTS.has(this.word(i + 1)) || /^["“]$/.test(this.text(i + 1)));
  }
  private isSpaced(i: number): boolean {
    return (this.tokens[i]?.end ?? 0) !== (this.tokens[i + 1]?.start ?? -1);
  }

  /** Somebody who can be found is named for these words, in this sentence, and by other words than these. */
  isSourced(span: Span): boolean {
    return attributionsOver(this.attribution, span).some(
      (a) => isFindable(a) && SPEAKS.has(a.act) && !(span.start <= a.cue.start && a.cue.end <= span.end),
    );
  }
  /** Somebody spoke in the sentence before, in the same paragraph or the one above: the report may go on. */
  get isAfterSource(): boolean {
    const before = this.neighbour(-1);
    const sameBlock = before !== undefined && this.blockOf(before) === this.blockOf(this);
    return (
      before?.attribution.attributions.some(
        (a) => isFindable(a) && (sameBlock ? SPEAKS.has(a.act) : /^(?:says|denies|alleges)$/.test(a.act)),
      ) ?? false
    );
  }
  /** Named speech in the sentence behind: the general statement was its heading. */
  get isBeforeSource(): boolean {
    const after = this.neighbour(1);
    return after?.attribution.attributions.some((a) => isNamed(a) && a.act === 'says') ?? false;
  }
  /** Somebody with a name speaks in one of the next sentences: a group that spoke here was their introduction. */
  get isIntroduction(): boolean {
    return this.article.sentences
      .slice(this.index + 1, this.index + 1 + INTRODUCTION)
      .some(({ attribution }) => attribution.attributions.some((a) => isNamed(a) && a.act === 'says'));
  }
  /** Somebody, be it a group, says or charges something in one of so many sentences before this one. */
  isAfterCharge(reach: number): boolean {
    return this.article.sentences
      .slice(Math.max(0, this.index - reach), this.index)
      .some(({ attribution }) =>
        attribution.attributions.some((a) => a.name !== '' && /^(?:says|alleges|denies)$/.test(a.act)),
      );
  }
  /** Courts and police within two sentences: "allegedly" is their rule there. */
  get isLegal(): boolean {
    for (let d = -2; d <= 2; d++) {
      const near = this.article.sentences[this.index + d];
      if (near?.tokens.some((t) => LEGAL.has(t.norm))) return true;
    }
    return false;
  }
  get isQuestion(): boolean {
    return this.attribution.modality === 'asked';
  }
  /** "you", "your", or a verb to begin with: "Keep it dry." */
  get isToReader(): boolean {
    return (
      this.tokens.some((t, i) => /^(?:you|your|you're|you'll|yourself)$/.test(t.norm) && !this.isQuoted(i)) ||
      IMPERATIVES.has(this.word(0))
    );
  }
  get isLabel(): boolean {
    const last = this.tokens.at(-1)?.text ?? '';
    return !/[.!?…]/.test(last) && !/^["”’'»)\]]$/.test(last);
  }
  /** Something to look it up in is linked here: the words themselves, or more than a name in their sentence. */
  isLinked(span: Span): boolean {
    const { start, end } = this.line.sentence;
    const { links = [] } = this.article.blocks[this.line.sentence.block] ?? {};
    return links.some(
      (link) =>
        overlap(link, span) > 0 ||
        (link.start >= start &&
          link.end <= end &&
          MORE_THAN_A_NAME.test(this.article.document.text.slice(link.start, link.end))),
    );
  }
  private blockOf(sentence: SentenceView): number {
    return sentence.line.sentence.block;
  }
  /** The sentence before or behind, if it is near enough to belong. */
  neighbour(step: number): SentenceView | undefined {
    const other = this.article.sentences[this.index + step];
    const here = this.article.document.sentences[this.index];
    const there = this.article.document.sentences[this.index + step];
    return other && here && there && Math.abs(here.block - there.block) <= 1 ? other : undefined;
  }
  /** A token that looks like a past tense or participle. */
  isPast(i: number): boolean {
    return isPastForm(this.word(i)) || PARTICIPLES.has(this.word(i));
  }
}

/** Sentences within which experts told of as a group are named one by one, where they are. */
const INTRODUCTION = 6;
/** Two words, one of them in small letters and no mere "of"; or the number of a note. */
const MORE_THAN_A_NAME = /\s\p{Ll}{4}|^\p{Ll}{4}.*\s|^\W*\d{1,3}\W*$/u;
const IMPERATIVES = wordSet(
  'be make keep use try read look see find get take let start stop avoid remember consider check choose add set put give ask go visit explore discover learn spot join click sign follow share watch listen book enjoy note think imagine expect ensure focus build create plan track monitor',
);
const SPEAKS = new Set(['says', 'thinks', 'denies', 'judges', 'shows', 'alleges', 'asks']);
const CLAUSE_STARTS = wordSet(
  'and but or so yet which who while although though whereas because after before when as if unless since he she they it',
);
const PARTICIPLES = wordSet(
  'been done gone seen taken given known shown written spoken broken chosen driven fallen forgotten frozen grown hidden stolen sworn thrown begun become come run led',
);

function isNamed(attribution: Attribution): boolean {
  return (
    attribution.kind === 'person' || attribution.kind === 'organisation' || attribution.kind === 'document'
  );
}
