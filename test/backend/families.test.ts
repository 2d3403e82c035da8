import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Family, FamilyMember } from '../../shared/ipc/family-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

let folder: string;
let desk: TestDesk;
const ids: DocumentId[] = [];
const dismissed = { status: 'dismissed', cause: null, reason: 'template', note: '' } as const;

/** Eight documents are more than the desk keeps in memory: some are decided there, some in the database. */
const COUNT = 8;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 同类-'));
  desk = await openDesk(folder);
  for (let seed = 1; seed <= COUNT; seed += 1) {
    // The same mistyped word in all of them.
    const html = toHtml(generateDisclosure({ seed, template: 'guangxi', scope: 'unit' }), { caption: 'paragraphs', nested: false }).replaceAll('一般公共预算', '一般公共予算');
    const job = await desk.importBytes(`资料${seed}.html`, new TextEncoder().encode(html));
    if (job.document === null) throw new Error('not imported');
    ids.push(job.document);
  }
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const families = async (): Promise<readonly Family[]> => (await desk.client.call('families.list', {})).families;
const members = async (key: string): Promise<readonly FamilyMember[]> => (await desk.client.call('families.members', { key })).members;
const grouped = (list: readonly FamilyMember[]) => [...Map.groupBy(list, (one) => one.document)].map(([document, own]) => ({ document, revision: own[0]?.revision ?? 0, addresses: own.map((one) => one.finding.address) }));

describe('the same finding in many documents', () => {
  it('is one family that names its documents and places', async () => {
    const list = await families();
    const all = list.find((family) => family.documents === COUNT);
    if (!all) throw new Error(`no family in all documents: ${JSON.stringify(list.map(({ key, documents }) => [key, documents]))}`);
    const places = await members(all.key);
    expect(places).toHaveLength(all.findings);
    expect(new Set(places.map((one) => one.document)).size).toBe(COUNT);
    expect(places.every((one) => one.finding.ruleId === all.example.ruleId)).toBe(true);
    expect(list.every((family) => family.documents > 1)).toBe(true);
  });

  it('is decided once; what is left out stays open, what moved on is left and named', async () => {
    const [family] = await families();
    if (!family) throw new Error('no family');
    const wanted = grouped(await members(family.key));
    const [left, moved, ...rest] = wanted;
    if (!left || !moved || rest.length === 0) throw new Error('too few documents');
    const answer = await desk.client.call('families.decide', { by: '陈', decision: dismissed, documents: [{ ...moved, revision: 99 }, ...rest] });
    expect(answer.refused).toEqual([{ document: moved.document, code: 'conflict' }]);
    expect(answer.decided.map((one) => one.document)).toEqual(rest.map((one) => one.document));
    expect(new Set((await members(family.key)).map((one) => one.document))).toEqual(new Set([left.document, moved.document]));

    // What the database noted and what opening computes are the same.
    for (const one of rest) {
      const stored = (await desk.client.call('documents.list', {})).documents.find(({ id }) => id === one.document);
      const { summary, review } = await desk.open(one.document);
      expect(stored).toEqual(summary);
      expect(summary.revision).toBe(1);
      expect(review.findings.filter(({ finding }) => one.addresses.includes(finding.address)).map(({ status, decidedBy }) => [status, decidedBy])).toEqual(one.addresses.map(() => ['dismissed', '陈']));
      const { changes } = await desk.client.call('history.list', { document: one.document });
      expect(changes).toHaveLength(1);
    }

    // The decision is taken back as it was made.
    const back = await desk.client.call('families.decide', { by: '陈', decision: null, documents: answer.decided.map(({ document, revision }) => ({ document, revision, addresses: rest.find((one) => one.document === document)?.addresses ?? [] })) });
    expect(back.refused).toEqual([]);
    expect(new Set((await members(family.key)).map((one) => one.document)).size).toBe(wanted.length);
  });

  it('takes the signature off where a decision changes a signed document', async () => {
    const [family] = await families();
    const [one] = grouped(await members(family?.key ?? ''));
    if (!one) throw new Error('no document');
    const { summary } = await desk.open(one.document);
    await desk.client.call('signoff.sign', { document: one.document, revision: summary.revision, by: '林', scope: { kind: 'document' }, stage: 'prepared', explanation: '试' });
    // Others push it out of memory.
    for (const id of ids.filter((other) => other !== one.document)) await desk.open(id);
    const answer = await desk.client.call('families.decide', { by: '陈', decision: dismissed, documents: [{ ...one, revision: summary.revision + 1 }] });
    expect(answer.refused).toEqual([]);
    const stored = (await desk.client.call('documents.list', {})).documents.find(({ id }) => id === one.document);
    expect(stored).toMatchObject({ stage: 'open', signatureLost: true });
  });

  it('refuses a finding that is not there', async () => {
    const [first] = ids;
    if (first === undefined) throw new Error('no document');
    const { summary } = await desk.open(first);
    const answer = await desk.client.call('families.decide', { by: '陈', decision: dismissed, documents: [{ document: first, revision: summary.revision, addresses: ['nowhere'] }] });
    expect(answer).toEqual({ decided: [], refused: [{ document: first, code: 'not-found' }] });
  });
});
