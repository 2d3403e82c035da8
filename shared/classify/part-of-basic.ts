import type { ColumnField } from '../model/table-meaning.ts';
import { compact } from './compact.ts';
import type { HeadColumn } from './read-columns.ts';

/**
 * Some provinces (湖南) print 基本支出 as several tables, one for 人员经费（工资福利支出）, one for 公用经费（商品和服务支出）: the total of
 * such a table is that part's and not 基本支出's. A part of a part (工资福利支出 of 人员经费) has no field. Other tables come back as they are.
 */
export function partOfBasic(title: string, columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const name = compact(title).replace(/^.*基本支出/, '');
  const personnel = /人员(?:经费|类)/.test(name);
  const single = personnel !== /公用经费/.test(name);
  if (name === compact(title) || !single || columns.some((column) => column.field === 'personnel' || column.field === 'public')) return columns;
  const field: ColumnField | null = !personnel ? 'public' : /工资福利|对个人/.test(name) ? null : 'personnel';
  return columns.map((column) => (column.field === 'total' ? { ...column, field, understood: true } : column));
}
