// Notes as Markdown, for a ticket, a wiki or a mail.

import { coverageLine, labelOf, type Report, ratingLine } from './report';

export function asMarkdown({ input, article, annotation }: Report): string {
  const title = escaped(article.title || input);
  const lines = [article.url ? `## [${title}](${address(article.url)})` : `## ${title}`];
  const meta = [article.site, article.byline, article.published].filter((fact): fact is string =>
    Boolean(fact),
  );
  if (meta.length > 0) lines.push('', meta.map(escaped).join(' · '));
  if (!article.detected) lines.push('', 'This page does not read like an article.');
  for (const note of annotation.notes) {
    lines.push(
      '',
      `> ${escaped(note.quote.exact)}`,
      '',
      `**${escaped(labelOf(note))}:** ${escaped(note.title)}`,
    );
    if (note.explanation) lines.push('', escaped(note.explanation));
    if (note.family === 'wording') continue;
    lines.push('');
    for (const { title: name, publisher, published, url } of note.evidence)
      lines.push(
        `- [${escaped(name)}](${address(url)}), ${escaped([publisher, published].filter(Boolean).join(', '))}`,
      );
    lines.push('', escaped(ratingLine(note)));
  }
  lines.push('', coverageLine(annotation));
  return `${lines.join('\n')}\n`;
}

/** Text of a page or a pack is data: no character of it may act as markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function address(url: string): string {
  return url.replace(/[()<>\s\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
