// Rules by what they look at, under headings in plain words.

import { AXES, type Axis } from '../../engine/note';
import { type PlainKey, t } from '../text';
import type { ListedRule } from './state';

const NAMES: Record<Axis, PlainKey> = {
  unattributed: 'axisUnattributed',
  vague: 'axisVague',
  speculation: 'axisSpeculation',
  motive: 'axisMotive',
  loaded: 'axisLoaded',
  overgeneralisation: 'axisOvergeneralisation',
  cause: 'axisCause',
  figure: 'axisFigure',
  time: 'axisTime',
  headline: 'axisHeadline',
  sourcing: 'axisSourcing',
};

export interface Group {
  readonly axis: Axis;
  readonly rules: readonly ListedRule[];
}

export function axisName(axis: Axis): string {
  return t(NAMES[axis]);
}

/** In the order of `AXES`; an axis without rules has no group. */
export function groupsOf(rules: readonly ListedRule[]): Group[] {
  return AXES.map((axis) => ({ axis, rules: rules.filter((rule) => rule.axis === axis) })).filter(
    (group) => group.rules.length > 0,
  );
}
