import { discloser, total, type Flow, type Where } from '../../book/book.ts';
import { printAmount, type Fen } from '../../money.ts';
import type { FinalBook } from '../final-book.ts';

/** What every table of these final accounts needs: 元 with two decimals, zeros blank. */
export interface YunnanContext {
  readonly final: FinalBook;
  readonly name: string;
  readonly word: string;
  readonly print: (value: Fen) => string;
  readonly about: (number: number, title: string) => { readonly numberLine: string; readonly title: string; readonly unit: '元'; readonly unitLine: string; readonly entityLine: string };
}

export function yunnanContext(final: FinalBook): YunnanContext {
  const { name } = discloser(final.book);
  return {
    final, name, word: final.book.scope === 'unit' ? '单位' : '部门', print: (value) => printAmount(value, { unit: '元', decimals: 2, separators: true, zero: 'blank' }),
    about: (number, title) => ({ numberLine: `公开${String(number).padStart(2, '0')}表`, title, unit: '元', unitLine: '金额单位：元', entityLine: `部门：${name}` }),
  };
}

/** Sum of the flows that meet all conditions. */
export const sumOf = (flows: readonly Flow[], ...conditions: readonly Where[]): Fen => total(flows, (flow) => conditions.every((condition) => condition(flow)));
export const under = (prefix: string): Where => (flow) => flow.code.startsWith(prefix);
