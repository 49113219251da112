// The options page: hands the engine's rules and the reader's settings to the component, and saves what is switched there.

import './polyfill';

import { render } from 'preact';
import { ALL_RULES, ruleRecord } from '../engine/wording';
import { Options } from '../ui/options/options';
import '../ui/options/options.css';
import { t } from '../ui/text';
import { changeSettings, loadSettings, switchRules, watchSettings } from './settings';
import { provideWords } from './words';

const place = document.getElementById('options') as HTMLElement;
provideWords();
document.title = t('optionsTitle');
watchSettings(() => void refresh());
addEventListener('hashchange', () => void refresh());
void refresh();

async function refresh(): Promise<void> {
  const { rulesOff, level } = await loadSettings();
  render(
    <Options
      rules={ALL_RULES}
      rulesOff={rulesOff}
      level={level}
      at={location.hash.slice(1)}
      recordOf={ruleRecord}
      // What could not be saved shows as it was.
      onRules={(ids, on) => void changeSettings(switchRules(ids, on)).catch(refresh)}
    />,
    place,
  );
}
