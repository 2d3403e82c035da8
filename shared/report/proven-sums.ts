import type { CheckRun } from '../model/finding.ts';
import type { ReviewExport } from './review-schema.ts';

type ProvenSum = NonNullable<ReviewExport['provenSums']>[number];

/**
 * Sums of one table that hold exactly (state pass, no tail): one printed cell, at least two parts, all in that table.
 * A total that two rules prove, across and down, keeps the first; a cell never becomes a part of itself through another formula,
 * because formulas of parts that are totals of this total are left out.
 */
export function provenSums(run: CheckRun): ProvenSum[] {
  const sums = new Map<string, ProvenSum>();
  for (const evaluation of run.evaluations) {
    if (evaluation.state !== 'pass' || evaluation.difference === null || Number(evaluation.difference) !== 0) continue;
    const printed = evaluation.operands.filter((operand) => operand.role === 'printed');
    const parts = evaluation.operands.filter((operand) => operand.role === 'part');
    const total = printed[0]?.ref;
    if (printed.length !== 1 || parts.length < 2 || total?.kind !== 'cell') continue;
    const inTable = parts.flatMap((part) => (part.ref.kind === 'cell' && part.ref.table === total.table && part.text !== '' ? [{ row: part.ref.row, col: part.ref.col, sign: part.sign }] : []));
    if (inTable.length !== parts.filter((part) => part.text !== '').length || inTable.length < 2) continue;
    const key = `${total.table}/${total.row}/${total.col}`;
    if (sums.has(key)) continue;
    const sum: ProvenSum = { table: total.table, total: { row: total.row, col: total.col }, parts: inTable };
    if (!reaches(sums, sum, key)) sums.set(key, sum);
  }
  return [...sums.values()];
}

/** True when following the formulas of the parts leads back to the total: Excel would refuse the circle. */
function reaches(sums: ReadonlyMap<string, ProvenSum>, from: ProvenSum, target: string): boolean {
  const seen = new Set<string>();
  const open = from.parts.map((part) => `${from.table}/${part.row}/${part.col}`);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === target) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    const sum = sums.get(key);
    if (sum) open.push(...sum.parts.map((part) => `${sum.table}/${part.row}/${part.col}`));
  }
  return false;
}
