import { describe, expect, it } from 'vitest';
import { page, paragraphs, read, STORY, trackOf } from './pages';

const GOOGLE = 'vertical-align: inherit;';
const google = (text: string) => `<font style="${GOOGLE}"><font style="${GOOGLE}">${text}</font></font>`;
const inGoogle = page({ body: paragraphs(STORY.map(google)) }).replace(
  '<html',
  '<html class="translated-ltr"',
);
const translated = (html: string, url?: string) => read(html, { url }).article.translated;

describe('a translation in the place of the author’s words', () => {
  it.each([
    ['Chrome’s', inGoogle, { by: 'Google', to: 'en' }],
    [
      'Edge’s',
      page({ body: STORY.map((text, i) => `<p _msttexthash="${i}" _msthash="1">${text}</p>`).join('') }),
      { by: 'Microsoft' },
    ],
    [
      'Yandex’s',
      page({
        body: paragraphs(
          STORY.map((text) =>
            text.replace(
              /[^.]+\.?/g,
              '<ya-tr-span data-translated="true" data-source-lang="sv" data-target-lang="en">$&</ya-tr-span>',
            ),
          ),
        ),
      }),
      { by: 'Yandex', from: 'sv', to: 'en' },
    ],
    [
      'one beside the original',
      page({
        body: STORY.map(
          (text) =>
            `<p>Så skrev tidningen, och det var inte mer än så att läsa om saken i går.<font class="notranslate immersive-translate-target-wrapper" lang="en"><br><font class="notranslate">${text}</font></font></p>`,
        ).join(''),
      }),
      { by: 'Immersive Translate', to: 'en' },
    ],
    [
      'a site’s service’s',
      page().replace('<html', '<html data-wg-translated="en"'),
      { by: 'Weglot', to: 'en' },
    ],
  ])('is told by its marks on the text: %s', (_, html, expected) => {
    expect(translated(html)).toEqual(expected);
  });

  it('is told by the address of a translating proxy, with both languages', () => {
    const url = 'https://courier-example.translate.goog/news/pier?_x_tr_sl=sv&_x_tr_tl=en&_x_tr_hl=en#top';
    expect(translated(page(), url)).toEqual({ by: 'Google', from: 'sv', to: 'en' });
    expect(translated(page(), url.replace('=sv', '=auto'))).toEqual({ by: 'Google', to: 'en' });
    expect(translated(page(), 'https://translate.goog.example/?_x_tr_sl=sv')).toBeUndefined();
  });

  it.each([
    ['nothing at all', page()],
    ['a class alone', page().replace('<html', '<html class="translated-ltr"')],
    [
      'old pages’ fonts',
      page({ body: paragraphs(STORY.map((text) => `<font color="navy">${text}</font>`)) }),
    ],
    ['marks elsewhere on the page', page({ before: `<p _msttexthash="1">${google('Weather')}</p>` })],
    ['a language that differs from the declared one', page().replace('lang="en"', 'lang="sv"')],
  ])('is not told by %s', (_, html) => {
    expect(translated(html)).toBeUndefined();
  });

  it('leaves the blocks as they are without the marks, with the words on their text nodes', () => {
    const plain = read(page()).article;
    const { article, map } = read(inGoogle);
    expect(article.text).toBe(plain.text);
    expect(article.blocks).toEqual(plain.blocks);
    const start = article.text.indexOf('close the old ferry pier');
    const points = trackOf(map).points(start, start + 'close the old ferry pier'.length);
    expect(points?.start.node).toBe(points?.end.node);
    expect(points?.start.node.data.slice(points.start.offset, points.end.offset)).toBe(
      'close the old ferry pier',
    );
  });

  it('is read sentence by sentence as one paragraph where each stands in an element of its own', () => {
    const body = `<div>${STORY.map((text) => `<div><ya-tr-span>${text}</ya-tr-span> <ya-tr-span>It is so.</ya-tr-span></div>`).join('')}</div>`;
    expect(read(page({ body })).article.text.split('\n')).toEqual(STORY.map((text) => `${text} It is so.`));
  });
});
