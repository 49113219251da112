import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/engine/article';
import { hasRules, languagesOf } from '../../src/engine/languages';
import { languageOf } from '../../src/engine/text/language';
import { primaryOf, sameLanguage, tidyTag } from '../../src/engine/text/language-tags';

const EN = [
  'The council of the town has decided on Tuesday that the old bridge will be closed for the winter.',
  'Merchants said that they were not asked, and that most of their trade comes over it from the other side.',
  'Nobody at the town hall would say when the bridge will be opened again.',
];
const ES =
  'El alcalde dijo que la decisión no es definitiva y que se va a hablar con los vecinos antes de la primavera.';
const DE = [
  'Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Brücke für den Winter geschlossen wird.',
  'Die Händler sagen, dass sie nicht gefragt wurden und dass der Handel über die Brücke kommt.',
];

/** One line a block; `langs` are what the page declares of them. */
function article(
  lines: readonly string[],
  lang?: string,
  langs: readonly (string | undefined)[] = [],
): Article {
  const blocks: Block[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const declared = langs[i];
    blocks.push({ type: 'paragraph', start: at, end: at + line.length, ...(declared && { lang: declared }) });
    at += line.length + 1;
  });
  return { detected: true, kind: 'news', form: 'article', title: '', text: lines.join('\n'), lang, blocks };
}

