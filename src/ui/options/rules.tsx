// The section "Rules": every wording rule there is, by what it looks at. The list is the engine's own, so none is missing
// here and none is made up.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text';
import { axisName, type Group, groupsOf } from './axes';
import { RuleCard } from './rule-card';
import { RulesHead } from './rules-head';
import { matching } from './search';
import type { OptionsProps } from './state';

export function Rules(props: OptionsProps) {
  const { rules, rulesOff, at } = props;
  const [query, setQuery] = useState('');
  /** Ids; kept as they were, so that a rule does not go from under the pointer when it is switched on. */
  const [only, setOnly] = useState<readonly string[] | undefined>();
  /** What "All on again" switched on, until the reader switches something else. */
  const [before, setBefore] = useState<readonly string[]>([]);
  const off = rules.map(({ id }) => id).filter((id) => rulesOff.includes(id));
  const listed = only ? rules.filter(({ id }) => only.includes(id)) : rules;
  const found = matching(listed, query);
  const groups = groupsOf(found);
  const section = useRef<HTMLElement>(null);
  const showAll = () => {
    setQuery('');
    setOnly(undefined);
  };
  useReveal(section, at, showAll);
  const onRules = (ids: readonly string[], on: boolean, undoable: readonly string[] = []) => {
    setBefore(undoable);
    props.onRules(ids, on);
  };
  return (
    <section ref={section} class="rules">
      <h1 id="rules">{t('rulesTitle')}</h1>
      <p class="intro">{t('rulesIntro')}</p>
      <RulesHead
        total={rules.length}
        off={off}
        before={before}
        found={query.trim() ? found.length : undefined}
        query={query}
        onlyOff={only !== undefined}
        onQuery={setQuery}
        onOnlyOff={(wanted) => setOnly(wanted ? off : undefined)}
        onAllOn={() => onRules(off, true, off)}
        onUndo={() => props.onRules(before, false)}
      />
      {groups.map((group) => (
        <RuleGroup key={group.axis} group={group} props={{ ...props, onRules }} />
      ))}
      {groups.length === 0 && (
        <div class="nothing">
          <p>{t('rulesNothing')}</p>
          <button type="button" class="outlined" onClick={showAll}>
            {t('rulesShowAll')}
          </button>
        </div>
      )}
    </section>
  );
}

function RuleGroup({ group, props }: { readonly group: Group; readonly props: OptionsProps }) {
  const { rulesOff, level, recordOf, onRules } = props;
  return (
    <section class="rule-group" data-family="wording">
      <h2 id={`rules/${group.axis}`} tabIndex={-1}>
        {axisName(group.axis)}
      </h2>
      <ul>
        {group.rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            on={!rulesOff.includes(rule.id)}
            level={level}
            record={recordOf(rule.id)}
            onSwitch={(on) => onRules([rule.id], on)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Goes to what the address names, a rule or a group: the list came later than the address, or is a part of it now. */
function useReveal(
  section: RefObject<HTMLElement | null>,
  at: string | undefined,
  showAll: () => void,
): void {
  useEffect(() => {
    const view = section.current?.ownerDocument.defaultView;
    if (!at || !view || reveal(section.current, at)) return undefined;
    showAll();
    const frame = view.requestAnimationFrame(() => reveal(section.current, at));
    return () => view.cancelAnimationFrame(frame);
  }, [section, at]);
}

/** False when nothing there has this id. A rule is unfolded. */
function reveal(section: HTMLElement | null, id: string): boolean {
  const wanted = [...(section?.querySelectorAll<HTMLElement>('[id]') ?? [])].find((one) => one.id === id);
  if (!wanted) return false;
  if (wanted instanceof HTMLDetailsElement) wanted.open = true;
  wanted.scrollIntoView({ block: 'start' });
  (wanted.querySelector<HTMLElement>('summary') ?? wanted).focus({ preventScroll: true });
  return true;
}
