import { discloser, total, type Book, type Flow, type Fund, type Where } from '../../book/book.ts';
import { functionName } from '../../catalogue/subject-names.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';
import type { EntrySpec } from '../../table/build-table.ts';
import type { Printing } from '../region-template.ts';
import { allLevels } from '../../table/codes-of.ts';

/** What every table of this template needs. */
export interface ShanghaiContext {
  readonly book: Book;
  readonly word: string;
  /** 预算单位 or 部门, as titles say it. */
  readonly titleWord: string;
  readonly name: string;
  /** The notes have headings of their own. */
  readonly sections: boolean;
  /** What the tables but 三公 are in. */
  readonly unit: '元' | '万元';
  /** Tables in that unit, zeros blank. */
  readonly print: (amount: Fen) => string;
  /** The 三公 table in 万元. */
  readonly printWan: (amount: Fen) => string;
  readonly textStyle: AmountStyle;
  readonly entityLine: string;
  /** All 类, 款, 项 lines with the code split over three columns, 合计 last. */
  readonly levels: (where: Where, values: (flows: readonly Flow[]) => readonly string[]) => readonly EntrySpec[];
}

export const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
export const isFiscal: Where = (flow) => flow.fund !== 'own';
export const isBasic: Where = (flow) => flow.use !== 'project';

/** 2080501 → 208 | 05 | 01. */
const split = (item: string): readonly string[] => [item.slice(0, 3), item.slice(3, 5), item.slice(5, 7)];

export function shanghaiContext(book: Book, { rounding, unit, numberedChapters }: Printing): ShanghaiContext {
  const style: AmountStyle = { unit, decimals: rounding || unit === '万元' ? 2 : 0, separators: true, zero: 'blank' };
  const wan: AmountStyle = { unit: '万元', decimals: 2, separators: true, zero: 'digits' };
  const word = book.scope === 'unit' ? '单位' : '部门';
  const name = discloser(book).name;
  return {
    book, word, name, unit, sections: numberedChapters, titleWord: book.scope === 'unit' ? '预算单位' : '部门', textStyle: wan, entityLine: `编制${word}：${name}`,
    print: (amount) => printAmount(amount, style),
    printWan: (amount) => printAmount(amount, wan),
    levels: (where, values) => {
      const chosen = book.flows.filter(where);
      return [
        ...allLevels(chosen).map((item): EntrySpec => ({
          key: `F:${item}`, role: item.length === 7 ? 'item' : 'subtotal', parent: item.length < 7,
          cells: [...split(item), functionName(item), ...values(chosen.filter((flow) => flow.code.startsWith(item)))],
        })),
        { key: 'TOTAL', role: 'total', parent: true, merge: 4, cells: ['合计', '', '', '', ...values(chosen)] },
      ];
    },
  };
}

/** Sum of chosen flows: shorthand of this template's tables. */
export const sumOf = (flows: readonly Flow[], ...conditions: readonly Where[]): Fen => total(flows, (flow) => conditions.every((condition) => condition(flow)));
