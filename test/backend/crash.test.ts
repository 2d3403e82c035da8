import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrity, listSources } from '../../db/document-states.ts';
import { openWorkspace } from '../../electron/backend/open-workspace.ts';
import { sourceStore } from '../../electron/backend/sources/source-store.ts';
import { asId, type DocumentId } from '../../shared/model/ids.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { createPrng } from '../../shared/selftest/prng.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk } from './open-desk.ts';

/** More with GOUJI_KILLS=…; each kill costs about two seconds. */
const KILLS = Number(process.env['GOUJI_KILLS'] ?? 8);
const source = toPdf(generateDisclosure({ seed: 21, template: 'guangxi', scope: 'unit' }), {});

/** Starts the child, kills it `after` milliseconds past its readiness, and returns what it had acknowledged. */
async function killedAfter(folder: string, after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-child.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('ready')) resolve();
    });
  });
  await Promise.race([ready, once(child, 'exit')]);
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.exitCode).toBeNull(); // killed, not failed
  return text.split('\n').slice(0, -1); // the last line may be torn
}

describe('a backend killed at any moment', () => {
  it(`has everything it acknowledged and nothing half done (${KILLS} kills)`, async () => {
    const random = createPrng(20260101);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'source.pdf'), source);
      const lines = await killedAfter(folder, random.int(0, 2000));
      const imported = lines.find((line) => line.startsWith('imported '))?.slice('imported '.length);
      const acknowledged = lines.filter((line) => line.startsWith('done ')).map((line) => line.split(' '));

      const workspace = openWorkspace(join(folder, 'workspace'));
      expect(integrity(workspace.db)).toEqual([]);
      const store = sourceStore(workspace.paths.sources);
      for (const { sha256 } of listSources(workspace.db)) expect(await store.verify(sha256)).toBe(true);
      workspace.close();

      const desk = await openDesk(folder);
      const { documents } = await desk.client.call('documents.list', {});
      if (imported) expect(documents.map((entry) => entry.id)).toEqual([imported]);
      expect(documents.length).toBeLessThanOrEqual(1);
      const { jobs } = await desk.client.call('jobs.list', {});
      expect(jobs.filter((job) => job.state === 'running' || job.state === 'queued')).toEqual([]);
      expect(readdirSync(join(folder, 'workspace', 'incoming'))).toEqual([]);
      const [document] = documents;
      if (document) {
        const open = await desk.open(asId<DocumentId>(document.id));
        const { changes } = await desk.client.call('history.list', { document: document.id });
        expect(changes.map((change) => change.seq)).toEqual(changes.map((_, index) => index + 1));
        expect(open.review.revision).toBe(changes.length);
        // At most one change more than acknowledged: the one whose answer the kill cut off.
        expect([acknowledged.length, acknowledged.length + 1]).toContain(changes.length);
        const [last] = acknowledged.slice(-1);
        if (last && changes.length === acknowledged.length) expect(open.view.tables.flatMap((table) => table.cells).some((cell) => cell.text === last[2])).toBe(true);
      } else {
        expect(jobs.every((job) => job.state === 'interrupted')).toBe(true);
        // What was kept of an interrupted import is enough to repeat it without the original file.
        const [job] = jobs;
        if (job?.sha256) expect(await desk.ended(await desk.client.call('jobs.retry', { job: job.id, by: '乙' }))).toMatchObject({ state: 'done' });
      }
      await desk.close();
    }
  }, KILLS * 20_000);
});
