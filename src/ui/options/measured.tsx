// How often a rule was right: in short beside its name, in full where it is unfolded. A rule that nobody has measured
// says so; nothing is guessed in its place.

import type { RuleRecord } from '../../engine/note';
import { t } from '../text';
import { likely } from './likely';

interface MeasuredProps {
  readonly record: RuleRecord | undefined;
}

/** The count, and as a band where the share of all notes is likely to lie. */
export function Measured({ record }: MeasuredProps) {
  if (!record) return <span class="rule-measured meta">{t('ruleNotMeasured')}</span>;
  const { count, correct } = record;
  const { low, high } = likely(record);
  return (
    <span class="rule-measured">
      <b>{t('ruleRight', { right: correct, of: count })}</b>
      <span class="band" aria-hidden="true">
        <span class="band-likely" style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
        <span class="band-share" style={{ insetInlineStart: `${(100 * correct) / count}%` }} />
      </span>
      <span class="meta">{t('ruleLikely', { low, high })}</span>
    </span>
  );
}

export function MeasuredInFull({ record }: MeasuredProps) {
  if (!record) return <>{t('ruleNotMeasured')}</>;
  const { count, correct, set } = record;
  return <>{t('ruleMeasuredOn', { right: correct, of: count, set, ...likely(record) })}</>;
}
