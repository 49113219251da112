import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/engine/text';

const quoted = (text: string) =>
  readDocument(text).sentences.flatMap((s) => s.quoted.map((q) => text.slice(q.start, q.end)));

describe('quotations', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['straight', 'He said "yes" and left ("early").', ['"yes"', '"early"']],
    ['doubled', "He said ''yes'' to it.", ["''yes''"]],
    ['single', "The ‘so-called’ deal and the 'other' one.", ['‘so-called’', "'other'"]],
    ['single inside double', '“He said ‘yes’ to it,” she said.', ['“He said ‘yes’ to it,”']],
    ['apostrophes', "It's the firms' plan, isn't it? Rock 'n' roll of the '90s.", []],
    ['a plural possessive inside', 'He called it ‘the firms’ own plan’ today.', ['‘the firms’ own plan’']],
    ['measures', 'He is 5\'10" tall and 6\'2" wide.', []],
    ['over sentences', '“It works. Trust us,” he said.', ['“It works.', 'Trust us,”']],
  ])('%s', (_, text, spans) => {
    expect(quoted(text)).toEqual(spans);
  });

  it.each([
    ['de', 'Er sagte „ja“ und „nein“, dann ging er.', ['„ja“', '„nein“']],
    ['de', 'Er sagte »ja« und »nein«.', ['»ja«', '»nein«']],
    ['fr', 'Il a dit « oui » et « non ».', ['« oui »', '« non »']],
    ['fi', 'Hän sanoi ”kyllä” ja ”ei”.', ['”kyllä”', '”ei”']],
    ['pl', 'Powiedział „tak” i „nie”.', ['„tak”', '„nie”']],
    ['ja', '彼は「はい」と言った。', ['「はい」']],
    ['he', 'דובר צה"ל אמר "כן".', ['"כן"']],
  ])('of other languages, by their own marks: %s, %s', (lang, text, spans) => {
    const { quotations } = readDocument(text, { lang });
    expect(quotations.map((q) => text.slice(q.start, q.end))).toEqual(spans);
  });

  it('go on over paragraphs that each open with a mark', () => {
    expect(quoted('“It works.\n“Trust us,” he said.\nNo more.')).toEqual(['“It works.', '“Trust us,”']);
  });

  it('that are never closed end with their paragraph', () => {
    expect(quoted('He said “yes and left.\nThe day was long.')).toEqual(['“yes and left.']);
  });

  it('are looked for in time in proportion to the length, in a text of many paragraphs without any', () => {
    const started = performance.now();
    readDocument('The committee met on Monday and went on for hours.\n'.repeat(20_000));
    // A search that went on to the text's end took minutes here.
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 120_000);
});
