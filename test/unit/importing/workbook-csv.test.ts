import { describe, expect, it } from 'vitest';
import { csvRows, looksLikeCsv, parseCsv } from '../../../electron/backend/importing/csv/parse-csv.ts';
import { isCsv, readCsv } from '../../../electron/backend/importing/csv/read-csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 支出表 / 科目,金额 / 甲,"1,234.50" in GB 18030. */
const GB = new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6, 0xb1, 0xed, 0x2c, 0x0d, 0x0a, 0xbf, 0xc6, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a, 0xbc, 0xd7, 0x2c, 0x22, 0x31, 0x2c, 0x32, 0x33, 0x34, 0x2e, 0x35, 0x30, 0x22, 0x0d, 0x0a]);

describe('separated text', () => {
  it('quotes hold separators, line ends and quotes', () => {
    expect(parseCsv('a,"b,""c""\nd",\r\n,5" pipe\r', ',')).toEqual([['a', 'b,"c"\nd', ''], ['', '5" pipe']]);
    expect(parseCsv('""', ',')).toEqual([['']]);
  });

  it.each([[','], [';'], ['\t']])('finds the separator %j by what divides the lines evenly', (separator) => {
    expect(csvRows(['项目', '说明', '金额'].join(separator) + '\n' + ['甲', '一、二、三', separator === ',' ? '"1,234.00"' : '1,234.00'].join(separator))).toEqual([['项目', '说明', '金额'], ['甲', '一、二、三', '1,234.00']]);
  });

  it('believes a declared separator', () => {
    expect(csvRows('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']]);
  });

  it('does not take a text with commas for a table', () => {
    expect(looksLikeCsv('收入12.00,支出12.00,平衡\n其中:一般公共预算,政府性基金\n完')).toBe(false);
    expect(isCsv(utf8('a,b,c\n1,2,3\n4,5,6\n'), '导出.txt')).toBe(true);
  });

  it.each([['GB 18030', GB], ['UTF-8 with mark', utf8('\ufeff支出表,\r\n科目,金额\r\n甲,"1,234.50"\r\n')], ['UTF-8', utf8('支出表,\n科目,金额\n甲,"1,234.50"')]])('reads %s; fields stay as they are, with addresses', (_, bytes) => {
    const snapshot = readCsv(bytes, '支出.csv', () => undefined);
    const [table] = snapshot.tables;
    expect([snapshot.format, snapshot.sheets, table?.title?.text]).toEqual(['xlsx', ['支出'], '支出表']);
    expect(table?.cells.map((cell) => cell.text)).toEqual(['科目', '金额', '甲', '1,234.50']);
    expect(table?.cells[3]?.place).toEqual({ kind: 'sheet', sheet: '支出', address: 'B3' });
  });

  it('keeps the zeros that ="…" protects', () => {
    expect(readCsv(utf8('编码,金额\n="00123",1\n'), 'a.csv', () => undefined).tables[0]?.cells[2]?.text).toBe('00123');
  });
});
