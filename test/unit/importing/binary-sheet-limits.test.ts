import { describe, expect, test } from 'vitest';
import { hasSheetColumns, hasSheetExtents, isWalkable, isWalkableXls } from '../../../electron/backend/importing/workbook/binary-sheet-limits.ts';

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

describe('the stream of an .xls', () => {
  const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [value & 255, value >> 8]);
  test.each([
    ['a link on a few cells', [...u16(0x01b8, 8, 0, 9, 0, 9)], true],
    ['a link over everything', [...u16(0x01b8, 8, 0, 65_535, 0, 65_535)], false],
    ['a note over everything', [...u16(10, 0), ...u16(0x0800, 10, 0x0800, 0, 65_535, 0, 65_535)], false],
    ['a list of sheets without its count', [...u16(0x0017, 0, 10, 0)], false],
    ['a record that is cut off', [...u16(0x01b8, 8, 0)], true],
  ])('with %s', (_what, bytes, sound) => expect(isWalkableXls(new Uint8Array(bytes))).toBe(sound));
});

test('an XML sheet has no more columns than there are', () => {
  const sheet = (max: string): string => `<worksheet><cols><col min="1" max="${max}" width="9"/></cols><sheetData><c max="99999999"/></sheetData></worksheet>`;
  expect([sheet('16384'), sheet('16385'), sheet('2147483647')].map(hasSheetColumns)).toEqual([true, false, false]);
});

test('an XML spreadsheet has no extents beyond a sheet', () => {
  const cell = (across: string): string => `<Cell ss:Index="2" ss:MergeAcross="${across}"><Data>1048577</Data></Cell>`;
  expect([cell('3'), cell('99999'), cell('99999999999999999999')].map(hasSheetExtents)).toEqual([true, true, false]);
});
