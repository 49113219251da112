import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkedArticle } from '../../../src/engine/anchoring';
import { readSelectors } from '../../../src/engine/anchoring/saved';

const OLD = [
  'The council voted on Tuesday to close the ferry pier for the winter.',
  'The pier was built in 1932 and has been mended four times since.',
  'A bus will take passengers to the northern landing every twenty minutes.',
  'Mara Lindqvist put the cost of repairs at 1.4 million crowns.',
];
const SECOND = OLD[1] as string;

/** What becomes of words marked in one text when it is another: how they are found, and what is found. */
function reopened(words: string, old: string, now: string, from = 0) {
  const start = old.indexOf(words, from);
  const saved = new MarkedArticle({ title: '', text: old }).save({
    field: 'text',
    start,
    end: start + words.length,
  });
  return found(JSON.parse(JSON.stringify(saved)), now);
}

function found(json: unknown, now: string, title = '') {
  const read = readSelectors(json);
  if (!read.ok) throw new Error(read.error);
  const mark = new MarkedArticle({ title, text: now }).find(read.value);
  return (
    mark && {
      words: (mark.field === 'title' ? title : now).slice(mark.start, mark.end),
      ...mark,
    }
  );
}

const text = (...lines: readonly string[]): string => lines.join('\n');
const old = text(...OLD);

