// Above the list of rules: the search, how many are on, and the way back when some are not. What is off comes on again
// with one press, and with another one is as it was.

import { useId } from 'preact/hooks';
import { Icon } from '../icons';
import { plural, t } from '../text';

interface RulesHeadProps {
  readonly total: number;
  /** Ids of the rules that are off. */
  readonly off: readonly string[];
  /** Those that "All on again" has just switched on. */
  readonly before: readonly string[];
  /** What the search found; undefined while nothing is searched for. */
  readonly found: number | undefined;
  readonly query: string;
  /** Only what was off when the reader asked for it is listed. */
  readonly onlyOff: boolean;
  onQuery(query: string): void;
  onOnlyOff(only: boolean): void;
  onAllOn(): void;
  onUndo(): void;
}

export function RulesHead(props: RulesHeadProps) {
  const { total, off, found, query, onQuery } = props;
  const id = useId();
  return (
    <div class="rules-head">
      <div class="search">
        <label class="hidden-text" for={id}>
          {t('rulesSearch')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          type="search"
          placeholder={t('rulesSearch')}
          autocomplete="off"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
        />
      </div>
      <p class="meta" role="status">
        {found !== undefined && `${plural('rulesFound', found)} `}
        {off.length === 0 ? t('rulesAllOn', { total }) : t('rulesOn', { on: total - off.length, total })}
      </p>
      <Switches {...props} />
    </div>
  );
}

/** "Undo" takes the place of the button that was pressed, and keeps its focus. */
function Switches({ off, before, onlyOff, onOnlyOff, onAllOn, onUndo }: RulesHeadProps) {
  const toUndo = off.length === 0 && before.length > 0;
  if (off.length === 0 && !toUndo && !onlyOff) return null;
  return (
    <div class="rules-switches">
      {(off.length > 0 || onlyOff) && (
        <button type="button" class="link" aria-pressed={onlyOff} onClick={() => onOnlyOff(!onlyOff)}>
          {t('rulesOnlyOff')}
        </button>
      )}
      {(off.length > 0 || toUndo) && (
        <button key="all" type="button" class="link" onClick={toUndo ? onUndo : onAllOn}>
          {t(toUndo ? 'undo' : 'rulesAllOnAgain')}
        </button>
      )}
    </div>
  );
}
