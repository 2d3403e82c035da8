import { discloser, total, type Book, type Flow, type Fund, type Use, type Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import type { EntrySpec } from '../../table/build-table.ts';
import { allLevels } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface JiangsuContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly print: (amount: Fen) => string;
  readonly textStyle: AmountStyle;
  readonly entityLine: string;
  /** 合计 line and all 类, 款, 项 lines of the chosen flows with one amount each. */
  readonly levels: (where: Where) => readonly EntrySpec[];
}

export const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
export const useIs = (...uses: readonly Use[]): Where => (flow) => uses.includes(flow.use);
export const isFiscal: Where = (flow) => flow.fund !== 'own';

export function jiangsuContext(book: Book): JiangsuContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: true, zero: 'blank' };
  const name = discloser(book).name;
  const print = (amount: Fen): string => printAmount(amount, style);
  const word = book.scope === 'unit' ? '单位' : '部门';
  return {
    book, name, word, print, entityLine: `${word}：${name}`,
    textStyle: { unit: '万元', decimals: 2, separators: false, zero: 'digits', short: true },
    levels: (where) => {
      const chosen: readonly Flow[] = book.flows.filter(where);
      return [
        { key: 'TOTAL', role: 'total', parent: true, cells: ['', '合计', print(total(chosen))] },
        ...allLevels(chosen).map((item): EntrySpec => ({ key: `F:${item}`, role: item.length === 7 ? 'item' : 'subtotal', parent: item.length < 7, cells: [item, functionName(item), print(total(chosen, (flow) => flow.code.startsWith(item)))] })),
      ];
    },
  };
}
