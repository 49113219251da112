// One input as a page that stands alone: the article's text with its notes as numbered footnotes. Prints in black
// and white, since the three line styles differ by shape.

import type { Note } from '../../engine/note';
import { coverageLine, labelOf, type Report, ratingLine } from './report';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2130;--soft:#646977;--paper:#fff;--record:#a96500;--wording:#6458c4;--supported:#38858b}
@media(prefers-color-scheme:dark){:root{--ink:#ecedf2;--soft:#9ca2b0;--paper:#1b1d24;--record:#f2b766;--wording:#9d92f0;--supported:#4fa6ac}}
body{margin:48px auto;max-width:640px;padding:0 24px;background:var(--paper);color:var(--ink);font:18px/1.65 Georgia,serif}
h1{line-height:1.2}.meta,.coverage{font:14px/1.5 system-ui,sans-serif;color:var(--soft)}
mark{background:none;color:inherit;text-decoration-line:underline;text-underline-offset:4px}
.record{text-decoration-style:wavy;text-decoration-color:var(--record)}.wording{text-decoration-style:dotted;text-decoration-color:var(--wording);text-decoration-thickness:2px}.supported{text-decoration-style:double;text-decoration-color:var(--supported)}
sup a{color:inherit;text-decoration:none;font:600 12px system-ui,sans-serif}
ol{font:15px/1.5 system-ui,sans-serif;border-top:1px solid;padding:24px 0 0 24px}li{margin-bottom:16px}li b{display:block}
@media print{:root{--record:#000;--wording:#000;--supported:#000}}`;

export function asHtml({ input, article, annotation }: Report): string {
  const title = escaped(article.title || input);
  const meta = [article.site, article.byline, article.published]
    .filter((fact): fact is string => Boolean(fact))
    .map(escaped);
  const number = new Map(annotation.notes.map((note, i) => [note.id, i + 1]));
  const inTitle = annotation.notes.filter((note) => note.field === 'title');
  const inText = annotation.notes.filter((note) => note.field === 'text');
  const blocks = article.blocks.map(({ type, start, end }) => {
    const tag = type === 'heading' ? 'h2' : 'p';
    return `<${tag} dir="auto">${marked(article.text, start, end, inText, number)}</${tag}>`;
  });
  return `<!doctype html>
<html lang="${escaped(annotation.lang ?? 'en')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1 dir="auto">${article.title ? marked(article.title, 0, article.title.length, inTitle, number) : title}</h1>
<p class="meta">${meta.join(' · ')}</p>
${article.detected ? '' : '<p class="coverage">This page does not read like an article.</p>'}
${blocks.join('\n')}
<ol>
${annotation.notes.map((note) => footnote(note, number.get(note.id) ?? 0)).join('\n')}
</ol>
<p class="coverage">${escaped(coverageLine(annotation))}</p>
</body>
</html>
`;
}

/** A stretch of text with its notes as marks; where notes overlap, the later one starts when the earlier has ended. */
function marked(
  text: string,
  from: number,
  to: number,
  notes: readonly Note[],
  number: ReadonlyMap<string, number>,
): string {
  let at = from;
  let html = '';
  for (const note of notes) {
    if (note.start < from || note.start >= to || note.end <= at) continue;
    const start = Math.max(note.start, at);
    const end = Math.min(note.end, to);
    const n = number.get(note.id) ?? 0;
    html += `${escaped(text.slice(at, start))}<mark class="${note.family}">${escaped(text.slice(start, end))}</mark><sup><a id="mark-${n}" href="#note-${n}">${n}</a></sup>`;
    at = end;
  }
  return html + escaped(text.slice(at, to));
}

function footnote(note: Note, n: number): string {
  const parts = [`<b dir="auto">${escaped(labelOf(note))}: ${escaped(note.title)}</b>`];
  if (note.explanation) parts.push(`<div dir="auto">${escaped(note.explanation)}</div>`);
  if (note.family !== 'wording') {
    for (const { title, publisher, published, url } of note.evidence)
      parts.push(
        `<div><a href="${escaped(url)}" rel="noopener noreferrer">${escaped(title)}</a>, ${escaped([publisher, published].filter(Boolean).join(', '))}</div>`,
      );
    parts.push(`<div class="meta">${escaped(ratingLine(note))}</div>`);
  }
  return `<li id="note-${n}">${parts.join('')} <a href="#mark-${n}" aria-label="Back to the text">↑</a></li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
