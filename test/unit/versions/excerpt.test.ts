import { expect, test } from 'vitest';
import { rowExcerpt, textExcerpt } from '../../../shared/versions/excerpt.ts';
import { aParagraph } from '../../builders/a-paragraph.ts';
import { aViewTable } from '../../builders/a-view-table.ts';

test('a stretch is shown among its words; of a long paragraph only what stands near it', () => {
  expect(textExcerpt(aParagraph('全年支出12.30万元，比上年增加。'), 4, 9)).toEqual({ kind: 'text', left: '全年支出', marked: '12.30', right: '万元，比上年增加。' });
  const long = textExcerpt(aParagraph(`${'前'.repeat(200)}1.00${'后'.repeat(200)}`), 200, 204);
  expect(long).toEqual({ kind: 'text', left: `…${'前'.repeat(120)}`, marked: '1.00', right: `${'后'.repeat(120)}…` });
});

test('a cell is shown in its row under the heads, without the blanks beside it', () => {
  const table = aViewTable({ title: '支出预算表', head: [['科目编码', '科目名称', '合计', '基本支出', '项目支出']], rows: [['2010101', '行政运行', '', '60.00', ''], ['2010102', '事务', '40.00', '', '40.00']] });
  expect(rowExcerpt(table, 1, [2])).toEqual({ kind: 'row', title: '支出预算表', heads: ['科目编码', '科目名称', '合计', '基本支出'], texts: ['2010101', '行政运行', '', '60.00'], marked: [2] });
});
