/** True while keys belong to somebody else: a field (a box to tick takes none but the space bar), a menu, a dialog, or an input method that is composing. */
export function keysElsewhere(event: KeyboardEvent): boolean {
  if (composing(event)) return true;
  const target = event.target;
  // What is closing keeps the focus for a frame or two; the next key is meant for what lies behind it.
  if (target instanceof HTMLElement && target.closest('[data-closed]')) return false;
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], [role="dialog"]') !== null;
}

/** An input method has the keyboard: not even the keys that work everywhere may act. */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Digits, signs and Enter edit while the grid has the focus; elsewhere they are choices. */
export const inGrid = (event: KeyboardEvent): boolean => event.target instanceof HTMLElement && event.target.closest('.grid') !== null;

export const onButton = (event: KeyboardEvent): boolean => event.target instanceof HTMLButtonElement;

/** Focus goes to the page's body, so that the next key is a command and not text for a cell that is no longer lit. */
export function leaveGrid(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
