import { Decimal } from './decimal.ts';

/** A number as printed: exact decimal string and how many decimals stood there. */
export interface PrintedNumber {
  readonly value: string;
  readonly decimals: number;
}

const FULL_WIDTH = /[０-９．，－＋（）％]/g;
const toHalf = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/;

/**
 * Reads a cell's number. Accepts thousands groups of three, full-width digits, a leading minus in any dash, and accounting
 * brackets (1.2) = −1.2. Anything else, also blanks, lone dashes and broken groups, is null: a blank is not a zero.
 */
export function parseAmount(text: string): PrintedNumber | null {
  let rest = text.replace(FULL_WIDTH, toHalf).replace(/[\s\u00a0\u3000]/g, '');
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) {
    rest = bracketed[1] ?? '';
    negative = true;
  }
  const signed = /^([-−–—+])(.+)$/.exec(rest);
  if (signed) {
    if (negative) return null;
    negative = signed[1] !== '+';
    rest = signed[2] ?? '';
  }
  if (!GROUPED.test(rest)) return null;
  const plain = rest.replaceAll(',', '');
  const point = plain.indexOf('.');
  const value = new Decimal(plain);
  return { value: (negative ? value.neg() : value).toFixed(), decimals: point < 0 ? 0 : plain.length - point - 1 };
}
