// The card's foot: Hide with its three reaches, then the other actions. What an action has to tell stands in the
// button's place until pointer and focus have gone; nothing runs out by a timer.

import { useId, useRef, useState } from 'preact/hooks';
import type { Note } from '../../engine/note';
import { Icon } from '../icons';
import { t } from '../text';
import type { NoteAction, NoteHost } from './action';
import { ACTIONS } from './actions';

interface FootProps {
  readonly note: Note;
  readonly host: NoteHost;
}

export function CardFoot({ note, host }: FootProps) {
  const actions = ACTIONS.filter((action) => action.appliesTo(note));
  const at = (place: NoteAction['place']) => actions.filter((action) => action.place === place);
  return (
    <div class="card-foot">
      <HideMenu note={note} host={host} actions={at('hide')} />
      {at('start').map((action) => (
        <ActionButton key={action.id} note={note} host={host} action={action} />
      ))}
      <span class="card-foot-gap" />
      {at('end').map((action) => (
        <ActionButton key={action.id} note={note} host={host} action={action} />
      ))}
    </div>
  );
}

function ActionButton({ note, host, action }: FootProps & { readonly action: NoteAction }) {
  const [told, setTold] = useState<string | undefined>();
  const forget = () => setTold(undefined);
  return (
    <button
      type="button"
      class="plain"
      onClick={async () => setTold(await action.run(note, host))}
      onBlur={forget}
      onPointerLeave={forget}
    >
      <span aria-live="polite">{told ?? action.label(note, host)}</span>
    </button>
  );
}

function HideMenu({ note, host, actions }: FootProps & { readonly actions: readonly NoteAction[] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (event: FocusEvent) => {
    const box = event.currentTarget as Element;
    if (!box.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form; this is a button with its list
    <div class="card-hide" role="group" onFocusOut={close} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="plain"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('actionHide')}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <ul id={id} class="card-hide-list" hidden={!open}>
        {actions.map((action) => (
          <li key={action.id}>
            <button type="button" class="plain" onClick={() => action.run(note, host)}>
              {action.label(note, host)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
