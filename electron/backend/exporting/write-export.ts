import { open, rename, rm } from 'node:fs/promises';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { ReviewExport } from '../../../shared/report/review-schema.ts';
import type { Language } from '../../../shared/words/language.ts';
import { errataDocx } from './writers/errata-docx.ts';
import { errataHtml } from './writers/errata-html.ts';
import { jsonText } from './writers/json.ts';
import { workbook } from './writers/xlsx.ts';

/** Formats of an exported document. */
export type ExportFormat = 'json' | 'xlsx' | 'errata-html' | 'errata-docx';

/** One export: the finished model and where to put it. */
export interface WriteRequest {
  readonly format: ExportFormat;
  readonly language: Language;
  readonly report: ReviewExport;
  readonly path: string;
}

async function render({ format, report, language }: WriteRequest): Promise<Uint8Array> {
  switch (format) {
    case 'json': return Buffer.from(jsonText(report), 'utf8');
    case 'xlsx': return workbook(report, language);
    case 'errata-html': return Buffer.from(errataHtml(report, language), 'utf8');
    case 'errata-docx': return errataDocx(report, language);
    default: return assertNever(format);
  }
}

/** Writes a file whole or not at all: beside its place first, brought to the disk, then renamed over it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    const handle = await open(part, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Renders and writes one export. */
export async function writeExport(request: WriteRequest): Promise<void> {
  await writeWhole(request.path, await render(request));
}
