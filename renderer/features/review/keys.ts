import { tinykeys } from 'tinykeys';
import { useDismissing, askReason } from '../../state/dismissing.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { goTo } from '../../state/route.ts';
import { clearSelection, useSelection } from '../../state/selection.ts';
import { turnPage, useSourceView } from '../../state/source-view.ts';
import { accept, confirmDocument, editReading, putOff, reopen } from '../findings/choices.ts';
import { secondPlace } from '../source-view/SecondView.tsx';
import { chooseLetter, chooseRef, focusedFinding, stepFinding, stepHistory, stepTable } from './actions.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** True while keys belong to somebody else: a field, a menu, a dialog, or an input method that is composing. */
export function keysElsewhere(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  const target = event.target;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]') !== null;
}

/** Digits and Enter edit while the grid has the focus; elsewhere they are choices. */
const inGrid = (event: KeyboardEvent): boolean => event.target instanceof HTMLElement && event.target.closest('.grid') !== null;
const onButton = (event: KeyboardEvent): boolean => event.target instanceof HTMLButtonElement;

/** Focus goes to the page's body, so that the next key is a command and not text for a cell that is no longer lit. */
function leaveGrid(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function pickReason(digit: number): void {
  document.querySelector<HTMLButtonElement>(`[data-reason="${digit}"]`)?.click();
}

function digit(number: number, event: KeyboardEvent): void {
  if (inGrid(event)) return;
  // The digit must not also be typed into the field that the choice opens.
  event.preventDefault();
  if (useDismissing.getState().asking) pickReason(number);
  else if (number === 1) editReading();
  else if (number === 2) void confirmDocument();
  else if (number === 3 && focusedFinding()) askReason(true);
  else if (number === 4) void putOff();
}

function second(): void {
  const { open } = useOpenDocument.getState();
  const { focus } = useSelection.getState();
  const ref = open && secondPlace(open, focusedFinding()?.finding ?? null, focus);
  if (ref) chooseRef(ref);
}

function escape(): void {
  if (useDismissing.getState().asking) askReason(false);
  else if (document.activeElement?.closest('.grid')) leaveGrid();
  else if (useSelection.getState().focus !== null) clearSelection();
  else goTo({ screen: 'library' });
}

function page(step: 1 | -1): void {
  const pages = useOpenDocument.getState().open?.view.snapshot.pages.length ?? 0;
  if (pages > 0) turnPage(useSourceView.getState().page + step, pages);
}

/** Binds the review page's keys; returns how to unbind them. `help` opens the sheet of all keys. */
export function bindReviewKeys(help: () => void): () => void {
  const step = (by: 1 | -1) => (): void => {
    leaveGrid();
    askReason(false);
    stepFinding(by);
  };
  const taken = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent): void => {
    event.preventDefault();
    act(event);
  };
  return tinykeys(window, {
    j: taken(step(1)), k: taken(step(-1)),
    ...Object.fromEntries(LETTERS.map((letter) => [letter, taken(() => chooseLetter(letter))])),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [String(number), (event: KeyboardEvent) => digit(number, event)])),
    Enter: (event: KeyboardEvent) => { if (!inGrid(event) && (!onButton(event) || event.target instanceof HTMLElement && event.target.matches('.f'))) taken(() => void accept())(event); },
    F2: (event: KeyboardEvent) => { if (!inGrid(event)) taken(() => editReading())(event); },
    u: taken(() => void stepHistory('history.undo')), 'Shift+U': taken(() => void stepHistory('history.redo')),
    'Control+z': taken(() => void stepHistory('history.undo')), 'Control+y': taken(() => void stepHistory('history.redo')), 'Control+Shift+Z': taken(() => void stepHistory('history.redo')),
    s: taken(second), r: taken(() => void reopen()),
    BracketRight: taken(() => stepTable(1)), BracketLeft: taken(() => stepTable(-1)),
    PageDown: taken(() => page(1)), PageUp: taken(() => page(-1)),
    Escape: taken(escape),
    'Shift+?': taken(help),
  }, { ignore: keysElsewhere });
}
