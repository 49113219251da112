// Articles that are not, or not all, in English: what is analysed, what is said of the rest, and which records are tried.

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine';
import type { Article, Block } from '../../src/engine/article';
import { turnsOf } from '../../src/engine/claims/turns';
import type { Annotation } from '../../src/engine/note';
import type { Claim, Pack } from '../../src/engine/packs/format';
import { SMALL_WORDS } from '../../src/engine/text/language-words';

function articleOf(lines: readonly string[], lang?: string): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ type: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return { detected: true, kind: 'news', form: 'article', title: '', text: lines.join('\n'), lang, blocks };
}

/** In a pack of one claim every other word is rarer than the claim's own. */
const OTHERS = Array.from({ length: 60 }, (_, i) => ({ id: `other-${i}`, text: `Xq${i} zw${i}.` }));

function packOf(lang: string | undefined, claims: readonly Partial<Claim>[]): Pack {
  return {
    format: 'caveat-pack/1',
    id: `pack-${lang}`,
    title: 'Test pack',
    version: '1',
    lang,
    claims: [...claims, ...OTHERS].map((claim, i) => ({
      id: `${lang}-${i}`,
      text: '',
      verdict: 'false',
      correction: 'It is otherwise.',
      evidence: [{ title: 'Deed', publisher: 'Registry', url: 'https://registry.example/1' }],
      ...claim,
    })),
  };
}

function annotate(packs: readonly Pack[], lines: readonly string[], lang?: string): Annotation {
  return createEngine({ packs }).annotate(articleOf(lines, lang), { level: 'thorough' });
}

const claimsNoted = (annotation: Annotation) =>
  annotation.notes.flatMap((note) => (note.family === 'wording' ? [] : [note.claim]));

const ENGLISH = [
  'The council of the town has decided that the old bridge will be closed for the winter, critics say.',
  'Merchants were not asked, and most of their trade comes over it from the other side of the river.',
];
const SPANISH =
  'El alcalde dijo que la decisión no es definitiva. Se va a hablar con los vecinos antes de la primavera, según los críticos.';
const GERMAN = [
  'Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Brücke für den Winter geschlossen wird.',
  'Die Stadt Quai hat 2019 ihre Fähre verkauft.',
  'Die Händler sagen, dass sie nicht gefragt wurden und dass der Handel über die Brücke kommt.',
];

describe('an English article with a paragraph in Spanish', () => {
  const annotation = annotate([], [...ENGLISH, SPANISH], 'en');

  it('has wording notes on its English sentences alone', () => {
    const wording = annotation.notes.filter((note) => note.family === 'wording');
    expect(wording.length).toBeGreaterThan(0);
    expect(wording.every((note) => note.end < ENGLISH.join('\n').length)).toBe(true);
    expect(annotation.wordingOff).toBeUndefined();
  });

  it('says how many sentences were not analysed, and in which language', () => {
    expect(annotation.summary.notAnalysed).toEqual([{ lang: 'es', sentences: 2 }]);
    expect(annotation.sentences.map(({ analysed }) => analysed)).toEqual([true, true, false, false]);
    expect(annotation.sentences.slice(2).some(({ checkable }) => checkable)).toBe(false);
    expect(annotation.lang).toBe('en');
  });

  it('counts no Spanish sentence among the sources', () => {
    expect(annotation.sources.flatMap(({ sentences }) => sentences).every((i) => i < 2)).toBe(true);
  });
});

describe('an article in another language', () => {
  const pack = packOf('de', [{ text: 'Die Stadt Quai hat 2019 ihre Fähre verkauft.' }]);

  it('has no wording note and says so', () => {
    const annotation = annotate([], GERMAN, 'de');
    expect(annotation.notes).toEqual([]);
    expect(annotation.wordingOff).toBe('language');
    expect(annotation.summary.notAnalysed).toEqual([{ lang: 'de', sentences: 3 }]);
    expect(annotation.summary.checkable).toBe(0);
  });

  it('is still held against the packs in its language', () => {
    const annotation = annotate([pack], GERMAN, 'de');
    expect(claimsNoted(annotation)).toEqual(['de-0']);
    expect(annotation.notes[0]?.quote.exact).toBe('Die Stadt Quai hat 2019 ihre Fähre verkauft');
    expect(annotation.summary).toMatchObject({
      checkable: 1,
      matched: 1,
      notAnalysed: [{ lang: 'de', sentences: 2 }],
    });
  });

  it('is read as what it is, whatever the page says', () => {
    expect(claimsNoted(annotate([pack], GERMAN, 'en'))).toEqual(['de-0']);
    expect(annotate([], ENGLISH, 'de').wordingOff).toBeUndefined();
  });
});

