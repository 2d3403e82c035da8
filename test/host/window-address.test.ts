import { describe, expect, test } from 'vitest';
import { readAddress } from '../../shared/window/address.ts';
import { readByteRange } from '../../shared/window/byte-range.ts';

describe('readAddress', () => {
  test('the root is the page', () => expect(readAddress('/')).toEqual({ kind: 'file', file: 'index.html', mediaType: 'text/html; charset=utf-8' }));
  test('a file in a folder', () => expect(readAddress('/pdfjs/cmaps/GBK-EUC-H.bcmap')).toMatchObject({ kind: 'file', file: 'pdfjs/cmaps/GBK-EUC-H.bcmap' }));
  test.each(['', 'a', '/a//b', '/a/', '/..', '/a/../b', '/%2e%2e', '/a\\b', '/C:/x', '/a\0'])('%j is nothing', (path) => expect(readAddress(path)).toEqual({ kind: 'nothing' }));
  test('a source is 64 lower-case hex digits', () => {
    expect(readAddress(`/source/${'a1'.repeat(32)}`)).toEqual({ kind: 'source', sha256: 'a1'.repeat(32) });
    expect(readAddress(`/source/${'A1'.repeat(32)}`).kind).not.toBe('source');
  });
});

describe('readByteRange', () => {
  test.each([
    [null, 'whole'],
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=8-', { first: 8, last: 9 }],
    ['bytes=8-50', { first: 8, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-30', { first: 0, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', 'whole'],
    ['bytes=0-1,3-4', 'whole'],
    ['lines=1-2', 'whole'],
    ['bytes=-', 'whole'],
  ])('%s of 10 bytes', (header, expected) => expect(readByteRange(header, 10)).toEqual(expected));
});
