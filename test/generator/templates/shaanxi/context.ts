import { discloser, type Book } from '../../book/book.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';

/** What every table of this template needs: 元 with two decimals, zeros blank. */
export interface ShaanxiContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
  readonly print: (value: Fen) => string;
  /** Number, title, unit and entity of a table. */
  readonly about: (number: string, title: string) => { readonly numberLine: string; readonly title: string; readonly unit: '元'; readonly entityLine: string };
}

export function shaanxiContext(book: Book): ShaanxiContext {
  const style: AmountStyle = { unit: '元', decimals: 2, separators: true, zero: 'blank' };
  const name = discloser(book).name;
  const word = book.scope === 'unit' ? '单位' : '部门';
  return { book, name, word, style, print: (value) => printAmount(value, style), about: (number, title) => ({ numberLine: `表${number}`, title: `${word}综合预算${title}`, unit: '元', entityLine: `公开${word}：${name}` }) };
}
