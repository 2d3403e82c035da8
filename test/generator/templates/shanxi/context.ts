import { discloser, total, type Book, type Flow, type Fund, type Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import type { EntrySpec } from '../../table/build-table.ts';
import { allLevels } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface ShanxiContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  /** Tables: no separators, blank zeros. */
  readonly print: (amount: Fen) => string;
  readonly textStyle: AmountStyle;
  readonly entityLine: string;
  /** 合计 line and all 类, 款, 项 lines of the chosen flows. */
  readonly levels: (where: Where, values: (flows: readonly Flow[]) => readonly string[]) => readonly EntrySpec[];
}

export const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;

export function shanxiContext(book: Book): ShanxiContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: false, zero: 'blank' };
  const name = discloser(book).name;
  return {
    book, name, word: book.scope === 'unit' ? '单位' : '部门',
    print: (amount) => printAmount(amount, style),
    textStyle: { unit: '万元', decimals: 2, separators: true, zero: 'digits' },
    entityLine: `单位名称：${name}`,
    levels: (where, values) => {
      const chosen = book.flows.filter(where);
      return [
        { key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', ...values(chosen)] },
        ...allLevels(chosen).map((item): EntrySpec => ({
          key: `F:${item}`, role: item.length === 7 ? 'item' : 'subtotal', parent: item.length < 7,
          cells: [item, functionName(item), ...values(chosen.filter((flow) => flow.code.startsWith(item)))],
        })),
      ];
    },
  };
}

/** Sum of the chosen flows of this year's money and of money carried over. */
export const both = (flows: readonly Flow[], where: Where = () => true): { readonly current: Fen; readonly carried: Fen; readonly all: Fen } => {
  const current = total(flows, (flow) => where(flow) && !flow.carried);
  const carried = total(flows, (flow) => where(flow) && flow.carried);
  return { current, carried, all: current + carried };
};
