// Hides what made this note, a wording rule or a claim record, on every site. Options list what is hidden.

import { t } from '../../text';
import { defineAction } from '../action';

export default defineAction({
  id: 'hide-everywhere',
  place: 'hide',
  order: 3,
  label: (note) => t(note.family === 'wording' ? 'actionHideRule' : 'actionHideRecord'),
  appliesTo: () => true,
  run(note, host) {
    host.hide(note, 'everywhere');
    return undefined;
  },
});
