import type { Operand } from '../model/finding.ts';
import { type CellRef, refKey } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import type { Cause } from './causes.ts';

/** A cell compared with a figure elsewhere that it ought to equal. */
interface Comparison { readonly cause: Cause; readonly cell: CellRef; readonly own: Operand; readonly other: Operand }

/** Both ways to look at a comparison of two figures; sums and everything else have none. */
function comparisons(cause: Cause): readonly Comparison[] {
  const [a, b, more] = cause.shown.operands.filter((operand) => operand.role !== 'related');
  if (!a || !b || more) return [];
  return [[a, b], [b, a]].flatMap(([own, other]) => (own?.ref.kind === 'cell' && other ? [{ cause, cell: own.ref, own, other }] : []));
}

const equal = (a: Operand, b: Operand): boolean => new Decimal(a.value).eq(b.value);

/** Two lines of a table whose figures stand in each other's place, as the figures elsewhere say: by table and both rows. */
interface Exchange { readonly table: string; readonly rows: readonly [number, number]; readonly first: Comparison; readonly second: Comparison }

function exchanges(causes: readonly Cause[]): readonly Exchange[] {
  const groups = Map.groupBy(causes.flatMap(comparisons), ({ cell, other }) => `${cell.table}/${cell.col}/${other.ref.kind === 'cell' ? `${other.ref.table}/${other.ref.col}` : other.ref.kind}`);
  return [...groups.values()].flatMap((group) => group.flatMap((first, i) => group.slice(i + 1).flatMap((second): readonly Exchange[] => {
    const crossed = first.cell.row !== second.cell.row && !equal(first.own, second.own) && equal(first.own, second.other) && equal(second.own, first.other);
    const [upper, lower] = first.cell.row < second.cell.row ? [first, second] : [second, first];
    return crossed ? [{ table: first.cell.table, rows: [upper.cell.row, lower.cell.row], first: upper, second: lower }] : [];
  })));
}

/** Two lines whose amounts changed places break every comparison of both; one finding names both lines. */
export function joinSwappedRows(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const { table, rows, first, second } of exchanges(causes)) {
    const lead = open.find((cause) => cause === first.cause);
    if (!lead || !open.includes(second.cause)) continue;
    const ofLines = (cause: Cause): boolean => [...cause.shown.at, ...cause.shown.operands.filter((operand) => operand.role !== 'related').map((operand) => operand.ref)].some((ref) => ref.kind === 'cell' && ref.table === table && rows.includes(ref.row));
    const explained = open.filter((cause) => cause !== lead && (cause === second.cause || (ofLines(cause) && cause.shown.operands.filter((operand) => operand.role !== 'related').length <= 2)));
    const places = [first.cell, second.cell];
    const known = new Set(lead.shown.operands.map((operand) => refKey(operand.ref)));
    const told: Cause = {
      shown: {
        ...lead.shown, at: [...places, ...lead.shown.at.filter((ref) => !places.some((own) => refKey(own) === refKey(ref)))],
        operands: [...lead.shown.operands, ...explained.flatMap((cause) => cause.shown.operands).filter((operand) => !known.has(refKey(operand.ref)) && known.add(refKey(operand.ref))).map((operand) => ({ ...operand, role: 'related' as const }))],
        diagnosis: { kind: 'swapped', data: { label: first.own.label, other: second.own.label, printed: first.own.text, proposal: second.own.text }, proposal: { ref: first.cell, value: second.own.value } },
      },
      members: [...lead.members, ...explained.flatMap((cause) => cause.members)],
    };
    open = open.filter((cause) => !explained.includes(cause)).map((cause) => (cause === lead ? told : cause));
  }
  return open;
}
