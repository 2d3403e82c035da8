const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const MARKS = '10X98765432';

/** GB 11643: the last character of an 18-character identity number follows from the others (ISO 7064 MOD 11-2). */
export function identityHolds(number: string): boolean {
  const sum = WEIGHTS.reduce<number>((total, weight, i) => total + weight * Number(number[i]), 0);
  return MARKS[sum % 11] === number.at(-1)?.toUpperCase();
}

/** Luhn (GB/T 17552): the last digit of a card number follows from the others. */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** True for a day that the calendar has. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
