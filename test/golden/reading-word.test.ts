import { describe, expect, test } from 'vitest';
import { haveSamples, readGold, readSample, samplePath, score } from './score-samples.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';

const gridsOf = (snapshot: Snapshot): readonly string[][] =>
  snapshot.tables.map((table) => table.cells.map((cell) => `${cell.row},${cell.col} ${cell.rowSpan}x${cell.colSpan} ${cell.text}`));

describe.skipIf(!haveSamples)('word files of published disclosures', () => {
  test.each(['000', '002', '004'])('%s.docx: every cell, caption, paragraph and heading as in the gold', async (name) => {
    const result = score(readGold(name), await readSample(samplePath(`formats/${name}.docx`)));
    expect(result.misses).toEqual([]);
    expect([result.tables, result.exact, result.captions, result.paragraphs, result.headings]).toEqual([result.goldTables, result.cells, result.goldCaptions, result.goldParagraphs, result.goldHeadings]);
  });

  test('003: the word file and the workbook hold the same tables', async () => {
    const [word, workbook] = await Promise.all(['docx', 'xlsx'].map((ending) => readSample(samplePath(`formats/003.${ending}`))));
    expect(word && gridsOf(word)).toEqual(workbook && gridsOf(workbook));
  });

  test('001: the old and the new format read the same', async () => {
    const [old, now] = await Promise.all(['doc', 'docx'].map((ending) => readSample(samplePath(`formats/001.${ending}`))));
    expect(old && gridsOf(old)).toEqual(now && gridsOf(now));
    expect(old?.paragraphs.map((paragraph) => [paragraph.text, paragraph.headingLevel])).toEqual(now?.paragraphs.map((paragraph) => [paragraph.text, paragraph.headingLevel]));
    expect(old?.tables.map((table) => [table.rowCount, table.colCount])).toEqual([[5, 15]]);
  });
});
