// Records that changed after their notes were seen. Quiet bands, in ink: they concern an earlier page, not this one.

import { Rich } from '../rich';
import { fullDate, t } from '../text';
import type { NoteChange } from './state';

interface ChangesProps {
  readonly changes: readonly NoteChange[];
  onSeeChange?(id: string): void;
}

export function Changes({ changes, onSeeChange }: ChangesProps) {
  return (
    <>
      {changes.map(({ id, words, date, what, withdrawn }) => (
        <p key={id} class="notice">
          <Rich
            text={
              withdrawn
                ? t('noticeWithdrawn', { date: fullDate(date), reason: what })
                : t('noticeChanged', { words, date: fullDate(date), change: what })
            }
          />
          {onSeeChange && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => onSeeChange(id)}>
                {t('seeChange')}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  );
}
