import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDoc } from '../../../../electron/backend/importing/doc/read-doc.ts';
import { ReadError } from '../../../../electron/backend/importing/read-error.ts';
import type { Snapshot } from '../../../../shared/model/snapshot.ts';
import { para, wordFile } from '../docx/word-file.ts';
import { binaryWordFile, rowDefinition, type BinaryOptions, type BinaryParagraph } from './binary-word-file.ts';

const read = (paragraphs: readonly BinaryParagraph[], options: BinaryOptions = {}): Promise<Snapshot> => readDoc(binaryWordFile(paragraphs, options), () => undefined);
const texts = (snapshot: Snapshot): string[] => snapshot.paragraphs.map((paragraph) => paragraph.text);
const cells = (snapshot: Snapshot, table = 0): string[] => (snapshot.tables[table]?.cells ?? []).map((cell) => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`);

const IN_TABLE = [0x2416, [1]] as const;
const cell = (text: string): BinaryParagraph => ({ text, mark: '\u0007', properties: [IN_TABLE] });
const rowEnd = (edges: readonly number[], flags: readonly number[] = []): BinaryParagraph => ({ text: '', mark: '\u0007', properties: [IN_TABLE, [0x2417, [1]], rowDefinition(edges, flags)] });
const FIRST = 0x60;
const LATER = 0x20;

describe('tables', () => {
  const rows = [
    cell('科目'), cell('支出'), rowEnd([0, 1000, 3000], [FIRST, 0]), cell(''), cell('基本'), cell('项目'), rowEnd([0, 1000, 2000, 3000], [LATER, 0, 0]),
    cell('教育'), cell('1.00'), cell('2.00'), rowEnd([0, 1000, 2000, 3000]),
  ];

  test.each([['beside the text', {}], ['in the data stream', { huge: true }]] as const)('cells by the edges of their rows, merged down, defined %s', async (_name, options) => {
    const snapshot = await read([{ text: '前言' }, ...rows, { text: '后语。' }], options);
    expect(cells(snapshot)).toEqual(['0,0 2x1 科目', '0,1 1x2 支出', '1,1 1x1 基本', '1,2 1x1 项目', '2,0 1x1 教育', '2,1 1x1 1.00', '2,2 1x1 2.00']);
    expect(texts(snapshot)).toEqual(['前言', '后语。']);
    expect(snapshot.tables[0]?.cells[0]?.place).toEqual({ kind: 'block', block: 1, start: 0, end: 2 });
  });

  test.each([['the first cell marked 1', [1, 2, 2]], ['the first cell marked 2', [2, 1, 1]]])('cells merged sideways, %s', async (_name, flags) => {
    const snapshot = await read([cell('合计'), cell(''), cell(''), rowEnd([0, 900, 1800, 2700], flags), cell('甲'), cell('1.00'), cell('2.00'), rowEnd([0, 900, 1800, 2700])]);
    expect(cells(snapshot)[0]).toBe('0,0 1x3 合计');
  });

  test('a table in a cell follows its table, paragraphs of a cell are one text', async () => {
    const inner = (text: string): BinaryParagraph => ({ text, properties: [IN_TABLE, [0x6649, [2, 0, 0, 0]], [0x244b, [1]]] });
    const innerEnd: BinaryParagraph = { text: '', properties: [IN_TABLE, [0x6649, [2, 0, 0, 0]], [0x244c, [1]], rowDefinition([0, 500, 1000], [])] };
    const snapshot = await read([cell('项目'), cell('说明'), rowEnd([0, 2000, 4000]), { text: '乙', properties: [IN_TABLE] }, cell('丙'), inner('子项'), inner('7.00'), innerEnd, cell('见内'), rowEnd([0, 2000, 4000]), { text: '完' }]);
    expect(snapshot.tables.map((_, index) => cells(snapshot, index))).toEqual([['0,0 1x1 项目', '0,1 1x1 说明', '1,0 1x1 乙丙', '1,1 1x1 见内'], ['0,0 1x1 子项', '0,1 1x1 7.00']]);
  });
});

describe('text', () => {
  test('numbers of lists, headings of styles, tabs and breaks, fields', async () => {
    const list = (use: number): readonly (readonly [number, readonly number[]])[] => [[0x460b, [use, 0]], [0x260a, [0]]];
    const snapshot = await read([
      { text: '甲', properties: list(1) }, { text: '乙', properties: list(1) }, { text: '丙', properties: list(2) }, { text: '收支情况', style: 1 },
      { text: '\u0013 DATE \u00142025年\u0015预算\u000b单位：\t万元', mark: '\f' }, { text: '末\u001e尾' },
    ]);
    expect(texts(snapshot)).toEqual(['一、甲', '二、乙', '五、丙', '收支情况', '2025年预算', '单位：    万元', '末-尾']);
    expect(snapshot.paragraphs[3]?.headingLevel).toBe(1);
  });

  test('deleted, hidden and inserted characters, comments, heads', async () => {
    const snapshot = await read([
      { text: '支出' }, { text: '旧数 9.99', characters: [[0x0800, [1]]] }, { text: '12.00万元', characters: [[0x0801, [1]]] }, { text: '藏', characters: [[0x083c, [1]]] }, { text: '某某局年报' }, { text: '请核对' },
    ], { beside: [0, 6, 4] });
    expect(texts(snapshot)).toEqual(['支出', '12.00万元']);
    expect(snapshot.furniture.map((line) => line.text)).toEqual(['某某局年报']);
    expect(snapshot.gaps.map((gap) => [gap.code, gap.detail])).toEqual([['tracked-changes', '+ 12.00万元  − 旧数 9.99'], ['comments', '请核对'], ['hidden-text', '藏']]);
    expect(snapshot.gaps[0]?.places?.map((place) => (place.kind === 'block' ? place.block : null))).toEqual([1]);
  });

  test('text boxes are part of the document, with places of their own', async () => {
    const snapshot = await read([{ text: '一、支出情况' }, { text: '支出12.00万元。' }, { text: '另有结转3.50万元。' }], { boxes: 12 });
    expect(texts(snapshot)).toEqual(['一、支出情况', '支出12.00万元。', '另有结转3.50万元。']);
    expect(snapshot.furniture).toEqual([]);
    expect(snapshot.paragraphs.map((paragraph) => (paragraph.runs[0]?.at.kind === 'block' ? paragraph.runs[0].at.block : null))).toEqual([0, 1, 2]);
  });

  test('text of one byte a character', async () => {
    expect(texts(await read([{ text: 'Total 12.00' }], { narrow: true }))).toEqual(['Total 12.00']);
  });
});

describe('files that cannot be read by their structure', () => {
  afterEach(() => vi.unstubAllEnvs());
  const failure = async (bytes: Uint8Array): Promise<string> => {
    try {
      await readDoc(bytes, () => undefined);
      return 'read';
    } catch (error) {
      return error instanceof ReadError ? `${error.code} ${error.detail}` : String(error);
    }
  };

  test('protected, older than Word 97, cut off, empty', async () => {
    vi.stubEnv('PATH', '');
    const good = binaryWordFile([{ text: '甲' }]);
    expect(await failure(binaryWordFile([{ text: '甲' }], { flags: 0x0100 }))).toBe('password-needed DOC');
    expect(await failure(binaryWordFile([{ text: '甲' }], { edition: 0x68 }))).toBe('unsupported-format Word 6/95');
    expect(await failure(good.subarray(0, 1500))).toBe('damaged-file DOC');
    expect(await failure(binaryWordFile([{ text: '' }]))).toBe('no-text DOC');
  });

  test.skipIf(process.platform === 'win32')('an office program converts them where there is one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-test-office-'));
    try {
      await writeFile(join(folder, 'converted.docx'), wordFile(para('转换后的正文')));
      await writeFile(join(folder, 'soffice'), `#!/bin/sh\n/bin/cp "${join(folder, 'converted.docx')}" "$PWD/source.docx"\n`);
      await chmod(join(folder, 'soffice'), 0o755);
      vi.stubEnv('PATH', folder);
      const snapshot = await readDoc(binaryWordFile([{ text: '甲' }], { edition: 0x68 }), () => undefined);
      expect([snapshot.format, texts(snapshot)]).toEqual(['doc', ['转换后的正文']]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
