import { expect, test } from 'vitest';
import { suppressKeyboard } from '../../../renderer/features/table-grid/columns.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent => ({ key, keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, ...more }) as KeyboardEvent; // the fields that are read

test('keys of a composition never reach the grid: Enter must not commit half a word', () => {
  expect(suppressKeyboard({ event: press('Enter', { isComposing: true }), editing: true })).toBe(true);
  expect(suppressKeyboard({ event: press('Process', { keyCode: 229 }), editing: true })).toBe(true);
  expect(suppressKeyboard({ event: press('Enter'), editing: true })).toBe(false);
});

test('digits and a minus start an edit, letters stay commands', () => {
  for (const key of ['7', '-', '.', 'F2', 'Enter', 'ArrowDown']) expect(suppressKeyboard({ event: press(key), editing: false })).toBe(false);
  for (const key of ['j', 'U', '?', 'Escape']) expect(suppressKeyboard({ event: press(key), editing: false })).toBe(true);
  expect(suppressKeyboard({ event: press('j'), editing: true })).toBe(false);
});
