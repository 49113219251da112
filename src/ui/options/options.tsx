// The options page: at the side where one can go, beside it the section one is in. What there is to go to is what there
// is on the page.

import { Logo } from '../icons';
import { direction, locale, t } from '../text';
import { axisName, groupsOf } from './axes';
import { Rules } from './rules';
import type { OptionsProps } from './state';

export function Options(props: OptionsProps) {
  return (
    <div class="cv options" dir={direction()} lang={locale()}>
      <header class="options-side">
        <p class="options-name">
          <Logo />
          {t('extensionName')}
        </p>
        <nav aria-label={t('optionsPlaces')}>
          <a href="#rules">{t('rulesTitle')}</a>
          <ul>
            {groupsOf(props.rules).map(({ axis }) => (
              <li key={axis}>
                <a href={`#rules/${axis}`}>{axisName(axis)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Rules {...props} />
      </main>
    </div>
  );
}
