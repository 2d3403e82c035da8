import { discloser, type Book } from '../../book/book.ts';
import { printAmount, type AmountStyle, type Fen } from '../../money.ts';

/** What every table of this template needs: 万元 with two decimals and separators, zeros printed. */
export interface GuangdongContext {
  readonly book: Book;
  readonly word: string;
  readonly name: string;
  readonly style: AmountStyle;
  readonly print: (value: Fen) => string;
  readonly about: (title: string) => { readonly numberLine: null; readonly title: string; readonly unit: '万元'; readonly entityLine: string };
}

export function guangdongContext(book: Book): GuangdongContext {
  const style: AmountStyle = { unit: '万元', decimals: 2, separators: true, zero: 'digits' };
  const name = discloser(book).name;
  return { book, name, word: book.scope === 'unit' ? '单位' : '部门', style, print: (value) => printAmount(value, style), about: (title) => ({ numberLine: null, title, unit: '万元', entityLine: `单位名称：${name}` }) };
}
