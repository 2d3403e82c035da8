import { expect, test } from 'vitest';
import { whatToRun } from '../../../scripts/test/what-to-run.ts';

const KNOWN = ['types', 'lint', 'guards', 'unit'] as const;
const run = (...asked: readonly string[]) => whatToRun(asked, KNOWN, ['types', 'lint', 'unit']);

test('nothing asked for is everything', () => expect(run()).toEqual({ suites: ['types', 'lint', 'unit'], filters: [] }));

test('one suite takes what stands behind it as filters', () => expect(run('unit', 'test/host', 'money')).toEqual({ suites: ['unit'], filters: ['test/host', 'money'] }));

test('several suites run in their own order, each once', () => expect(run('guards', 'lint', 'guards')).toEqual({ suites: ['lint', 'guards'], filters: [] }));

test('a word that is no suite is named with those there are', () => expect(run('nonsense')).toMatch(/nonsense.*types lint guards unit.*No such suite: nonsense/));

test('a filter behind several suites says that it belongs to one', () => expect(run('lint', 'guards', 'money')).toMatch(/money.*lint guards.*Filters go with one suite/));
