import { describe, expect, test } from 'vitest';
import { isWalkable } from '../../../electron/backend/importing/workbook/binary-sheet-limits.ts';

const u32 = (...values: readonly number[]): number[] => values.flatMap((value) => [...new Uint8Array(new Uint32Array([value]).buffer)]);
const record = (number: number, body: readonly number[]): number[] => [...(number < 128 ? [number] : [(number & 0x7f) | 0x80, number >> 7]), body.length, ...body];
const sheet = (...records: readonly number[][]): Uint8Array => new Uint8Array(records.flat());

describe('a binary sheet', () => {
  test('with columns and links inside a sheet is read', () => expect(isWalkable(sheet(record(60, u32(0, 16_383)), record(494, u32(0, 9, 0, 9)), record(362, u32(1, 0, 0, 0)), record(5, [1, 2, 3])))).toBe(true));
  test.each([
    ['columns to the end of numbers', record(60, u32(0, 0xffffffff))],
    ['a link over everything', record(494, u32(0, 1_048_575, 0, 16_383))],
    ['more external sheets than it holds', record(362, u32(9, 0, 0, 0))],
    ['a record that ends after the part', [5, 100, 1]],
  ])('with %s is damaged', (_what, bytes) => expect(isWalkable(sheet(bytes))).toBe(false));
});
