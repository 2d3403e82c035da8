import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../generator/disclosure.ts';
import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { TEMPLATE_IDS } from '../generator/templates/templates.ts';
import { toCsv, toXlsLike, type SpreadsheetType } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { differences, documentDifferences, readBytes } from './read-generated.ts';

const TYPES: readonly (readonly [SpreadsheetType, string, string])[] = [['biff8', 'a.xls', 'xls'], ['biff8', 'a.et', 'xls'], ['xlsb', 'a.xlsb', 'xlsx'], ['ods', 'a.ods', 'xlsx'], ['fods', 'a.fods', 'xlsx'], ['xlml', 'a.xls', 'xls']];

describe('reading generated workbooks', () => {
  for (const template of TEMPLATE_IDS) {
    const disclosure = generateDisclosure({ seed: 47, template, scope: 'department', units: 3 });

    it.each(TYPES)(`${template}, %s as %s: every table, line and cell as printed`, async (type, name, format) => {
      const snapshot = await readBytes(toXlsLike(disclosure, type), name);
      expect(snapshot.format).toBe(format);
      expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
      expect(snapshot.gaps).toEqual([]);
    });

    it(`${template}, xlsx: nothing doubtful`, async () => {
      const snapshot = await readBytes(toXlsx(disclosure), 'a.xlsx');
      expect(documentDifferences(disclosure, snapshot, { spans: true })).toEqual([]);
      expect(snapshot.gaps).toEqual([]);
    });

    it(`${template}: every table as separated text`, async () => {
      const out: string[] = [];
      for (const [index, table] of tablesOf(disclosure.parts).entries()) {
        const separator = ([',', ';', '\t'] as const)[index % 3] ?? ',';
        const snapshot = await readBytes(Buffer.from(`${index % 2 === 0 ? '\ufeff' : ''}${toCsv(table, separator)}`), `表${index}.csv`);
        out.push(...(snapshot.tables.length === 1 ? differences(table, snapshot.tables[0], { spans: false }) : [`${table.title}: ${snapshot.tables.length} tables`]));
      }
      expect(out).toEqual([]);
    });
  }
});