describe('a record', () => {
  const slots: Claim['slots'] = [
    { role: 'who', any: ['Quai'] },
    { role: 'what', any: ['ferry', 'Fähre'] },
  ];

  it.each<[string | undefined, boolean]>([
    ['de', true],
    ['de-AT', true],
    [undefined, true],
    ['en', false],
    ['fr', false],
  ])('of a pack in %s is tried on German sentences: %s', (lang, tried) => {
    expect(claimsNoted(annotate([packOf(lang, [{ text: 'x', slots }])], GERMAN, 'de')).length > 0).toBe(
      tried,
    );
  });

  it('goes by its own language where it names one', () => {
    const pack = packOf('en', [{ text: 'x', slots, lang: 'de' }]);
    expect(claimsNoted(annotate([pack], GERMAN, 'de'))).toHaveLength(1);
  });

  it('is tried on the German paragraph of an English article too', () => {
    const pack = packOf('de', [{ text: 'Die Stadt Quai hat ihre Fähre verkauft.' }]);
    const quotation = 'Die Stadt Quai hat ihre Fähre verkauft, und das war nicht gut für uns.';
    expect(
      claimsNoted(annotate([pack], [...ENGLISH, 'Die Stadt Quai hat am Montag ihre Fähre verkauft.'], 'en')),
    ).toHaveLength(1);
    // "Nicht" could be said of anything: in doubt no note.
    expect(claimsNoted(annotate([pack], [...ENGLISH, quotation], 'en'))).toHaveLength(0);
  });

  it('does not fire on a sentence that denies, doubts or leaves open what it says', () => {
    const pack = packOf('de', [{ text: 'Die Stadt Quai hat ihre Fähre verkauft.' }]);
    for (const sentence of [
      'Die Stadt Quai hat ihre Fähre nie verkauft.',
      'Falsch ist, dass die Stadt Quai ihre Fähre verkauft hat.',
      'Die Stadt Quai könnte ihre Fähre verkauft haben.',
      'Hat die Stadt Quai ihre Fähre verkauft?',
    ])
      expect(claimsNoted(annotate([pack], [GERMAN[0] as string, sentence], 'de'))).toEqual([]);
  });

  it.each([
    [
      'zh',
      '疫苗会导致儿童自闭症。',
      ['市议会周二决定在冬季关闭旧桥，商家对此并不高兴。', '网上有人说，疫苗会导致儿童自闭症。专家不同意。'],
    ],
    [
      'ja',
      'ワクチンは自閉症を引き起こす。',
      [
        '市議会は火曜日、冬の間は古い橋を閉鎖することを決めた。',
        '投稿には「ワクチンは自閉症を引き起こす」とある。',
      ],
    ],
    [
      'ar',
      'باعت مدينة كواي العبّارة عام ٢٠١٩.',
      [
        'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم خلال فصل الشتاء.',
        'باعت مدينة كواي العبارة عام 2019، كما يقول التجار.',
      ],
    ],
    [
      'fa',
      'شهر کوی در سال ۲۰۱۹ کشتی خود را فروخت.',
      [
        'شورای شهر روز سه‌شنبه تصمیم گرفت که پل قدیمی را برای زمستان ببندد.',
        'شهر کوی در سال 2019 کشتی خود را فروخت.',
      ],
    ],
    [
      'he',
      'עיריית קואי מכרה את המעבורת בשנת 2019.',
      ['מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן לחורף.', 'עיריית קואי מכרה את המעבורת בשנת 2019.'],
    ],
    [
      'hi',
      'क्वे शहर ने 2019 में अपनी नौका बेच दी।',
      [
        'नगर परिषद ने मंगलवार को पुराने पुल को सर्दियों के लिए बंद करने का फैसला किया।',
        'क्वे शहर ने २०१९ में अपनी नौका बेच दी।',
      ],
    ],
    [
      'ru',
      'Город Кей продал свой паром в 2019 году.',
      [
        'Городской совет решил во вторник закрыть старый мост на зиму.',
        'В 2019 году город Кей продал свой паром.',
      ],
    ],
    [
      'ko',
      '키 시는 2019년에 여객선을 팔았다.',
      ['시의회는 화요일에 겨울 동안 오래된 다리를 폐쇄하기로 결정했다.', '키 시는 2019년에 여객선을 팔았다.'],
    ],
    ['th', 'วัคซีนทำให้เกิดโรคออทิสติก', ['สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่าในช่วงฤดูหนาว', 'วัคซีนทำให้เกิดโรคออทิสติก']],
  ])('in %s is found in text of its language', (lang, text, lines) => {
    expect(claimsNoted(annotate([packOf(lang, [{ text }])], lines, lang))).toEqual([`${lang}-0`]);
  });

  it('with slots in Chinese is found by what they say, wherever it stands in a sentence', () => {
    const pack = packOf('zh-Hans', [
      {
        text: '美国总统特朗普禁止了抖音。',
        slots: [
          { role: 'who', any: ['特朗普'] },
          { role: 'does', any: ['禁止'] },
          { role: 'what', any: ['抖音', 'TikTok'] },
        ],
      },
    ]);
    const lines = [
      '市议会周二决定在冬季关闭旧桥，商家对此并不高兴。',
      '据报道，特朗普周五晚间宣布禁止TikTok在美国运营。',
      '特朗普没有禁止抖音。',
    ];
    const annotation = annotate([pack], lines, 'zh-CN');
    expect(claimsNoted(annotation)).toHaveLength(1);
    expect(annotation.notes[0]?.quote.exact).toContain('特朗普周五晚间宣布禁止TikTok');
  });
});

describe('words that deny, doubt or leave open', () => {
  it.each([
    ['de', 'nicht', 'angeblich', 'könnte'],
    ['fr', 'jamais', 'rumeur', 'serait'],
    ['es', 'ningún', 'desmiente', 'podría'],
    ['tr', 'yasaklanmadı', 'asılsız', 'olabilir'],
    ['ru', 'никогда', 'фейковый', 'может'],
    ['ar', 'ليس', 'شائعات', 'ربما'],
    ['ko', '않았다', '허위로', '아마'],
    ['zh', '没有', '辟谣', '可能'],
    ['ja', 'しない', 'デマだ', 'かもしれ'],
  ])('in %s are known: %s, %s, %s', (lang, ...words) => {
    expect(turnsOf(lang)?.map((turn, i) => turn.test(` ${words[i]} `))).toEqual([true, true, true]);
  });

  it('can be looked for in every language that has them', () => {
    for (const lang of [...SMALL_WORDS.keys(), 'zh', 'ja', 'ko', 'th', 'el', 'gl', 'ms'])
      expect(turnsOf(lang)?.length ?? 3).toBe(3);
  });
});
