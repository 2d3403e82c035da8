import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeExport, writeWhole, type ExportFormat } from '../../../electron/backend/exporting/write-export.ts';
import { csvFiles } from '../../../electron/backend/exporting/writers/csv.ts';
import { inspectFile } from '../../../electron/backend/publication/inspect-file.ts';
import { runChecks } from '../../../shared/checks/run.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import type { ReviewExport } from '../../../shared/report/review-schema.ts';
import { reviewFindings } from '../../../shared/review/review-findings.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { plantError } from '../../generator/planting/plant-error.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';

const HOSTILE = ['=HYPERLINK("http://x/?"&A1,"y")', '+cmd|\' /C calc\'!A0', '@SUM(1)', '-2+3', '\t=1', '＝1+1', '<script>alert(1)</script>'];

/** A document whose labels are what somebody would plant to have them run elsewhere. */
function report(): ReviewExport {
  const { disclosure } = plantError(generateDisclosure({ seed: 21, template: 'jiangsu', scope: 'unit' }), 'transposed-total', 3, {});
  const read = toSnapshot(disclosure);
  let next = 0;
  const snapshot = {
    ...read,
    tables: read.tables.map((table) => ({ ...table, cells: table.cells.map((cell) => (/\p{L}/u.test(cell.text) && cell.row > 3 ? { ...cell, text: HOSTILE[next++ % HOSTILE.length] ?? '' } : cell)) })),
  };
  const view = buildView(snapshot, new Map(), '=预算.pdf');
  const run = runChecks(view);
  return buildReport({ version: '1.0.0', rulesVersion: '1', fileName: '=预算.pdf', sha256: 'a'.repeat(64), language: 'zh-CN', view, run, findings: reviewFindings(run, run, new Map()), changes: [] });
}
const whole = report();
const FORMATS: readonly ExportFormat[] = ['json', 'xlsx', 'errata-html', 'errata-docx'];

async function exported(format: ExportFormat): Promise<{ path: string; bytes: Uint8Array }> {
  const path = join(temporaryFolder(), 'out');
  await writeExport({ format, language: 'zh-CN', report: whole, path });
  return { path, bytes: readFileSync(path) };
}
const parts = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('formulas planted in a document', () => {
  it('stay text in the workbook; its own sums are formulas over cells only', async () => {
    const files = parts((await exported('xlsx')).bytes);
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
    const formulas = sheets.flatMap(([, xml]) => [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map((match) => match[1] ?? ''));
    expect(formulas.filter((formula) => !/^[-+A-Z0-9(),:]+$/.test(formula) || /HYPERLINK|cmd/.test(formula))).toEqual([]);
    expect(files['xl/sharedStrings.xml']).toContain('=HYPERLINK');
    expect(sheets.some(([, xml]) => xml.includes('hyperlink'))).toBe(false);
    expect(Object.keys(files).filter((name) => /externalLink|connections|vba/i.test(name))).toEqual([]);
  });

  it('are neutralised in every field of the CSV; numbers and dashes are not touched', () => {
    const texts = csvFiles(whole).map(({ text }) => text.slice(1));
    const fields = texts.flatMap((text) => text.split(/\r\n|,/)).map((field) => field.replace(/^"/, ''));
    expect(fields.filter((field) => /^[=+@＝＋＠\t]/.test(field))).toEqual([]);
    expect(fields.some((field) => field.startsWith("'=HYPERLINK"))).toBe(true);
    expect(fields.filter((field) => field.startsWith('-') && !/^-[\d.]*$|^-+$/.test(field))).toEqual([]);
    const [table] = whole.tables;
    if (!table) throw new Error('no table');
    const one = (text: string, value: string | null): string => csvFiles({ ...whole, tables: [{ ...table, rows: table.rows.slice(0, 1), columns: table.columns.slice(0, 1), cells: [{ ...(table.cells[0] as (typeof table.cells)[number]), row: 0, col: 0, text, value }] }] })[0]?.text.slice(1).trim() ?? ''; // the generated table has cells
    expect([one('-12.50', '-12.50'), one('-', null), one('－', null), one('-2+3', null)]).toEqual(['-12.50', '-', '－', "'-2+3"]);
  });

  it('are escaped in the errata', async () => {
    const html = strFromU8((await exported('errata-html')).bytes);
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
  });
});

describe('exports say nothing of the machine or its user', () => {
  it.each(FORMATS)('%s: no user, host, home or folder; nothing for the check before publication to find', async (format) => {
    const { path, bytes } = await exported(format);
    const text = format === 'xlsx' || format === 'errata-docx' ? Object.values(parts(bytes)).join('\n') : strFromU8(bytes);
    for (const secret of [homedir(), path, process.cwd(), ...[userInfo().username, hostname()].filter((name) => name.length > 5)]) expect(text).not.toContain(secret);
    if (format === 'json') return; // no format that hides anything
    const { exposures } = await inspectFile({ path, fileName: 'out', pdfAssetsDir: '' }, () => undefined);
    expect(exposures.map(({ kind, detail }) => `${kind} ${detail}`).filter((line) => line !== 'author Gouji')).toEqual([]);
  });
});

describe('an export is whole or not there', () => {
  it('leaves what stood in its place, and no part of a file, when it cannot be written', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'out.json');
    writeFileSync(path, 'former');
    const broken = { ...whole, tables: [{ ...whole.tables[0], id: 7 }] } as unknown as ReviewExport; // breaks its own schema
    await expect(writeExport({ format: 'json', language: 'zh-CN', report: broken, path })).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('former');
    mkdirSync(join(folder, 'folder'));
    await expect(writeWhole(join(folder, 'folder'), new Uint8Array(3))).rejects.toThrow();
    await expect(writeWhole(join(folder, 'absent', 'a'), new Uint8Array(3))).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['folder', 'out.json']);
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });
});
