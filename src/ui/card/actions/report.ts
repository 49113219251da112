// Copies a ready text for those who look after the rule or the record. Nothing is sent: the reader decides whom to tell.

import { t } from '../../text';
import { defineAction } from '../action';

export default defineAction({
  id: 'report',
  place: 'end',
  order: 1,
  label: () => t('actionReport'),
  appliesTo: () => true,
  async run(note, host) {
    const { prefix, exact, suffix } = note.quote;
    const origin =
      note.family === 'wording'
        ? t('reportRule', { rule: note.rule })
        : t('reportRecord', { claim: note.claim, pack: note.why.pack.id, version: note.why.pack.version });
    const lines = [
      t('reportTitle'),
      t('reportWords', { quote: `${prefix}[${exact}]${suffix}`.replace(/\s+/g, ' ') }),
      t('reportNote', { lead: note.title }),
      origin,
      t('reportPage', { page: host.page }),
      t('reportWrong'),
    ];
    const copied = await host.copy(lines.join('\n'));
    return t(copied ? 'actionReportCopied' : 'actionCopyFailed');
  },
});
