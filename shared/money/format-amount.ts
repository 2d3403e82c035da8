import { Decimal } from './decimal.ts';

/** Thousands groups and at least `decimals` places, never losing digits: ("12345.6", 2) → 12,345.60. */
export function formatAmount(value: string, decimals: number): string {
  const number = new Decimal(value);
  const places = Math.max(decimals, number.decimalPlaces());
  const [whole = '0', fraction] = number.abs().toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${number.isNegative() && !number.isZero() ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}
