import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-disk-'));
const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder]).status === 0;

afterAll(() => {
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** Fills what is left of the small file system, to the last block. */
function fill(): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize));
}

describe.skipIf(!mounted)('a full disk (needs a small file system of its own: Linux, root)', () => {
  let desk: TestDesk;
  const bytes = toPdf(generateDisclosure({ seed: 3, template: 'guangxi', scope: 'unit' }), {});

  beforeAll(async () => {
    mkdirSync(join(folder, 'files'));
    desk = await openDesk(folder);
  });
  afterAll(() => desk.close());

  it('costs the step that did not fit, says so, and nothing else', async () => {
    const job = await desk.importBytes('预算.pdf', bytes);
    expect(job.state).toBe('done');
    const open = await desk.open(job.document);
    const table = open.view.tables.find((candidate) => candidate.cells.some((cell) => cell.value !== null));
    const cell = table?.cells.find((candidate) => candidate.value !== null);
    if (!table || !cell) throw new Error('no amount');
    fill();

    writeFileSync(join(tmpdir(), 'gouji-second.pdf'), toPdf(generateDisclosure({ seed: 4, template: 'guangxi', scope: 'unit' }), {}));
    await expect(desk.importPath(join(tmpdir(), 'gouji-second.pdf'))).rejects.toMatchObject({ code: 'disk-full', details: { file: 'gouji-second.pdf' } });
    rmSync(join(tmpdir(), 'gouji-second.pdf'));

    const edit = { table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '1.25' };
    const attempt = desk.client.call('cells.correct', { document: open.summary.id, revision: 0, by: '甲', edits: [edit] });
    await expect(attempt).rejects.toMatchObject({ code: 'disk-full' });
    expect((await desk.client.call('history.list', { document: open.summary.id })).changes).toEqual([]);
    expect((await desk.open(open.summary.id)).review).toEqual(open.review);

    rmSync(join(folder, 'filler'));
    const corrected = await desk.client.call('cells.correct', { document: open.summary.id, revision: 0, by: '甲', edits: [edit] });
    expect(corrected.revision).toBe(1);
  });
});