describe('the language of a text', () => {
  it.each([
    ['en', EN[0]],
    ['de', DE[0]],
    ['es', ES],
    [
      'fr',
      'Le conseil de la ville a décidé mardi de fermer le vieux pont pour l’hiver, et les commerçants ne sont pas contents.',
    ],
    [
      'pt',
      'O conselho da cidade decidiu na terça-feira que a ponte não será aberta até ao verão, e os comerciantes não estão contentes.',
    ],
    [
      'nl',
      'De raad van de stad heeft dinsdag besloten dat de oude brug in de winter dicht gaat, en de winkeliers zijn daar niet blij mee.',
    ],
    [
      'pl',
      'Rada miasta zdecydowała we wtorek, że stary most będzie zamknięty na zimę, a kupcy nie są z tego zadowoleni, bo to ich droga do miasta.',
    ],
    [
      'tr',
      'Belediye meclisi salı günü eski köprünün kış için kapatılacağını ve bunun çok uzun bir süre olmayacağını söyledi, ama esnaf için bu bir sorun.',
    ],
    [
      'vi',
      'Hội đồng thành phố đã quyết định đóng cửa cây cầu cũ trong mùa đông và không cho người dân đi qua đến khi có thông báo của thành phố.',
    ],
    ['ru', 'Городской совет решил во вторник закрыть старый мост на зиму, и торговцы этим не довольны.'],
    ['uk', 'Міська рада вирішила у вівторок закрити старий міст на зиму, і торговці цим не задоволені.'],
    ['ar', 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم خلال فصل الشتاء'],
    ['fa', 'شورای شهر روز سه‌شنبه تصمیم گرفت که پل قدیمی را برای زمستان ببندد و این برای بازاریان خوب نیست'],
    ['he', 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן לחורף'],
    ['zh', '市议会周二决定在冬季关闭旧桥，商家对此并不高兴，希望推迟到春天。'],
    ['ja', '市議会は火曜日、冬の間は古い橋を閉鎖することを決めた。'],
    ['ko', '시의회는 화요일에 겨울 동안 오래된 다리를 폐쇄하기로 결정했다.'],
    ['th', 'สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่าในช่วงฤดูหนาว'],
    ['hi', 'नगर परिषद ने मंगलवार को पुराने पुल को सर्दियों के लिए बंद करने का फैसला किया'],
  ])('is told by its script and its small words: %s', (lang, text) => {
    expect(languageOf(text as string)).toBe(lang);
  });

  it('is not guessed from a few words or from names', () => {
    expect(languageOf('Real Madrid 2, Paris 1')).toBeUndefined();
    expect(
      languageOf('Angela Merkel, Giorgia Meloni, Emmanuel Macron, Charles de Gaulle, Leonardo da Vinci'),
    ).toBeUndefined();
  });
});

describe('the language of an article', () => {
  it('is that of its text where the page is wrong about it', () => {
    expect(languagesOf(article(EN, 'de')).article).toBe('en');
    expect(languagesOf(article(EN, 'en_GB')).article).toBe('en-GB');
  });

  it('is what the page says when the text is too short, or in a language that is not known here', () => {
    expect(languagesOf(article(['1932'], 'sv')).article).toBe('sv');
    expect(languagesOf(article([''])).article).toBeUndefined();
    const galician =
      'O concello da cidade decidiu que a ponte non se abre ata o verán, e os comerciantes non están contentos co que se fai.';
    expect(languagesOf(article([galician, galician], 'gl')).article).toBe('gl');
  });

  it('is undetermined when long text is in none that is known, whatever the page says', () => {
    const made = Array.from({ length: 40 }, (_, i) => `Borla mikken truvo sep${i} lanto.`).join(' ');
    expect(languagesOf(article([made], 'en')).article).toBe('und');
  });

  it('keeps the name that the page gives to one of two languages that read alike', () => {
    const norwegian =
      'Det er ikke første gang at de har sagt det, og det er mye som tyder på at det er sant etter det som er kjent.';
    expect(languagesOf(article([norwegian], 'nb-NO')).article).toBe('nb-NO');
  });
});

describe('the language of a block', () => {
  it('is another than the article’s where the text plainly is', () => {
    expect(languagesOf(article([EN[0] as string, ES, EN[1] as string], 'en')).blocks).toEqual([
      'en',
      'es',
      'en',
    ]);
    expect(languagesOf(article([...DE, EN[0] as string], 'de')).blocks).toEqual(['de', 'de', 'en']);
    expect(languagesOf(article([...EN, '市议会周二决定在冬季关闭旧桥。'], 'en')).blocks.at(-1)).toBe('zh');
  });

  it('is the article’s for names, numbers and short lines', () => {
    const lines = [
      ...EN,
      'Ludwig van Beethoven, Charles de Gaulle, Leonardo da Vinci, Eva Perón, La Plata',
      '12 %',
      'La Repubblica',
    ];
    expect(new Set(languagesOf(article(lines, 'en')).blocks)).toEqual(new Set(['en']));
  });

  it('is the one that the page declares where the text is too short to tell', () => {
    const langs = [undefined, undefined, undefined, 'es', 'es'];
    expect(languagesOf(article([...EN, ES, 'Puente cerrado'], 'en', langs)).blocks.at(-1)).toBe('es');
  });

  it('is not the declared one where the same tag stands on text that is in another language', () => {
    const langs = ['de', 'de', 'de', 'de'];
    expect(languagesOf(article([...EN, 'Bridge closed'], undefined, langs)).blocks).toEqual([
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('is the article’s own tag, region and all, where they are the same', () => {
    expect(languagesOf(article(EN, 'en-GB', ['en-US'])).blocks).toEqual(['en-GB', 'en-GB', 'en-GB']);
  });
});

describe('language tags', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['zh-Hans', 'zh-Hant-TW'],
    ['nb-NO', 'no'],
    ['nn', 'nb'],
    ['sr-Latn', 'sr'],
    ['sr', 'hr'],
    ['iw', 'he'],
  ])('%s and %s are one language', (one, other) => {
    expect(sameLanguage(one, other)).toBe(true);
  });

  it.each([
    ['en', 'de'],
    ['da', 'no'],
    ['', ''],
    [undefined, 'en'],
  ])('%s and %s are not', (one, other) => {
    expect(sameLanguage(one, other)).toBe(false);
  });

  it('are made regular, and what is none is none', () => {
    expect(['en_gb', ' PT-br ', 'zh-hans', 'english', '', '{{lang}}'].map(tidyTag)).toEqual([
      'en-GB',
      'pt-BR',
      'zh-hans',
      undefined,
      undefined,
      undefined,
    ]);
    expect(primaryOf('nb-NO')).toBe('no');
  });

  it('that nobody gives are read as English', () => {
    expect([undefined, 'en-US', 'de', 'und'].map(hasRules)).toEqual([true, true, false, false]);
  });
});
