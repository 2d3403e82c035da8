import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { compoundStreams } from '../../../electron/backend/importing/compound-file.ts';

/** A container with a small stream, a large one, and one of the same name inside a storage. */
function container(): Uint8Array {
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/Small', new Uint8Array(700).fill(1));
  CFB.utils.cfb_add(made, '/Large', new Uint8Array(90_000).fill(2));
  CFB.utils.cfb_add(made, '/Pool/Large', new Uint8Array(5000).fill(3));
  return Uint8Array.from(CFB.write(made, { type: 'array' }) as ArrayLike<number>); // its type names all forms it can write
}
const word = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer).getUint32(at, true);
const put = (bytes: Uint8Array, at: number, value: number): void => new DataView(bytes.buffer).setUint32(at, value, true);
/** The place of a sector's entry in the allocation table, whose first sectors the header names. */
const entry = (bytes: Uint8Array, sector: number): number => (word(bytes, 76 + Math.floor(sector / 128) * 4) + 1) * 512 + (sector % 128) * 4;

test('streams under the root, small and large, whole', () => {
  const streams = compoundStreams(container());
  expect(streams?.get('small')).toEqual(new Uint8Array(700).fill(1));
  expect(streams?.get('large')).toEqual(new Uint8Array(90_000).fill(2));
});

test.each([['directory', 48], ['table of small streams', 60]])('a %s that comes back to its beginning', (_name, at) => {
  const bytes = container();
  const start = word(bytes, at);
  put(bytes, entry(bytes, start), start);
  expect(compoundStreams(bytes)).toBeNull();
});

test('a directory whose entries name each other again and again is gone through once', () => {
  const bytes = container();
  const directory = (word(bytes, 48) + 1) * 512;
  for (let index = 1; index < 4; index += 1) for (const side of [68, 72]) put(bytes, directory + index * 128 + side, index);
  expect(compoundStreams(bytes)?.size).toBeLessThan(4);
});

test('a list of tables that comes back to its beginning, a sector size that there is not, and what is no container', () => {
  const list = container();
  put(list, 68, 5);
  put(list, 6 * 512 + 508, 5);
  const size = container();
  new DataView(size.buffer).setUint16(30, 31, true);
  expect([list, size, new TextEncoder().encode('no container')].map(compoundStreams)).toEqual([null, null, null]);
});
