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

/** Every number that differs in one digit, the first staying no zero. */
export function changedDigits(text: string): readonly string[] {
  return [...text].flatMap((char, at) => {
    if (!/\d/.test(char)) return [];
    const others = [...'0123456789'].filter((digit) => digit !== char && !(digit === '0' && !/\d/.test(text.slice(0, at)) && /^\d/.test(text.slice(at + 1))));
    return others.map((digit) => text.slice(0, at) + digit + text.slice(at + 1));
  });
}

/** The number times ten to the `places`, with as many decimals as before. */
export function scaled(text: string, places: number): string {
  const { whole, fraction, grouped } = partsOf(text.replace('-', ''));
  const digits = whole + fraction + '0'.repeat(places);
  const cut = whole.length + places;
  return (text.startsWith('-') ? '-' : '') + join(regroup(digits.slice(0, cut), grouped || text.includes(',')), digits.slice(cut, cut + fraction.length));
}
