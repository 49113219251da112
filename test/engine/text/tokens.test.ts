import { describe, expect, it } from 'vitest';
import { readDocument, stem } from '../../../src/engine/text';

const tokens = (text: string) => readDocument(text).sentences.flatMap((s) => s.tokens);

describe('tokens', () => {
  it.each([
    ['In DEC’19 it fell', ['In', 'DEC', '’19', 'it', 'fell']],
    ['Friday i.e July 10th,2020.', ['Friday', 'i.e', 'July', '10th', ',', '2020', '.']],
    ['mid 2018- after', ['mid', '2018', '-', 'after']],
    ['the 18-year-old at Amazon.com', ['the', '18', '-', 'year-old', 'at', 'Amazon.com']],
    ['COVID-19 and AT&T don’t', ['COVID-19', 'and', 'AT&T', 'don’t']],
    [
      'Mr. Roe of the U.S. paid $2,400.50.',
      ['Mr.', 'Roe', 'of', 'the', 'U.S.', 'paid', '$', '2,400.50', '.'],
    ],
  ])('%s', (text, expected) => {
    expect(tokens(text).map((t) => t.text)).toEqual(expected);
  });

  it.each([
    ['美国总统COVID-19疫情', ['美', '国', '总', '统', 'COVID-19', '疫', '情']],
    ['2020年7月、東京テレビ', ['2020', '年', '7', '月', '、', '東', '京', 'テレビ']],
    ['รัฐบาลจะไม่ขึ้นภาษี 25%', ['รัฐบาล', 'จะ', 'ไม่', 'ขึ้น', 'ภาษี', '25', '%']],
    ['صهل؟ نعم، می‌گوید', ['صهل', '؟', 'نعم', '،', 'می‌گوید']],
    ['צה"ל אמר "כן"', ['צה"ל', 'אמר', '"', 'כן', '"']],
  ])('of scripts without spaces or with marks of their own: %s', (text, expected) => {
    expect(tokens(text).map((t) => t.text)).toEqual(expected);
  });

  it('level what scripts write in several ways', () => {
    expect(tokens('العبّارة ٢٠١٩ ２０１９ می‌شود ｶﾅ २०१९ ؟').map((t) => t.norm)).toEqual([
      'العبارة',
      '2019',
      '2019',
      'میشود',
      'カナ',
      '2019',
      '?',
    ]);
    expect(tokens('٢٠١٩ ١٬٠٠٠').map((t) => [t.kind, t.stem])).toEqual([
      ['number', '2019'],
      ['number', '1000'],
    ]);
  });

  it('level curly marks, dashes and dots in norm', () => {
    expect(tokens('Don’t—the U.S. “Re‑issue” 2,000').map((t) => t.norm)).toEqual([
      "don't",
      '-',
      'the',
      'us',
      '“',
      're-issue',
      '”',
      '2,000',
    ]);
  });

  it('tell words, numbers and punctuation apart', () => {
    expect(tokens('Up 71% to 10th.').map((t) => t.kind)).toEqual([
      'word',
      'number',
      'punctuation',
      'word',
      'number',
      'punctuation',
    ]);
  });
});

describe('stem', () => {
  it.each([
    ['employees employee'],
    ['banned ban bans banning'],
    ['policies policy'],
    ['sent send sends sending'],
    ["amazon's amazon"],
    ['deleted delete deletes deleting'],
    ['companies company'],
    ['considering considered consider'],
    ['downloads downloaded'],
    ['instructed instructs instruct'],
    ['said says say'],
    ['women woman'],
    ['security'],
  ])('is the same for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([['policy police'], ['new news'], ['army arm'], ['app apple']])('differs for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(2);
  });
});
