// The switches that belong to this page: the site on or off, how much is noted, where it shows. Saved at once.

import { useId } from 'preact/hooks';
import type { Level } from '../../engine/note';
import { type PlainKey, plural, t } from '../text';
import type { PopupProps, Where } from './state';

const LEVELS: readonly (readonly [Level, PlainKey])[] = [
  ['quiet', 'levelQuiet'],
  ['normal', 'levelNormal'],
  ['thorough', 'levelThorough'],
];

export function PageSettings(props: PopupProps) {
  const { page, site, siteOn, level, where, hidden = 0, onSite, onLevel, onWhere, onShowHidden } = props;
  const name = useId();
  if (!onSite && !onLevel && !onWhere) return null;
  return (
    <section class="popup-settings">
      {onSite && site && (
        <label class="popup-setting">
          <span class="popup-row-words">
            <span>{t('popupSite')}</span>
            <span class="meta">{site}</span>
          </span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            checked={siteOn}
            aria-checked={siteOn}
            onChange={(event) => onSite(event.currentTarget.checked)}
          />
        </label>
      )}
      {onLevel && page.kind !== 'off' && (
        <fieldset class="popup-setting">
          <legend>{t('popupLevel')}</legend>
          <div class="segments">
            {LEVELS.map(([value, key]) => (
              <label key={value}>
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={level === value}
                  onChange={() => onLevel(value)}
                />
                <span>{t(key)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {onShowHidden && hidden > 0 && page.kind !== 'off' && (
        <div class="popup-setting">
          <span>{plural('popupHidden', hidden)}</span>
          <button type="button" class="link" onClick={onShowHidden}>
            {t('popupShowAgain')}
          </button>
        </div>
      )}
      {onWhere && page.kind !== 'off' && (
        <label class="popup-setting">
          <span>{t('popupShow')}</span>
          <select value={where} onChange={(event) => onWhere(event.currentTarget.value as Where)}>
            <option value="page">{t('showOnPage')}</option>
            <option value="panel">{t('showPanelOnly')}</option>
          </select>
        </label>
      )}
    </section>
  );
}
