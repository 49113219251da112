// Whether a browser or a service has put its translation in the place of the author's words, told by what it leaves in
// the page. Only marks that stand on the article's own text count (a saved page can carry a stray one), and only those
// that the translators are known to leave:
//
//   Google (Chrome, its widget on sites): each text node in <font style="vertical-align: inherit">, twice; its proxy
//     serves whole sites from translate.goog and names both languages in the address.
//   Microsoft (Edge): _msttexthash on the elements that hold the text.
//   Yandex: <ya-tr-span> around each sentence, with both languages.
//   Immersive Translate: a copy of each paragraph beside the original, in an element of its own class.
//   Weglot, for sites: data-wg-translated on <html>.
//
// Firefox and Safari leave nothing but another `lang`, as a site of several languages would; there nothing is said.

import type { Translated } from '../engine/article';
import { tidyTag } from '../engine/text/language-tags';
import { sizeOf } from './block-text';
import type { Line } from './line';

interface Translator {
  readonly by: string;
  /** Elements that it puts around text, or marks. */
  readonly selector: string;
  /** Attributes of those that name the languages. */
  readonly from?: string;
  readonly to?: string;
}

const TRANSLATORS: readonly Translator[] = [
  { by: 'Google', selector: 'font[style*="vertical-align"]' },
  { by: 'Microsoft', selector: '[_msttexthash]' },
  { by: 'Yandex', selector: 'ya-tr-span', from: 'data-source-lang', to: 'data-target-lang' },
  { by: 'Immersive Translate', selector: '.immersive-translate-target-wrapper', to: 'lang' },
];
const ANY = TRANSLATORS.map(({ selector }) => selector).join();

/** Of the text, as letters: half is a translation where it stands beside the original. */
const ENOUGH = 1 / 3;

/** Who translated the text of these lines; undefined when nothing says that anybody did. */
export function readTranslated(
  document: Document,
  lines: readonly Line[],
  address: string | undefined,
): Translated | undefined {
  return byAddress(address) ?? bySite(document.documentElement) ?? byMarks(document, lines);
}

function byAddress(address: string | undefined): Translated | undefined {
  if (!address || !/^https?:\/\/[^/?#]+\.translate\.goog(?:[/?#:]|$)/i.test(address)) return undefined;
  const query = new URLSearchParams(address.split('#')[0]?.split('?')[1]);
  return of('Google', query.get('_x_tr_sl'), query.get('_x_tr_tl'));
}

function bySite(root: Element | null): Translated | undefined {
  const to = root?.getAttribute('data-wg-translated');
  return to ? of('Weglot', null, to) : undefined;
}

function byMarks(document: Document, lines: readonly Line[]): Translated | undefined {
  if (!document.querySelector(ANY)) return undefined;
  let all = 0;
  const shares = new Map<Translator, { size: number; mark: Element }>();
  for (const { runs, text } of lines) {
    const size = sizeOf(text);
    all += size;
    const mark = runs[0]?.node.parentElement?.closest(ANY);
    const translator = mark && TRANSLATORS.find(({ selector }) => mark.matches(selector));
    if (!translator || (translator.by === 'Google' && !isGoogles(mark))) continue;
    const before = shares.get(translator);
    shares.set(translator, { size: (before?.size ?? 0) + size, mark: before?.mark ?? mark });
  }
  const [most] = [...shares].sort(([, a], [, b]) => b.size - a.size);
  if (!most || most[1].size < all * ENOUGH) return undefined;
  const [{ by, from, to }, { mark }] = most;
  const root = document.documentElement;
  return of(
    by,
    from ? mark.getAttribute(from) : null,
    // Chrome gives the page the language that it translates into.
    to ? mark.getAttribute(to) : by === 'Google' ? root.getAttribute('lang') : null,
  );
}

/** Old pages have <font> too, with a colour or a face. */
function isGoogles(mark: Element): boolean {
  return /^\s*vertical-align:\s*inherit;?\s*$/i.test(mark.getAttribute('style') ?? '');
}

function of(by: string, from: string | null, to: string | null): Translated {
  const languages = { from: tidyTag(from ?? undefined), to: tidyTag(to ?? undefined) };
  return { by, ...(languages.from && { from: languages.from }), ...(languages.to && { to: languages.to }) };
}
