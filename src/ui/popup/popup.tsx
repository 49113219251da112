// The toolbar's popup: the current page in one look. Head, then what is known of the page or why nothing is, then the
// few switches that belong to this page.

import { Icon, Logo } from '../icons';
import { direction, locale, t } from '../text';
import { Changes } from './changes';
import { NothingHere } from './nothing';
import { Read } from './read';
import { PageSettings } from './settings';
import type { PopupProps } from './state';

export function Popup(props: PopupProps) {
  const { page, site, onOptions, onPanel } = props;
  const settings = page.kind === 'read' || page.kind === 'off' || page.kind === 'reading';
  return (
    <main class="cv popup" dir={direction()} lang={locale()}>
      <header class="popup-head">
        <Logo />
        <div>
          <h1>{t('extensionName')}</h1>
          {site && <p class="meta">{site}</p>}
        </div>
      </header>
      <Changes changes={props.changes ?? []} onSeeChange={props.onSeeChange} />
      {page.kind === 'read' ? <Read page={page} props={props} /> : <NothingHere page={page} props={props} />}
      {settings && <PageSettings {...props} />}
      <PopupEnd onPanel={page.kind === 'read' ? onPanel : undefined} onOptions={onOptions} />
    </main>
  );
}

/** What leads out of the popup. */
function PopupEnd({ onPanel, onOptions }: Pick<PopupProps, 'onPanel' | 'onOptions'>) {
  if (!onPanel && !onOptions) return null;
  return (
    <div class="popup-end">
      {onPanel && (
        <button type="button" class="filled" onClick={onPanel}>
          <Icon name="panel" mirrored />
          {t('popupAllNotes')}
        </button>
      )}
      {onOptions && (
        <button type="button" class="plain" onClick={onOptions}>
          <Icon name="sliders" />
          {t('popupOptions')}
        </button>
      )}
    </div>
  );
}
