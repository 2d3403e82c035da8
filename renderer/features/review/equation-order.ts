import type { Finding, Operand } from '../../../shared/model/finding.ts';

const ORDER = { part: 0, printed: 1, related: 2 } as const;

/** Sums up to this many parts are written out with their zeros. */
const WRITTEN_OUT = 9;

const isZero = (operand: Operand): boolean => /^-?0*(\.0*)?$/.test(operand.value);

/** A finding's figures as the equation reads: parts, what is printed, what is shown beside; `zeros` counts the parts that a long sum leaves out. */
export interface EquationOrder {
  readonly operands: readonly Operand[];
  readonly zeros: number;
}

/** Long sums of official forms are mostly zeros (二十六类 of an overview): they say nothing and are counted instead. */
export function equationOrder(finding: Finding | null): EquationOrder {
  const all = finding?.operands.toSorted((a, b) => ORDER[a.role] - ORDER[b.role]) ?? [];
  const parts = all.filter((operand) => operand.role === 'part');
  if (parts.length <= WRITTEN_OUT) return { operands: all, zeros: 0 };
  const operands = all.filter((operand) => operand.role !== 'part' || !isZero(operand));
  return { operands, zeros: all.length - operands.length };
}
