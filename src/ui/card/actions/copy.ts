// Copies the note with the words it is about and its evidence, as plain text.

import { headOf } from '../../families';
import { fullDate, t } from '../../text';
import { defineAction } from '../action';

export default defineAction({
  id: 'copy',
  place: 'start',
  order: 1,
  label: () => t('actionCopy'),
  appliesTo: () => true,
  async run(note, host) {
    const lines = [
      t('copyQuote', { quote: note.quote.exact }),
      `${headOf(note)}: ${note.title}`,
      note.explanation,
    ];
    if (note.family === 'wording') lines.push(t('copyByRule', { rule: note.rule }));
    else
      for (const { title, publisher, published, url } of note.evidence)
        lines.push([title, publisher, published && fullDate(published), url].filter(Boolean).join(', '));
    lines.push(t('copyFrom', { page: host.page }));
    const copied = await host.copy(lines.filter(Boolean).join('\n'));
    return t(copied ? 'actionCopied' : 'actionCopyFailed');
  },
});
