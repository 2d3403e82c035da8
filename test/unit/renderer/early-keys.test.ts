import { beforeEach, expect, test } from 'vitest';
import { awaitEditor, keepEarlyKey, takeEarlyKeys } from '../../../renderer/state/early-keys.ts';

const key = (name: string, at = 100, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => keepEarlyKey({ key: name, timeStamp: at, ctrlKey: false, metaKey: false, altKey: false, ...held });

beforeEach(() => void takeEarlyKeys());

test('no key is kept while no editor is awaited', () => {
  expect(key('2')).toBe(false);
  expect(takeEarlyKeys()).toBeNull();
});

test('what is typed before the editor is there is given to it, once', () => {
  awaitEditor(0);
  expect(['1', '9', 'Backspace', '2', '.', '5'].map((name) => key(name))).toEqual(Array.from({ length: 6 }, () => true));
  expect(takeEarlyKeys()).toEqual({ text: '12.5', end: null });
  expect(takeEarlyKeys()).toBeNull();
  expect(key('3')).toBe(false);
});

test('Enter and Esc end it, and keys after them are no longer for the editor', () => {
  awaitEditor(0);
  key('7');
  expect(key('Enter')).toBe(true);
  expect(key('j')).toBe(false);
  expect(takeEarlyKeys()).toEqual({ text: '7', end: 'write' });
});

test('chords and keys that type nothing stay what they are, and an editor that never comes holds no keys', () => {
  awaitEditor(0);
  expect([key('k', 100, { ctrlKey: true }), key('ArrowDown'), key('F6')]).toEqual([false, false, false]);
  expect(key('2', 5000)).toBe(false);
  expect(takeEarlyKeys()).toBeNull();
});
