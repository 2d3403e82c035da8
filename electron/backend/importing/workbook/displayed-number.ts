import { SSF } from '@e965/xlsx';
import { Decimal } from '../../../../shared/money/decimal.ts';
import { parseAmount } from '../../../../shared/money/parse-amount.ts';

/** A number as the spreadsheet shows it. `stored` where more digits are held than shown; `differs` when what is shown is not that number rounded. */
export interface DisplayedNumber {
  readonly text: string;
  readonly stored: string | null;
  readonly differs: boolean;
}

/** Spreadsheets calculate with binary fractions but show them from 15 significant digits: 1.005 shows 1.01. */
const exact = (value: number): Decimal => new Decimal(Number(value.toPrecision(15)).toString());

/** Formats that shift the decimal point by a printed one, the usual way to show 元 as 万元: 0!.0000 or 0\.0, (the mark escapes the point). */
const SHIFTED = /^(#,##)?0(?:[!\\]\.|"\.")(0+)(,*)(?:_.|\s|"([^"]*)")*$/;

function shifted(format: string, value: number): string | null {
  const match = SHIFTED.exec(format.split(';')[0] ?? '');
  if (!match) return null;
  const places = match[2]?.length ?? 0;
  const scaled = exact(value).div(new Decimal(1000).pow(match[3]?.length ?? 0)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const digits = scaled.abs().toFixed(0).padStart(places + 1, '0');
  const whole = digits.slice(0, -places);
  const grouped = match[1] ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${scaled.isNegative() ? '-' : ''}${grouped}.${digits.slice(-places)}${match[4] ?? ''}`;
}

/** What the format multiplies by before printing: 100 for each %, 1/1000 for each comma after the last digit. */
function scaleOf(format: string): Decimal {
  const plain = format.replace(/"[^"]*"|[\\!_*]./g, '');
  const section = plain.split(';')[0] ?? '';
  const commas = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return new Decimal(100).pow((section.match(/%/g) ?? []).length).div(new Decimal(1000).pow(commas));
}

/** The number inside a displayed text: currency marks, % and literal words around it do not count. */
function numberIn(text: string): { value: Decimal; decimals: number } | null {
  const match = /[(（]?\s*[-−–]?[^\d.()（）-]*(?:\d[\d,]*(?:\.\d+)?|\.\d+)\s*[)）]?/.exec(text);
  if (!match) return null;
  const body = /(?:\d[\d,]*(?:\.\d+)?|\.\d+)/.exec(match[0])?.[0] ?? '';
  const amount = parseAmount(body);
  if (!amount || /[\d.]/.test(text.replace(body, ''))) return null;
  const negative = /^[^\d]*[-−–(（]/.test(text);
  const value = new Decimal(amount.value);
  return { value: negative ? value.neg() : value, decimals: amount.decimals };
}

const ssf = (format: string, value: number): string | null => {
  try {
    return SSF.format(format, value) as string; // SSF's types say any; it returns text
  } catch {
    return null; // a format the library does not know: the caller keeps what the file shows
  }
};

/** True for formats of dates and times: their numbers are no amounts. */
export const isDateFormat = (format: string): boolean => SSF.is_date(format) === true;

/**
 * The displayed text of a stored number, and whether the two agree. `shown` is the text that the file or the library gives;
 * `ours` = it was formatted by the library, whose binary rounding (0.285 → 0.28) is put right.
 */
export function displayNumber(value: number, format: string, shown: string, ours: boolean): DisplayedNumber {
  const held = exact(value);
  const moved = ours ? shifted(format, value) : null;
  let text = moved ?? shown;
  let seen = numberIn(text);
  if (seen && ours && moved === null && format !== 'General') {
    const scale = scaleOf(format);
    const right = held.times(scale).toDecimalPlaces(seen.decimals, Decimal.ROUND_HALF_UP);
    const last = new Decimal(10).pow(-seen.decimals);
    if (!right.eq(seen.value) && right.minus(seen.value).abs().lte(last)) {
      text = ssf(format, right.div(scale).toNumber()) ?? text;
      seen = numberIn(text) ?? seen;
    }
  }
  if (!seen) {
    // Blank, a dash or a word: right for zero, a hidden figure otherwise. Exponents are figures that cannot be compared by place.
    const exponent = /^\s*[-+]?\d+(?:\.\d+)?[eE][-+]?\d+\s*$/.exec(text);
    return { text, stored: held.isZero() ? null : held.toFixed(), differs: !held.isZero() && (exponent !== null || !/\d/.test(text)) };
  }
  const percent = /[%％]/.test(text) ? 100 : 1;
  const asShown = held.times(percent);
  const half = new Decimal(10).pow(-seen.decimals).div(2);
  const differs = asShown.minus(seen.value).abs().gt(half);
  return { text, stored: asShown.eq(seen.value) ? null : held.toFixed(), differs };
}
