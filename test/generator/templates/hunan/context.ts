import { discloser, type Book } from '../../book/book.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';

/** What every table of this template needs: 万元 with two decimals, no separators, zeros blank. */
export interface HunanContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
  readonly print: (value: Fen) => string;
  readonly about: (number: string, title: string) => { readonly numberLine: string; readonly title: string; readonly unit: '万元'; readonly unitLine: string; readonly entityLine: string };
}

export function hunanContext(book: Book): HunanContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: false, zero: 'blank' };
  const { code, name } = discloser(book);
  const word = book.scope === 'unit' ? '单位' : '部门';
  return { book, name, word, style, print: (value) => printAmount(value, style), about: (number, title) => ({ numberLine: `${word}公开表${number}`, title, unit: '万元', unitLine: '金额单位：万元', entityLine: `${word}：${code}_${name}` }) };
}
