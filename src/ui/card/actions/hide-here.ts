// Hides what made this note, a wording rule or a claim record, on this site.

import { t } from '../../text';
import { defineAction } from '../action';

export default defineAction({
  id: 'hide-here',
  place: 'hide',
  order: 2,
  label: (note, { site }) =>
    t(note.family === 'wording' ? 'actionHideRuleHere' : 'actionHideRecordHere', { site }),
  appliesTo: () => true,
  run(note, host) {
    host.hide(note, 'here');
    return undefined;
  },
});
