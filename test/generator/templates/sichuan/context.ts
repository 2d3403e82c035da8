import { discloser, total, type Book, type Flow, type Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import { code, group, label, type EntrySpec, type HeadNode } from '../../table/build-table.ts';
import { itemCodes } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface SichuanContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
  /** Separators, blank zeros. */
  readonly print: (amount: Fen) => string;
  readonly entityLine: string;
  /** 合计, the department, and under each unit its 项 lines, which name the unit again: code in three columns, unit code, name. */
  readonly blocks: (flows: readonly Flow[], values: (flows: readonly Flow[]) => readonly string[]) => readonly EntrySpec[];
}

/** 项目 {科目编码 {类 款 项}, 单位代码, 单位名称（科目）}: a head of three levels over five columns. */
export const subjectHead = (): HeadNode => group('项目', group('科目编码', code('类', 5), code('款', 4), code('项', 4)), code('单位代码', 8, 'unit_code'), label('单位名称（科目）', 26, 'unit_name'));

export function sichuanContext(book: Book): SichuanContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: true, zero: 'blank' };
  const body = discloser(book);
  return {
    book, word: book.scope === 'unit' ? '单位' : '部门', name: body.name, style,
    print: (amount) => printAmount(amount, style),
    entityLine: `${book.scope === 'unit' ? '单位' : '部门'}：${body.name}`,
    blocks: (flows, values) => {
      const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, cells: ['', '', '', '', '合计', ...values(flows)] }];
      if (flows.length === 0) return lines;
      lines.push({ key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: ['', '', '', book.department.code, book.department.name, ...values(flows)] });
      book.units.forEach((unit, index) => {
        const own = flows.filter((flow) => flow.unit === index);
        if (own.length === 0) return;
        lines.push({ key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', '', '', unit.code, unit.name, ...values(own)] });
        for (const item of itemCodes(own)) {
          lines.push({ key: `F:${item}`, role: 'item', cells: [item.slice(0, 3), item.slice(3, 5), item.slice(5), unit.code, functionName(item), ...values(own.filter((flow) => flow.code === item))] });
        }
      });
      return lines;
    },
  };
}

/** Sum of the chosen flows under all conditions. */
export const sumOf = (flows: readonly Flow[], ...conditions: readonly Where[]): Fen => total(flows, (flow) => conditions.every((condition) => condition(flow)));
