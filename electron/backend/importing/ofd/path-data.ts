/** Codes that `pathRulings` reads: move, line, curve, quadratic, close. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Numbers after each operator of AbbreviatedData (GB/T 33190 clause 9.1). */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** More numbers than a page of drawings has. */
const MOST_NUMBERS = 2_000_000;

/** `M 0 0 L 10 0 C` as path data. An operator without its numbers ends the path: what follows cannot be told apart. */
export function pathData(text: string): number[] {
  const data: number[] = [];
  const tokens = text.trim().split(/[\s,]+/);
  for (let at = 0; at < tokens.length && data.length < MOST_NUMBERS;) {
    const operator = tokens[at] ?? '';
    const operands = OPERANDS[operator];
    if (operands === undefined) return data;
    const numbers = tokens.slice(at + 1, at + 1 + operands).map(Number);
    if (numbers.length < operands || !numbers.every(Number.isFinite)) return data;
    at += 1 + operands;
    switch (operator) {
      case 'S':
      case 'M': data.push(MOVE, ...numbers); break;
      case 'L': data.push(LINE, ...numbers); break;
      case 'Q': data.push(QUADRATIC, ...numbers); break;
      case 'B': data.push(CURVE, ...numbers); break;
      // An arc is no rule, whatever its form: only where it ends matters for what follows.
      case 'A': data.push(CURVE, ...numbers.slice(5), ...numbers.slice(5), ...numbers.slice(5)); break;
      default: data.push(CLOSE);
    }
  }
  return data;
}
