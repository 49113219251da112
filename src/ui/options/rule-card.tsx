// One rule: its switch, and folded behind its name all that is known of it.

import { useId } from 'preact/hooks';
import type { Level, RuleRecord } from '../../engine/note';
import { Icon } from '../icons';
import { type PlainKey, t } from '../text';
import { Examples } from './examples';
import { Measured, MeasuredInFull } from './measured';
import type { ListedRule } from './state';

interface RuleCardProps {
  readonly rule: ListedRule;
  readonly on: boolean;
  readonly level: Level;
  readonly record: RuleRecord | undefined;
  onSwitch(on: boolean): void;
}

const LEVELS: readonly Level[] = ['quiet', 'normal', 'thorough'];
const LEVEL_NAMES: Record<Level, PlainKey> = {
  quiet: 'levelQuiet',
  normal: 'levelNormal',
  thorough: 'levelThorough',
};
const SHOWN_AT: Record<Level, PlainKey> = {
  quiet: 'ruleShownAlways',
  normal: 'ruleShownNormal',
  thorough: 'ruleShownThorough',
};

export function RuleCard({ rule, on, level, record, onSwitch }: RuleCardProps) {
  const name = useId();
  return (
    <li class="rule">
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-labelledby={name}
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <details id={`rules/${rule.id}`}>
        <summary>
          <Icon name="next" mirrored />
          <span class="rule-words">
            <h3 id={name}>{rule.title}</h3>
            <span class="rule-looks-for">{rule.looksFor}</span>
          </span>
          <Measured record={record} />
        </summary>
        <div class="rule-body">
          <Examples label={t('ruleMarks')} examples={rule.examples.marks} />
          <Examples label={t('ruleLeavesAlone')} examples={rule.examples.leavesAlone} />
          <dl>
            {rule.ask && (
              <>
                <dt class="label">{t('ruleAsk')}</dt>
                <dd>{rule.ask}</dd>
              </>
            )}
            <dt class="label">{t('ruleMeasured')}</dt>
            <dd>
              <MeasuredInFull record={record} />
            </dd>
            <dt class="label">{t('ruleShown')}</dt>
            <dd>{shownAt(rule.level, level)}</dd>
          </dl>
        </div>
      </details>
    </li>
  );
}

/** From which level on, and whether the reader's own is below that. */
function shownAt(from: Level, now: Level): string {
  const words = t(SHOWN_AT[from]);
  if (LEVELS.indexOf(now) >= LEVELS.indexOf(from)) return words;
  return `${words} ${t('ruleNotAtLevel', { level: t(LEVEL_NAMES[now]) })}`;
}
