const regroup = (digits: string, grouped: boolean): string => {
  const plain = digits.replace(/^0+(?=\d)/, '');
  return grouped ? plain.replace(/\B(?=(\d{3})+$)/g, ',') : plain;
};

const partsOf = (text: string): { whole: string; fraction: string; grouped: boolean } => {
  const [whole = '0', fraction = ''] = text.replaceAll(',', '').split('.');
  return { whole, fraction, grouped: text.includes(',') };
};

const join = (whole: string, fraction: string): string => (fraction === '' ? whole : `${whole}.${fraction}`);

/** All ways to swap two neighbouring, different digits, the first staying no zero: 981.89 → 918.89, … */
export function transpositions(text: string): readonly string[] {
  const { whole, fraction, grouped } = partsOf(text);
  const digits = whole + fraction;
  const out: string[] = [];
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const [a, b] = [digits[index] ?? '', digits[index + 1] ?? ''];
    if (a === b || (index === 0 && b === '0' && whole.length > 1)) continue;
    const swapped = digits.slice(0, index) + b + a + digits.slice(index + 2);
    out.push(join(regroup(swapped.slice(0, whole.length), grouped), swapped.slice(whole.length)));
  }
  return out;
}

/** The number without one digit of its whole part: 2,296.97 → 229.97; empty when it has only one. */
export function droppedDigits(text: string): readonly string[] {
  const { whole, fraction, grouped } = partsOf(text);
  if (whole.length < 2) return [];
  return [...whole].map((_, index) => join(regroup(whole.slice(0, index) + whole.slice(index + 1), grouped), fraction)).filter((each) => each !== text);
}

/** Ten times the number with the same decimals: 51.83 → 518.30; `grouped`: with thousands separators. */
export function shiftedPoint(text: string, grouped: boolean): string {
  const { whole, fraction } = partsOf(text);
  if (fraction === '') return regroup(`${whole}0`, grouped);
  return join(regroup(whole + fraction.slice(0, 1), grouped), `${fraction.slice(1)}0`);
}

/** The number with its first digit changed by one: 0.61 → 1.61. */
export function changedDigit(text: string): string {
  const at = text.search(/\d/);
  const digit = Number(text[at]);
  return text.slice(0, at) + String(digit === 9 ? 8 : digit + 1) + text.slice(at + 1);
}
