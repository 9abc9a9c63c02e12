/** Keys for commands: the first command of a key that can be run now is run. */
import { COMMANDS } from '../commands';
import type { Session } from '../store/session';

/** Listens on the pane itself, so that a key that closes a menu or a picker does nothing else; returns how to stop. */
export function listenForKeys(pane: HTMLElement, session: Session): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const keys = keysOf(event);
    if (keys === 'Control+Z' && isTextField(event.target)) return;
    const command = Object.values(COMMANDS).find((each) => each.keys === keys && each.isEnabled(session.store.state()));
    if (!command) return;
    event.preventDefault();
    void command.run(session);
  };
  pane.addEventListener('keydown', onKeyDown);
  return () => pane.removeEventListener('keydown', onKeyDown);
}

/** As `aria-keyshortcuts` writes it; on a Mac the command key stands for Control. */
function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts = [
    ...(event.ctrlKey || event.metaKey ? ['Control'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ];
  return [...parts, key].join('+');
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=radio]), textarea');
}
