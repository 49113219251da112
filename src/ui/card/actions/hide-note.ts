// Hides this one note in this article.

import { t } from '../../text';
import { defineAction } from '../action';

export default defineAction({
  id: 'hide-note',
  place: 'hide',
  order: 1,
  label: () => t('actionHideNote'),
  appliesTo: () => true,
  run(note, host) {
    host.hide(note, 'note');
    return undefined;
  },
});
