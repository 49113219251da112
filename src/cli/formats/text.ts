// Notes as plain text for a terminal: what a reader would see on the page, in reading order.

import { coverageLine, labelOf, type Report, ratingLine } from './report';

export function asText({ input, article, annotation }: Report): string {
  const lines = [article.title || input];
  const facts = [
    article.site,
    article.byline,
    article.published,
    article.kind === 'news' ? undefined : article.kind,
  ];
  const meta = facts.filter(Boolean).join(' · ');
  if (meta) lines.push(meta);
  if (!article.detected) lines.push('This page does not read like an article.');
  for (const note of annotation.notes) {
    lines.push('', `  “${note.quote.exact}”`, `  ${labelOf(note)}: ${note.title}`);
    if (note.explanation) lines.push(`  ${note.explanation}`);
    if (note.family === 'wording') continue;
    for (const { title, publisher, published, url } of note.evidence)
      lines.push(`    ${[publisher, published].filter(Boolean).join(', ')}: ${title}`, `    ${url}`);
    lines.push(`  ${ratingLine(note)}`);
  }
  lines.push('', coverageLine(annotation));
  return `${lines.join('\n')}\n`;
}
