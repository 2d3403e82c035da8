import { tinykeys } from 'tinykeys';
import { keepEarlyKey } from '../../state/early-keys.ts';
import { useOverlay } from '../../state/overlay.ts';
import { COMMANDS } from './commands.ts';
import type { Command } from './command.ts';
import { composing, keysElsewhere } from './key-owner.ts';

/** Binds every command's keys to the window; returns how to unbind them. Of commands with one key the first available one acts. */
export function bindCommands(): () => void {
  const byKey = new Map<string, Command[]>();
  for (const command of COMMANDS) for (const key of command.keys) byKey.set(key, [...(byKey.get(key) ?? []), command]);
  const handlers = Object.fromEntries([...byKey].map(([key, commands]) => [key, (event: KeyboardEvent): void => {
    // A sheet that has just opened owns the keys before it has the focus.
    const elsewhere = keysElsewhere(event) || useOverlay.getState().open !== null;
    const command = commands.find((one) => (!elsewhere || one.everywhere === true) && one.available() && (one.takes?.(event) ?? true));
    if (!command) return;
    event.preventDefault();
    command.run();
  }]));
  const unbind = tinykeys(window, handlers, { ignore: composing });
  window.addEventListener('keydown', keepForEditor, true);
  return () => {
    unbind();
    window.removeEventListener('keydown', keepForEditor, true);
  };
}

/** Keys between the wish to edit and the editor belong to the editor, before anybody else hears of them. */
function keepForEditor(event: KeyboardEvent): void {
  if (keysElsewhere(event) || useOverlay.getState().open !== null || !keepEarlyKey(event)) return;
  event.preventDefault();
  event.stopPropagation();
}
