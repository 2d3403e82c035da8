import { Decimal } from './decimal.ts';

/** Money units met in disclosures: 元, 千元, 万元, 百万元, 亿元. */
export type Unit = '元' | '千元' | '万元' | '百万元' | '亿元';

const YUAN: Readonly<Record<Unit, number>> = { 元: 1, 千元: 1_000, 万元: 10_000, 百万元: 1_000_000, 亿元: 100_000_000 };

/** How many 元 one unit is. */
export const yuanPer = (unit: Unit): number => YUAN[unit];

/** Converts a decimal string between units, exactly. */
export function convert(value: string, from: Unit, to: Unit): string {
  return from === to ? value : new Decimal(value).times(YUAN[from]).div(YUAN[to]).toString();
}

/** True for a money unit, so that counting words and `%` can be told from amounts. */
export const isUnit = (text: string): text is Unit => Object.hasOwn(YUAN, text);
