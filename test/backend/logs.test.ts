import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { fileLog, lineLog, LOG_FILES } from '../../electron/backend/log.ts';
import { openForSupport } from '../../electron/backend/support/open-for-support.ts';
import { packSupport, supportFiles } from '../../electron/backend/support/support-files.ts';
import { createClient, type Client } from '../../shared/ipc/client.ts';
import { memoryTransports } from '../../shared/ipc/memory-transport.ts';
import type { Job } from '../../shared/ipc/schemas.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { toText } from '../generator/writers/to-text.ts';
import { pdfAssetsDir, workerFile } from './open-desk.ts';

const clock = (): Date => new Date('2026-01-02T03:04:05.000Z');
const over = ({ state }: Job): boolean => state !== 'queued' && state !== 'running';

describe('the log', () => {
  it('is turned over by size and keeps five files', () => {
    const folder = temporaryFolder();
    const log = fileLog(folder, clock, 'info');
    for (let line = 0; line < 700; line += 1) log.info('line', { line, filler: 'x'.repeat(9_000) });
    expect(readdirSync(folder).sort()).toEqual([...LOG_FILES].sort());
    for (const name of LOG_FILES) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000_000);
    expect(readFileSync(join(folder, 'backend.log'), 'utf8')).toContain('"line":699,');
  });

  it('tells name, code and place of a failure, its message only under debug', () => {
    const failure = Object.assign(new TypeError('cell 表3 says 机密'), { code: 'EX' });
    const lines = (level: 'info' | 'debug'): string[] => {
      const all: string[] = [];
      lineLog((of, event, data) => void all.push(JSON.stringify({ of, event, ...data })), level).error('call x', failure);
      return all;
    };
    const [plain = '', ...none] = lines('info');
    expect(none).toEqual([]);
    expect(JSON.parse(plain)).toMatchObject({ name: 'TypeError', code: 'EX' });
    expect(plain).not.toContain('机密');
    expect(plain).toContain('logs.test.ts:');
    expect(plain).not.toContain(import.meta.dirname);
    expect(lines('debug').join()).toContain('机密');
  });

  it('holds no text, name or path after a day of imports, edits, decisions, failures and exports; nor does the pack for support', async () => {
    const folder = join(temporaryFolder(), '王局长的电脑');
    mkdirSync(folder, { recursive: true });
    const dataDir = join(folder, 'workspace');
    const disclosure = generateDisclosure({ seed: 12, template: 'guangxi', scope: 'unit' });
    writeFileSync(join(folder, '绝密底稿.txt'), toText(disclosure));
    writeFileSync(join(folder, '坏掉的底稿.pdf'), '%PDF-1.7 nothing 绝密底稿');
    const backend = await createBackend({ dataDir, version: '0.0.0', workerFile, pdfAssetsDir, exampleDir: null, maxWorkers: 1 });
    const [near, far] = memoryTransports();
    backend.serve(far);
    const client: Client = createClient(near);
    const ended = async (job: Job): Promise<Job> => new Promise((resolve) => {
      client.on('job.changed', (state) => { if (state.id === job.id && over(state)) resolve(state); });
      void client.call('jobs.list', {}).then(({ jobs }) => { const found = jobs.find(({ id }) => id === job.id); if (found && over(found)) resolve(found); });
    });
    const importFile = async (name: string): Promise<Job> => ended(await client.call('documents.import', { ticket: (await backend.accept({ path: join(folder, name) })).ticket, by: '李经办' }));
    const { document } = await importFile('绝密底稿.txt');
    expect((await importFile('坏掉的底稿.pdf')).error?.code).toBe('damaged-file');
    if (document === null) throw new Error('the text was not imported');
    const { view, review } = await client.call('documents.open', { document });
    const table = view.tables.find((one) => one.cells.some(({ value }) => value !== null));
    const cell = table?.cells.find(({ value }) => value !== null);
    if (!table || !cell) throw new Error('no amount');
    await client.call('cells.correct', { document, revision: review.revision, by: '李经办', edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after: '765432.19' }] });
    await expect(client.call('cells.correct', { document, revision: 99, by: '李经办', edits: [{ table: table.id, row: cell.row, col: cell.col, before: '绝密底稿', after: '1' }] })).rejects.toThrow();
    await client.call('comments.add', { document, by: '李经办', target: { kind: 'document' }, text: '请绝密底稿核对' }).catch(() => client.call('comments.list', { document }));
    await client.call('settings.set', { key: 'person.name', value: '李经办' });
    expect((await ended(await client.call('exports.make', { document, format: 'xlsx', language: 'zh-CN' }))).state).toBe('done');
    expect((await ended(await client.call('exports.bundle', { document, withSource: true, language: 'zh-CN' }))).state).toBe('done');
    await client.call('backups.make', {});
    const listed = await client.call('support.contents', { language: 'zh-CN' });
    const pack = await ended(await client.call('support.pack', { language: 'zh-CN' }));
    const ticket = pack.ticket === null ? null : backend.exportFile(pack.ticket);
    if (!ticket) throw new Error('no pack');
    const packed = unzipSync(readFileSync(ticket.path));
    expect(Object.keys(packed).sort()).toEqual(listed.files.map(({ name }) => name).sort());
    near.close();
    await backend.close();

    const log = LOG_FILES.flatMap((name) => { const file = join(dataDir, 'logs', name); return statSync(file, { throwIfNoEntry: false }) ? [readFileSync(file, 'utf8')] : []; }).join('');
    const described = openForSupport(dataDir);
    const beside = unzipSync(packSupport(supportFiles({ ...described, version: '0.0.0', language: 'en' })));
    described.close();
    const texts = [log, ...[packed, beside].flatMap((files) => Object.values(files).map((bytes) => new TextDecoder().decode(bytes)))];
    const labels = view.tables.flatMap(({ rows }) => rows.map(({ label }) => label)).filter((label): label is string => label !== null && label.length >= 6);
    for (const text of texts) {
      for (const secret of ['绝密底稿', '坏掉的底稿', '李经办', '王局长', '765432.19', folder, 'PRIVATE KEY', ...new Set(labels)]) expect(text).not.toContain(secret);
    }
    expect(log).toContain('"state":"failed","code":"damaged-file"');
    const facts = JSON.parse(new TextDecoder().decode(packed['workspace.json'])) as { rows: { change: number }; documents: { format: string }[] }; // written by supportFiles
    expect(facts.rows.change).toBe(1);
    expect(facts.documents.map(({ format }) => format)).toEqual(['text']);
  });

  it('the pack of a damaged workspace says that it is damaged', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'gouji.db'), 'this is no database at all, not even a page of one'.repeat(200));
    const opened = openForSupport(folder);
    const files = supportFiles({ ...opened, version: '0.0.0', language: 'zh-CN' });
    opened.close();
    expect(new TextDecoder().decode(files.find(({ name }) => name === 'workspace.json')?.bytes)).toContain('SQLITE_NOTADB');
  });
});
