import { expect, test } from 'vitest';
import { openDocuments } from '../../../electron/backend/documents/open-documents.ts';
import { asId, type DocumentId } from '../../../shared/model/ids.ts';
import { finish, type Steps } from '../../../shared/steps/steps.ts';

const a = asId<DocumentId>('a');

/** A store whose documents take three steps; counts how often each was read. */
function counting(): { readonly read: string[]; readonly fromStore: (id: DocumentId) => Steps<{ readonly id: DocumentId; readonly time: number }> } {
  const read: string[] = [];
  return {
    read,
    *fromStore(id) {
      read.push(id);
      const time = read.length;
      yield;
      yield;
      if (id === 'broken') throw new Error('broken');
      return { id, time };
    },
  };
}

test('who needs a document while it is on its way does what is left, once', () => {
  const { read, fromStore } = counting();
  const open = openDocuments(fromStore);
  const steps = open.loading(a);
  steps.next();
  expect(open.holds(a)).toBe(true);
  expect(open.known(a)).toBeNull();
  const loaded = open.load(a);
  expect(finish(steps)).toBe(loaded);
  expect(finish(open.loading(a))).toBe(loaded);
  expect(read).toEqual(['a']);
});

test('two who wait for the same document share its steps', () => {
  const { read, fromStore } = counting();
  const open = openDocuments(fromStore);
  const [first, second] = [open.loading(a), open.loading(a)];
  first.next();
  second.next();
  expect(finish(second)).toBe(finish(first));
  expect(read).toEqual(['a']);
});

test('what was begun and then overtaken is read again', () => {
  const { read, fromStore } = counting();
  const open = openDocuments(fromStore);
  const steps = open.loading(a);
  steps.next();
  open.forget(a);
  expect(open.holds(a)).toBe(false);
  expect(finish(steps).time).toBe(2);
  expect(open.load(a).time).toBe(2);
  expect(read).toEqual(['a', 'a']);
});

test('a document that cannot be read fails each time anew and is not held', () => {
  const { read, fromStore } = counting();
  const open = openDocuments(fromStore);
  const broken = asId<DocumentId>('broken');
  for (let n = 1; n <= 2; n += 1) {
    expect(() => finish(open.loading(broken))).toThrow('broken');
    expect(open.holds(broken)).toBe(false);
    expect(() => open.load(broken)).toThrow('broken');
    expect(read).toHaveLength(n * 2);
  }
});

test('the last six stay in memory', () => {
  const { read, fromStore } = counting();
  const open = openDocuments(fromStore);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => asId<DocumentId>(id));
  for (const id of ids) open.load(id);
  expect(open.held()).toEqual(ids.slice(1));
  open.load(a);
  expect(read).toHaveLength(8);
});
