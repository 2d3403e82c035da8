import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEntries, unpackEntries } from '../../../electron/backend/bundle/bundle-file.ts';
import { canonicalJson } from '../../../electron/backend/bundle/canonical-json.ts';
import { makeBundle, type BundleInput } from '../../../electron/backend/bundle/make-bundle.ts';
import { verifyBundle } from '../../../electron/backend/bundle/verify-bundle.ts';
import { workspaceKey } from '../../../electron/backend/bundle/workspace-key.ts';
import { READER_VERSION } from '../../../electron/backend/importing/reader-version.ts';
import { RULES_VERSION } from '../../../electron/backend/rules-version.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { replay } from '../../../shared/history/replay.ts';
import type { Change } from '../../../shared/model/change.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { reviewFindings } from '../../../shared/review/review-findings.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';
import { runs } from '../../properties/runs.ts';

const folder = temporaryFolder();
const key = workspaceKey(join(folder, 'signing-key.pem'));
const source = new TextEncoder().encode('the original');
const sha256 = createHash('sha256').update(source).digest('hex');
const snapshot = toSnapshot(generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit' }));
const cell = snapshot.tables[0]?.cells.find(({ text }) => /^\d+\.\d\d$/.test(text));
if (!cell || !snapshot.tables[0]) throw new Error('the generated document has no amounts');
const changes: readonly Change[] = [
  { seq: 1, at: '2026-01-02T03:04:05.000Z', by: '甲', code: 'cells-correct', undoes: null, diffs: [{ kind: 'cell', table: snapshot.tables[0].id, row: cell.row, col: cell.col, before: cell.text, after: '1.23' }] },
  { seq: 2, at: '2026-01-02T03:05:05.000Z', by: '甲', code: 'sign', undoes: null, diffs: [{ kind: 'signature', scope: { kind: 'document' }, stage: 'prepared', before: null, after: { by: '甲', at: '2026-01-02T03:05:05.000Z', explanation: '' } }] },
];

function input(more: Partial<BundleInput> = {}): BundleInput {
  const history = more.changes ?? changes;
  const present = replay(snapshot, history);
  const view = buildView(present.snapshot, present.corrections, '预算.pdf');
  const run = runChecks(view);
  return {
    generator: { name: 'gouji', version: '1.0.0', rules: RULES_VERSION, reader: READER_VERSION },
    document: { id: 'd1', fileName: '预算.pdf', sha256, bytes: source.length, importedAt: '2026-01-02T03:00:00.000Z', importedBy: '甲', reader: READER_VERSION, revision: 2 },
    snapshot, changes: history, viewed: [{ page: 1, by: '甲', at: '2026-01-02T03:01:00.000Z' }], comments: [], rules: [{ id: 'a', catalogue: null, severity: 'error' }], checkSettings: {}, source, key,
    review: buildReport({ version: '1.0.0', rulesVersion: RULES_VERSION, fileName: '预算.pdf', sha256, language: 'zh-CN', view, run, findings: reviewFindings(run, run, new Map()), changes: history }),
    ...more,
  };
}
const bytes = makeBundle(input());
const outcomes = (file: Uint8Array, expected: string | null = null): Record<string, string> => Object.fromEntries(verifyBundle(file, '1.0.0', expected).checks.map(({ id, outcome }) => [id, outcome]));

describe('the workspace key', () => {
  it('is made once, read by its owner only, and named by the hash of its public half', () => {
    const file = join(folder, 'signing-key.pem');
    expect(workspaceKey(file).fingerprint).toBe(key.fingerprint);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('PRIVATE KEY');
    expect(createHash('sha256').update(Buffer.from(key.publicKey, 'base64')).digest('hex')).toBe(key.fingerprint);
  });
});

describe('an evidence bundle', () => {
  it('is the same bytes for the same state, whatever the order of keys', () => {
    const again = input();
    expect(Buffer.compare(makeBundle(again), bytes)).toBe(0);
    const turned = { ...again, document: Object.fromEntries(Object.entries(again.document).toReversed()) as unknown as BundleInput['document'] }; // the same entries
    expect(Buffer.compare(makeBundle(turned), bytes)).toBe(0);
  });

  it('holds by itself, and names its key when a fingerprint is given', () => {
    expect(outcomes(bytes)).toEqual({ container: 'holds', manifest: 'holds', signature: 'holds', key: 'not-checked', hashes: 'holds', source: 'holds', history: 'holds', record: 'holds', tables: 'holds' });
    expect(outcomes(bytes, key.fingerprint.toUpperCase().replaceAll(/(..)/g, '$1:'))['key']).toBe('holds');
    expect(outcomes(bytes, 'f'.repeat(64))['key']).toBe('fails');
  });

  it('may leave the original behind; another version says that it did not work the tables out again', () => {
    const without = makeBundle(input({ source: null }));
    expect(outcomes(without)).toMatchObject({ source: 'not-checked', hashes: 'holds' });
    expect(verifyBundle(without, '2.0.0', null)).toMatchObject({ sound: true });
    expect(Object.fromEntries(verifyBundle(without, '2.0.0', null).checks.map(({ id, outcome }) => [id, outcome]))['tables']).toBe('not-checked');
  });

  it('does not verify once any byte is another', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ change;
      return !verifyBundle(broken, '1.0.0', null).sound;
    }), runs(60));
  });

  it('does not verify once an entry is altered, added, left out or renamed, the container being in order', () => {
    const entries = unpackEntries(bytes);
    if (!entries) throw new Error('a bundle that was just made does not open');
    const names = [...entries.keys()];
    fc.assert(fc.property(fc.constantFrom(...names), fc.constantFrom('alter', 'drop', 'rename', 'grow', 'cut'), fc.nat(), (name, how, at) => {
      const content = entries.get(name) ?? new Uint8Array();
      const changed = new Map(entries);
      if (how === 'drop' || how === 'rename') changed.delete(name);
      if (how === 'rename') changed.set(`${name}x`, content);
      if (how === 'grow') changed.set(name, new Uint8Array([...content, 10]));
      if (how === 'cut') changed.set(name, content.subarray(0, content.length - 1));
      if (how === 'alter') changed.set(name, content.map((byte, index) => (index === at % content.length ? byte ^ 1 : byte)));
      return !verifyBundle(packEntries(changed), '1.0.0', null).sound;
    }), runs(60));
    expect(verifyBundle(packEntries(new Map([...entries, ['more.json', canonicalJson({})]])), '1.0.0', null).sound).toBe(false);
  });

  it('shows a history that was shortened or rewritten although it was signed anew, and tables that do not follow from it', () => {
    const honest = input();
    expect(outcomes(makeBundle({ ...honest, changes: changes.slice(1) }))).toMatchObject({ history: 'fails', record: 'fails', signature: 'holds' });
    const other = changes.map((change) => ({ ...change, by: '乙' }));
    expect(outcomes(makeBundle({ ...honest, changes: other }))).toMatchObject({ record: 'fails' });
    const review = structuredClone(honest.review);
    const table = review.tables[0];
    const first = table?.cells.find(({ value }) => value !== null);
    if (first) Object.assign(first, { text: '9.99', value: '9.99' });
    expect(outcomes(makeBundle({ ...honest, review }))).toMatchObject({ tables: 'fails' });
  });

  it('takes no other file for a bundle', () => {
    for (const file of [new Uint8Array(), source, new TextEncoder().encode('PK\u0003\u0004nothing')]) expect(verifyBundle(file, '1.0.0', null)).toMatchObject({ sound: false, manifest: null });
  });
});
