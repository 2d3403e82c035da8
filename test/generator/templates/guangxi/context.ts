import { discloser, type Book, type Flow, type Where } from '../../book/book.ts';
import type { EntrySpec } from '../../table/build-table.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { itemCodes } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface GuangxiContext {
  readonly book: Book;
  readonly rounding: boolean;
  /** 单位 or 部门. */
  readonly word: string;
  readonly style: AmountStyle;
  readonly print: (amount: Fen) => string;
  readonly entityLine: string;
  readonly roundingNote: readonly string[];
  /** 合计 line, department line, and for every unit its line and lines of 项: `values` gives the amounts of a selection. */
  readonly unitBlocks: (where: Where, values: (flows: readonly Flow[]) => readonly string[]) => readonly EntrySpec[];
}

export function guangxiContext(book: Book, rounding: boolean): GuangxiContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: true, zero: 'digits' };
  const body = discloser(book);
  const unitBlocks: GuangxiContext['unitBlocks'] = (where, values) => {
    const chosen = book.flows.filter(where);
    const lines: EntrySpec[] = [{ key: 'TOTAL', role: 'total', parent: true, merge: 3, cells: ['合计', '', '', ...values(chosen)] }];
    if (chosen.length === 0) return lines;
    lines.push({ key: `UNIT:${book.department.code}`, role: 'subtotal', parent: true, cells: ['', book.department.code, book.department.name, ...values(chosen)] });
    book.units.forEach((unit, index) => {
      const own = chosen.filter((flow) => flow.unit === index);
      if (own.length === 0) return;
      lines.push({ key: `UNIT:${unit.code}`, role: 'subtotal', parent: true, cells: ['', unit.code, unit.name, ...values(own)] });
      for (const code of itemCodes(own)) {
        lines.push({ key: `F:${code}`, role: 'item', cells: [code, '', functionName(code), ...values(own.filter((flow) => flow.code === code))] });
      }
    });
    return lines;
  };
  return {
    book, rounding, word: book.scope === 'unit' ? '单位' : '部门', style,
    print: (amount) => printAmount(amount, style),
    entityLine: `${book.scope === 'unit' ? '单位' : '部门'}名称：${body.code}${body.name}`,
    roundingNote: rounding ? ['注：本表金额由元折算为万元，个别合计数与分项数之和可能相差尾数。'] : [],
    unitBlocks,
  };
}
