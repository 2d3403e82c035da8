import { formatAmount } from '../../shared/money/format-amount.ts';

const GROUPED = /\d,\d{3}/;
const AMOUNT = /^-?\d{4,}\.\d+$/;

/** The data of a finding with its computed amounts in groups of thousands, where the document prints the finding's figures so: both stand in one line. Years and codes have no decimals and stay. */
export function figuresAlike(data: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(data);
  if (!entries.some(([, text]) => GROUPED.test(text))) return data;
  return Object.fromEntries(entries.map(([name, text]) => [name, AMOUNT.test(text) ? formatAmount(text, text.length - text.indexOf('.') - 1) : text]));
}
