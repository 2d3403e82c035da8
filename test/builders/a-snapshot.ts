import { asId, cellId, type ParagraphId, type TableId } from '../../shared/model/ids.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import type { GridCell, TableGrid } from '../../shared/model/table-grid.ts';

/** A one-table PDF snapshot: an expenditure table with one total and two lines, and one sentence. Rows of printed texts, the head first. */
export function aSnapshot(rows: readonly (readonly string[])[] = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['', '合计', '100.00', '60.00', '40.00'], ['2010101', '行政运行', '60.00', '60.00', '0.00'], ['2010102', '一般行政管理事务', '40.00', '0.00', '40.00']]): Snapshot {
  const id = asId<TableId>('t1');
  const cells: GridCell[] = rows.flatMap((row, r) =>
    row.map((text, c) => ({
      id: cellId(id, r, c), row: r, col: c, rowSpan: 1, colSpan: 1, text, place: { kind: 'page' as const, page: 1, box: [50 + 90 * c, 100 + 20 * r, 140 + 90 * c, 120 + 20 * r] as const }, method: 'ruled' as const, confidence: 1,
    })));
  const line = (text: string, y: number) => ({ text, place: { kind: 'page' as const, page: 1, box: [50, y, 300, y + 12] as const } });
  const grid: TableGrid = {
    id, title: line('单位支出总体情况表', 60), numberLine: line('预算公开03表', 45), unitLine: line('单位：万元', 80), entityLine: null, notes: [],
    fragments: [{ kind: 'page', page: 1, box: [50, 100, 500, 100 + 20 * rows.length], firstRow: 0 }], rowCount: rows.length, colCount: rows[0]?.length ?? 0, headRows: 1, cells, confidence: 1, doubts: [],
  };
  return {
    format: 'pdf', textLayer: 'text', pages: [{ number: 1, width: 595, height: 842, text: true }], sheets: [],
    paragraphs: [{ id: asId<ParagraphId>('p1'), text: '2026年支出总计100.00万元。', runs: [{ start: 0, end: 17, at: { kind: 'page', page: 1, y0: 400, y1: 412, stops: Array.from({ length: 18 }, (_, i) => 50 + 10 * i) } }], headingLevel: 0, section: ['二、支出情况说明'], contents: false }],
    tables: [grid], furniture: [{ text: '1', place: { kind: 'page', page: 1, box: [290, 800, 300, 812] } }], gaps: [],
  };
}
