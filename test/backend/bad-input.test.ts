import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../electron/backend/sources/intake.ts';
import { errorMessage } from '../../shared/words/error-message.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { growToPages } from '../generator/grow-to-pages.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { openDesk, type TestDesk } from './open-desk.ts';

const good = toPdf(generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit' }), {});
const text = (bytes: string): Uint8Array => new TextEncoder().encode(bytes);

/** A PDF that says it is encrypted: the trailer names an encryption dictionary whose password nobody has. */
const encrypted = text(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)/P -44>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(0123456789abcdef)(0123456789abcdef)]>>
%%EOF`);
/** One blank page: a scan without its picture. */
const blank = text(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`);

let folder: string;
let desk: TestDesk;
beforeEach(async () => {
  folder = temporaryFolder();
  desk = await openDesk(folder);
});
afterEach(() => desk.close());

describe('a file that cannot be read', () => {
  it.each([
    ['加密.pdf', encrypted, 'password-needed'],
    ['空.pdf', new Uint8Array(), 'empty-file'],
    ['乱码.pdf', text(`%PDF-1.7\n${'\u0000\u0001garbage'.repeat(500)}`), 'damaged-file'],
    ['照片.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'damaged-file'],
    ['声音.pdf', new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x44, 0, 0, 0, 0]), null],
    ['压缩包.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), null],
  ])('%s is named with its cause and its remedy, nothing is kept of it, and the next file imports', async (name, bytes, code) => {
    const job = await desk.importBytes(name, bytes);
    expect(job.state).toBe('failed');
    if (code !== null) expect(job.error?.code).toBe(code);
    const error = job.error ?? { code: 'internal' as const, details: {} };
    expect(['internal', 'reader-crashed', 'reader-timeout']).not.toContain(error.code);
    expect(errorMessage('zh-CN', error.code, error.details)).toContain(name);
    expect(errorMessage('zh-CN', error.code, error.details)).not.toMatch(/[{}]/);
    expect((await desk.client.call('documents.list', {})).documents).toEqual([]);
    expect((await desk.importBytes('好.pdf', good)).state).toBe('done');
  });

  it('reads what is there of a truncated file and says what is missing, or refuses it as damaged', async () => {
    const job = await desk.importBytes('截断.pdf', good.slice(0, Math.floor(good.length * 0.6)));
    if (job.state === 'failed') expect(job.error?.code).toBe('damaged-file');
    else {
      expect(job.state).toBe('done-with-gaps');
      const open = await desk.open(job.document);
      expect(open.view.snapshot.gaps.length).toBeGreaterThan(0);
    }
  });

  it('imports a PDF without text with its gap, and passes nothing off as clean', async () => {
    const job = await desk.importBytes('扫描.pdf', blank);
    expect(job.state).toBe('done-with-gaps');
    const open = await desk.open(job.document);
    expect(open.view.snapshot).toMatchObject({ textLayer: 'none', gaps: [{ code: 'page-without-text', page: 1 }] });
    expect(open.review.counts.pass).toBe(0);
  });

  it('knows a workbook by its content, whatever it is called', async () => {
    const job = await desk.importBytes('其实是pdf.xlsx', good);
    expect(job.state).toBe('done');
    expect((await desk.open(job.document)).summary.format).toBe('pdf');
  });

  it('refuses two gigabytes before copying a byte', async () => {
    const path = join(folder, '巨大.pdf');
    writeFileSync(path, '');
    truncateSync(path, 2 * 1024 * 1024 * 1024);
    await expect(desk.importPath(path)).rejects.toMatchObject({ code: 'file-too-large', details: { file: '巨大.pdf', limit: `${MAX_SOURCE_BYTES / 1024 / 1024} MB` } });
  });
});

describe('cancelling', () => {
  it('stops a running import and leaves no document', async () => {
    const large = toPdf(growToPages({ seed: 8, template: 'guangxi' }, 120), {});
    writeFileSync(join(folder, 'large.pdf'), large);
    const { ticket } = await desk.backend.accept({ path: join(folder, 'large.pdf') });
    // At the first page that is heard of, before anything else runs: later the reading might be over.
    const cancelled = new Promise<void>((resolve, reject) => {
      const stop = desk.client.on('job.changed', (job) => {
        if (job.done === 0) return;
        stop();
        desk.client.call('jobs.cancel', { job: job.id }).then(() => resolve(), reject);
      });
    });
    const job = await desk.client.call('documents.import', { ticket, by: '甲' });
    await cancelled;
    expect(await desk.ended(job)).toMatchObject({ state: 'cancelled' });
    expect((await desk.client.call('documents.list', {})).documents).toEqual([]);
    expect((await desk.importBytes('好.pdf', good)).state).toBe('done');
  });
});