describe('a mark reopened', () => {
  it('is exact where nothing changed, and where text before it did', () => {
    expect(reopened(SECOND, old, old)).toMatchObject({ how: 'exact', similarity: 1, words: SECOND });
    expect(reopened(SECOND, old, `Corrected at noon.\n${old}`)).toMatchObject({
      how: 'exact',
      words: SECOND,
    });
  });

  it('is moved with its words', () => {
    const moved = text(OLD[0] as string, OLD[2] as string, OLD[3] as string, 'It rained.', SECOND);
    expect(reopened(SECOND, old, moved)).toMatchObject({ how: 'moved', similarity: 1, words: SECOND });
  });

  it.each([
    ['word', 'The pier was built in 1932 and has been repaired four times since.'],
    ['number', 'The pier was built in 1923 and has been mended four times since.'],
    ['denial', 'The pier was not built in 1932 and has been mended four times since.'],
    ['word put in in front', 'Old, the pier was built in 1932 and has been mended four times since.'],
    ['word left out at the end', 'The pier was built in 1932 and has been mended four times.'],
    ['sign', 'The pier was built in 1932, and has been mended four times since!'],
  ])('is edited when a %s changed', (_, now) => {
    const edited = reopened(SECOND, old, old.replace(SECOND, now));
    expect(edited?.how).toBe('edited');
    expect(edited?.similarity).toBeLessThan(1);
    expect(now).toContain(edited?.words.replace(/^The /, ''));
  });

  it('does not mind the signs that typesetters change', () => {
    const plain = 'He said "no" - and didn\'t move.';
    const set = 'He said “no” – and didn’t\u00a0move.';
    expect(reopened(plain, `${plain} It rained.`, `${set} It rained.`)).toMatchObject({
      how: 'exact',
      words: set,
    });
  });

  it('ends where the sentence does, whatever became of its last words', () => {
    const now = 'The pier was built in 1932 and has been mended quite often.';
    expect(reopened(SECOND, old, old.replace(SECOND, now))).toMatchObject({ how: 'edited', words: now });
  });

  it('is an orphan when its words are gone', () => {
    expect(reopened(SECOND, old, text(OLD[0] as string, OLD[2] as string, OLD[3] as string))).toBeNull();
  });

  it('is an orphan when only a look-alike is left, be it new or old', () => {
    const alike = 'The church was built in 1932 and has been mended four times since.';
    const rest = text(OLD[0] as string, OLD[2] as string, OLD[3] as string, alike);
    expect(reopened(SECOND, text(old, alike), rest)).toBeNull();
    const [{ 'caveat:others': _, ...quote }] = new MarkedArticle({ title: '', text: old }).save({
      field: 'text',
      start: old.indexOf(SECOND),
      end: old.indexOf(SECOND) + SECOND.length,
    });
    expect(found(quote, rest)).toBeNull();
  });

  it('is told from a look-alike that has more of its words', () => {
    const alike = 'The pier was built in 1932 and has been mended five times since.';
    const now = 'The pier was built in 1932 and has been repaired three times since.';
    expect(reopened(SECOND, text(old, alike), text(old.replace(SECOND, now), alike))?.words).toBe(now);
  });

  it('of a few words is found as it was or not at all', () => {
    const machines = 'Our machines talk. They never sleep.';
    expect(reopened('Linus', 'We thank Linus for the kernel.', machines)).toBeNull();
    expect(reopened('pier', 'At the pier it rained.', 'At noon they pierced the hull.')).toBeNull();
    expect(reopened('ferry pier', old, old.replace('ferry pier', 'old pier'))).toBeNull();
    expect(reopened('northern landing', old, `It rained.\n${old}`)?.words).toBe('northern landing');
  });

  it('of one of several equal lines stays on its own', () => {
    const line = 'Share this update';
    const blog = (texts: readonly string[]): string => texts.flatMap((entry) => [entry, line]).join('\n');
    const third = blog(OLD).indexOf(line, blog(OLD).indexOf(OLD[2] as string));
    const now = blog(['It rained all day.', ...OLD]);
    expect(reopened(line, blog(OLD), now, third)?.start).toBe(
      now.indexOf(line, now.indexOf(OLD[2] as string)),
    );
    const without = blog(OLD).slice(0, third) + blog(OLD).slice(third + line.length + 1);
    expect(reopened(line, blog(OLD), without, third)).toBeNull();
  });

  it('of equal lines in equal surroundings keeps its turn among them, as long as they are as many', () => {
    const rows = Array.from({ length: 40 }, () => 'Goal.').join('\n');
    expect(reopened('Goal.', rows, rows, 60)?.start).toBe(60);
    expect(reopened('Goal.', rows, `It rained.\n${rows}`, 60)?.start).toBe(71);
    expect(reopened('Goal.', rows, `It rained.\nGoal.\n${rows}`, 60)).toBeNull();
  });

  it.each([
    [
      'Chinese',
      '市议会周二投票决定在冬季关闭旧渡轮码头。',
      '市议会周三投票决定在冬季关闭旧渡轮码头。',
      '居民可以阅读报告。',
      '公共汽车每二十分钟一班。',
    ],
    [
      'Arabic',
      'صوت المجلس يوم الثلاثاء على إغلاق رصيف العبارات',
      'صوت المجلس يوم الأربعاء على إغلاق رصيف العبارات',
      'يمكن للسكان قراءة التقرير.',
      'تأتي الحافلة كل عشرين دقيقة.',
    ],
    [
      'Hindi',
      'परिषद ने मंगलवार को पुराना घाट बंद करने का फैसला किया',
      'परिषद ने बुधवार को पुराना घाट बंद करने का फैसला किया',
      'बारिश हुई।',
      'बस हर बीस मिनट में आती है।',
    ],
  ])('is found in %s too', (_, was, now, before, after) => {
    expect(reopened(was, text(before, was, after), text(before, now, after))).toMatchObject({
      how: 'edited',
      words: now,
    });
    expect(reopened(was, text(before, was, after), text(before, after))).toBeNull();
  });

  it('in the title is found in the title, if it says the same', () => {
    const title = 'Old ferry pier closes for the winter';
    const [quote] = new MarkedArticle({ title, text: old }).save({ field: 'title', start: 0, end: 9 });
    expect(found(quote, old, title)).toMatchObject({ field: 'title', words: 'Old ferry' });
    expect(found(quote, old, 'Old pier closes')).toBeNull();
  });

  it('in the body does not go to the title', () => {
    const body = `The ferry pier shut.\n${old}`;
    expect(reopened('ferry pier', body, body)?.field).toBe('text');
  });

  it('is the same span whenever nothing changed, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...OLD, '\n', ' ', 'pier', '👩‍👩‍👧‍👦', 'e\u0301', '中文', 'مرحبا'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const all = pieces.join('');
        const [x, y] = [a % (all.length + 1), b % (all.length + 1)].sort((p, q) => p - q) as [number, number];
        fc.pre(all.slice(x, y).trim() !== '');
        const article = new MarkedArticle({ title: '', text: all });
        const saved = article.save({ field: 'text', start: x, end: y });
        const mark = found(saved, all);
        // One of equal words in equal surroundings may be an orphan.
        if (mark) expect(mark.words.trim()).toBe(saved[0].exact.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('is looked for in any text without a fault', () => {
    const quote = { type: 'TextQuoteSelector', exact: SECOND, prefix: 'winter. ', suffix: ' A bus' };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        found(quote, `${a}${b}`);
        if (a.trim()) found({ ...quote, exact: a, prefix: b, suffix: b }, `${b}${a}${b}`);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in a text of 200,000 words', () => {
    const words = Array.from(
      { length: 200_000 },
      (_, i) => `w${(i * 7919) % 5003}${i % 17 === 0 ? '.' : ''}`,
    );
    const long = words.join(' ');
    const now = 'The pier was built in 1932 and has been repaired four times since.';
    const middle = long.indexOf(' ', 600_000);
    const withText = (sentence: string): string =>
      `${long.slice(0, middle)} ${sentence} ${long.slice(middle + 1)}`;
    expect(reopened(SECOND, withText(SECOND), withText(now))?.words).toBe(now);
    expect(reopened(SECOND, withText(SECOND), long)).toBeNull();
  });

  it('is found when a chapter was marked and a word of it changed', () => {
    const chapter = Array.from({ length: 12_000 }, (_, i) => `w${i}`).join(' ');
    const edited = chapter.replace('w6000', 'other');
    expect(reopened(chapter, `First. ${chapter} Last.`, `First. ${edited} Last.`)).toMatchObject({
      how: 'edited',
      words: edited,
    });
  });

  it('is looked for among 200,000 equal words without hanging', () => {
    const same = 'very '.repeat(200_000);
    expect(reopened(SECOND, old, same)).toBeNull();
    expect(found({ type: 'TextQuoteSelector', exact: 'very very very very very big' }, same)).toBeNull();
    expect(found({ type: 'TextQuoteSelector', exact: `a${' '.repeat(100_000)}b` }, same)).toBeNull();
  });
});
