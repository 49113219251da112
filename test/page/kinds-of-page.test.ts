// Every kind of page that is no article, and articles that are easily taken for something else.

import { describe, expect, it } from 'vitest';
import { OTHER_PAGES } from './other-pages';
import { page, paragraphs, read, STORY } from './pages';

describe('no article', () => {
  it.each(OTHER_PAGES.map(({ what, html, url }) => [what, html, url] as const))('is %s', (_, html, url) => {
    expect(read(html, url ? { url } : {}).article.detected).toBe(false);
  });
});

const bare = (lang: string, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

const GERMAN = [
  'Der Hafenrat hat am Dienstag beschlossen, die alte Fährbrücke über den Winter zu schließen. Gutachter hatten an zwei von sechs Trägern Rost gefunden.',
  '„Lieber verlieren wir eine Saison als einen Fahrgast“, sagte die Vorsitzende Mara Lindqvist nach der Abstimmung. Die Kosten schätzt sie auf 1,4 Millionen Kronen.',
  'Die Betreiber der Kioske hatten um einen späteren Termin gebeten. Ihr Sprecher Tomas Berg sagte, der Herbst bringe ein Drittel des Umsatzes.',
];
const CHINESE = [
  '港务委员会周二投票决定，冬季期间关闭旧渡轮码头。此前工程师在支撑码头的六根横梁中发现两根已经生锈，需要尽快修理。',
  '“我们宁愿损失一个季节，也不愿失去一名乘客。”委员会主席林德奎斯特在投票后表示。她估计修理费用约为一百四十万克朗。',
  '码头沿线的商贩此前要求推迟关闭日期。他们的发言人贝里说，秋季的收入占全年收入的三分之一，希望委员会重新考虑。',
];
const ARABIC = [
  'قرر مجلس الميناء يوم الثلاثاء إغلاق رصيف العبارات القديم خلال فصل الشتاء بعد أن وجد المهندسون صدأ في اثنين من العوارض الست التي تحمله.',
  'وقالت رئيسة المجلس بعد التصويت إنهم يفضلون خسارة موسم كامل على خسارة راكب واحد، وقدرت تكلفة الإصلاح بنحو مليون وأربعمائة ألف كرونة.',
  'وكان أصحاب الأكشاك على طول الرصيف قد طلبوا موعدا لاحقا، وقال المتحدث باسمهم إن الخريف يجلب ثلث دخل السنة كلها تقريبا.',
];

const ARTICLES: [string, string][] = [
  ['short news', page({ body: paragraphs(STORY.slice(0, 2)) })],
  [
    'news without date, name or metadata',
    bare(
      'en',
      'Old ferry pier closes for the winter',
      `<h1>Old ferry pier closes for the winter</h1>${paragraphs()}`,
    ),
  ],
  [
    'German news in a bare page',
    bare(
      'de',
      'Alte Fährbrücke schließt über den Winter',
      `<h1>Alte Fährbrücke schließt über den Winter</h1><p>8. Oktober 2024</p>${paragraphs(GERMAN)}`,
    ),
  ],
  [
    'Chinese news in a bare page',
    bare(
      'zh',
      '旧渡轮码头冬季关闭：横梁生锈，需修理',
      `<h1>旧渡轮码头冬季关闭：横梁生锈，需修理</h1><p>2024年10月8日</p>${paragraphs(CHINESE)}`,
    ),
  ],
  [
    'Arabic news in a bare page',
    bare(
      'ar',
      'إغلاق رصيف العبارات القديم خلال فصل الشتاء',
      `<h1>إغلاق رصيف العبارات القديم خلال فصل الشتاء</h1><p>8 أكتوبر 2024</p>${paragraphs(ARABIC)}`,
    ),
  ],
  [
    'an interview',
    page({
      body: STORY.map(
        (text, i) =>
          `<p><strong>What happened in part ${i} of the story of the pier?</strong></p><p>${text}</p>`,
      ).join(''),
      title: '“I would close it again tomorrow”',
    }),
  ],
  [
    'a list of tips',
    page({
      body: STORY.map(
        (text, i) =>
          `<h2>${i + 1}. Look at the beams</h2><img src="${i}.jpg"><p>You should know: ${text}</p>`,
      ).join(''),
      title: '6 things to know before you moor at an old pier',
    }),
  ],
  [
    'a test of goods with prices and places to buy them',
    page({
      body: STORY.map(
        (text, i) =>
          `<h2><a href="https://shop.example/${i}">Rope ${i}</a></h2><p>${text}</p><p>${text} It held.</p><a href="#">$${i}9 at Ropes</a>`,
      ).join(''),
      title: 'The best ropes for small boats, tested in two storms',
    }),
  ],
  [
    'text in boxes of its own making',
    page({ body: STORY.map((text) => `<div class="x1"><span>${text}</span></div>`).join('') }),
  ],
  [
    'old markup',
    `<html><head><title>Old ferry pier closes for the winter</title></head><body><center><table width="700"><tr><td><font size="6"><b>Old ferry pier closes for the winter</b></font><br>
By Elin Dahl, October 8, 2004<br><br><font size="3">${[...STORY, ...STORY].join('<br><br>')}</font></td></tr></table></center></body></html>`,
  ],
  [
    'a live blog',
    page({
      title: 'Live: storm hits the harbour',
      body: STORY.map(
        (text, i) =>
          `<div class="entry"><time datetime="2024-10-08T1${i}:00">1${i}:00</time><h3>The sea rises, part ${i}</h3><p>${text}</p></div>`,
      ).join(''),
      head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm hits the harbour"}</script>',
    }),
  ],
  [
    'a press release',
    page({ title: 'Harbour council closes the old ferry pier', before: '<p>Press release</p>' }).replaceAll(
      '/news/',
      '/media/',
    ),
  ],
  [
    'with teasers of others around it',
    page({
      after: `<section>${STORY.map((text, i) => `<div class="card"><h3><a href="/news/${i}">Another story ${i}</a></h3><p>${text}</p></div>`).join('')}</section>`,
    }),
  ],
  [
    'with a hundred comments of readers below it',
    page({
      after: `<div id="comments">${Array.from({ length: 40 }, (_, i) => `<div class="comment"><b>reader_${i}</b><time>${i} hours ago</time><p>I have read this with interest, and I am glad that they close it.</p><a>Reply</a></div>`).join('')}</div>`,
    }),
  ],
  [
    'with a sign-in box that is opened on demand',
    bare(
      'en',
      'Old ferry pier closes for the winter',
      `<div class="login-modal"><input type="password"></div><h1>Old ferry pier closes for the winter</h1>${paragraphs()}`,
    ),
  ],
];

describe('an article', () => {
  it.each(ARTICLES)('is %s', (_, html) => {
    expect(read(html).article.detected).toBe(true);
  });
});
