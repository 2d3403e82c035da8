import type { Evaluation, Operand } from '../model/finding.ts';
import type { TableId } from '../model/ids.ts';
import { type CellRef, refKey } from '../model/ref.ts';
import { Decimal } from '../money/decimal.ts';
import type { Cause } from './causes.ts';
import { joinSwappedRows } from './swapped-rows.ts';

const tableOf = (operand: Operand): TableId | null => (operand.ref.kind === 'cell' ? operand.ref.table : null);

/** `cause` with what `other` says shown beside it. */
function joined(cause: Cause, other: Cause): Cause {
  const known = new Set(cause.shown.operands.map((operand) => refKey(operand.ref)));
  const extra = other.shown.operands.filter((operand) => operand.role !== 'part' && !known.has(refKey(operand.ref))).map((operand) => ({ ...operand, role: 'related' as const }));
  return { shown: { ...cause.shown, operands: [...cause.shown.operands, ...extra] }, members: [...cause.members, ...other.members] };
}

/** A finding about a whole table (figures under a note that there are none) explains the equations that its figures break. */
function joinTables(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const [place] = cause.shown.at;
    if (place?.kind !== 'table' || cause.shown.messageId !== 'figures-present') continue;
    const explained = open.filter((other) => other !== cause && (other.shown.operands.some((operand) => tableOf(operand) === place.table) || other.shown.at.some((ref) => ref.kind === 'table' && ref.table === place.table)));
    open = open.filter((other) => !explained.includes(other)).map((other) => (other === cause ? explained.reduce(joined, cause) : other));
  }
  return open;
}

const short = (sum: Evaluation, table: TableId, line: Operand): boolean =>
  sum.difference !== null && sum.operands.some((operand) => operand.role === 'part') &&
  sum.operands.every((operand) => operand.role === 'related' || tableOf(operand) === table) &&
  new Decimal(sum.difference).minus(line.value).abs().lte(sum.tolerance ?? 0);

/** A line that another table prints and this one does not, and the sum that is short by exactly its amount, are one thing. */
function joinMissingLines(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const [line] = cause.shown.operands;
    const place = cause.shown.at[1];
    if (cause.shown.messageId !== 'line-missing' || !line || place?.kind !== 'table') continue;
    const sum = open.find((other) => other !== cause && short(other.shown, place.table, line));
    if (!sum) continue;
    const told = joined(sum, { ...cause, shown: { ...cause.shown, operands: [{ ...line, role: 'related' }] } });
    const named: Cause = { ...told, shown: { ...told.shown, diagnosis: { kind: 'missing_row', data: { label: line.label, printed: line.text }, proposal: null } } };
    open = open.filter((other) => other !== cause).map((other) => (other === sum ? named : other));
  }
  return open;
}

/** A sum that is short in a table whose running numbers leave one out: the line that had it is missing. */
function joinSerials(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const [place] = cause.shown.at;
    if (cause.shown.messageId !== 'row-missing' || place?.kind !== 'cell') continue;
    const sums = open.filter(({ shown }) => shown.difference !== null && shown.operands.some((operand) => operand.role === 'part') && shown.operands.every((operand) => operand.role === 'related' || tableOf(operand) === place.table));
    const [sum] = sums;
    if (!sum || sums.length > 1 || sum.shown.diagnosis) continue;
    const told = joined(sum, cause);
    const { head, missing } = cause.shown.data;
    const named: Cause = { ...told, shown: { ...told.shown, diagnosis: { kind: 'missing_row', data: { label: `${head ?? ''}${missing ?? ''}`, printed: sum.shown.data['difference'] ?? '' }, proposal: null } } };
    open = open.filter((other) => other !== cause).map((other) => (other === sum ? named : other));
  }
  return open;
}

/** A table that lacks a line is short by its amount and holds fewer lines than the text counts. */
function joinCounts(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const place = cause.shown.at[1];
    if (cause.shown.messageId !== 'count-differs' || place?.kind !== 'table' || cause.shown.difference === null || !new Decimal(cause.shown.difference).abs().eq(1)) continue;
    const sums = open.filter((other) => other !== cause && other.shown.operands.some((operand) => operand.role === 'part') && other.shown.operands.every((operand) => operand.role === 'related' || tableOf(operand) === place.table));
    const [sum] = sums;
    if (!sum || sums.length > 1 || (sum.shown.diagnosis && sum.shown.diagnosis.kind !== 'missing_row')) continue;
    const told = joined(sum, cause);
    open = open.filter((other) => other !== cause).map((other) => (other === sum ? told : other));
  }
  return open;
}

/** A line that is missing in one unit's block makes that block short and the item's sum over all units short by the same amount. */
function joinItemSums(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const parts = cause.shown.operands.filter((operand) => operand.role === 'part');
    const table = parts[0] ? tableOf(parts[0]) : null;
    const { difference } = cause.shown;
    if (cause.shown.messageId !== 'cells-differ' || table === null || difference === null || parts.some((operand) => tableOf(operand) !== table)) continue;
    const sum = open.find(({ shown }) => shown !== cause.shown && shown.difference !== null && shown.operands.some((operand) => operand.role === 'part') && shown.operands.every((operand) => operand.role === 'related' || tableOf(operand) === table)
      && new Decimal(shown.difference).minus(difference).abs().lte(shown.tolerance ?? 0));
    if (!sum) continue;
    const told = joined(sum, cause);
    open = open.filter((other) => other !== cause).map((other) => (other === sum ? told : other));
  }
  return open;
}

/** A rate that was copied from the statement before is the same finding as the rate that does not follow; the copy explains it. */
function joinCopies(causes: readonly Cause[]): readonly Cause[] {
  let open = [...causes];
  for (const cause of causes) {
    const [place, source] = cause.shown.at;
    if (cause.shown.messageId !== 'copied' || !place || !source) continue;
    const wrong = open.find((other) => other !== cause && other.shown.at[0] !== undefined && refKey(other.shown.at[0]) === refKey(place));
    if (!wrong) continue;
    const { shown } = wrong;
    const told: Cause = {
      shown: { ...shown, at: [...shown.at, source], diagnosis: { kind: 'copied_rate', data: { label: cause.shown.data['row'] ?? '', printed: cause.shown.data['actual'] ?? '', proposal: shown.diagnosis?.data['proposal'] ?? `${shown.expected ?? ''}%` }, proposal: shown.diagnosis?.proposal ?? null } },
      members: [...wrong.members, ...cause.members],
    };
    open = open.filter((other) => other !== cause).map((other) => (other === wrong ? told : other));
  }
  return open;
}

const isCodeSlip = ({ ruleId, messageId }: Evaluation): boolean => (ruleId === 'codes/names' && (messageId === 'misprinted' || messageId === 'other-code')) || (ruleId === 'codes/order' && messageId === 'turned');

/** True when an equation is off by an amount of the line with the wrong code, or is about that very line. */
function brokenBy(other: Evaluation, line: readonly Operand[], place: CellRef): boolean {
  const { table, row } = place;
  const [at] = other.at;
  const sum = other.operands.some((operand) => operand.role === 'part');
  if (!sum && at?.kind === 'cell' && at.table === table && at.row === row) return true;
  if (other.messageId === 'line-missing') return other.at.some((ref) => ref.kind === 'table' && ref.table === table) && other.operands.some((operand) => line.some((own) => own.value === operand.value));
  if (other.difference === null || !other.operands.some((operand) => tableOf(operand) === table)) return false;
  const difference = new Decimal(other.difference).abs();
  return line.some((operand) => difference.minus(new Decimal(operand.value).abs()).abs().lte(other.tolerance ?? 0));
}

/** A code that is one slip from the one its name belongs to takes the line out of its sum and puts it into another. */
function joinCodes(causes: readonly Cause[]): readonly Cause[] {
  // A line's wrong code may have been counted with the sums that its amounts break; here it leads them.
  let open = causes.flatMap((cause): readonly Cause[] => {
    const codes = cause.members.filter((member) => isCodeSlip(member) && member !== cause.shown);
    const rest = cause.members.filter((member) => !codes.includes(member));
    return codes.length === 0 || rest.length === 0 ? [cause] : [{ ...cause, members: rest }, ...codes.map((shown) => ({ shown, members: [shown] }))];
  });
  for (const cause of open) {
    const [place] = cause.shown.at;
    if (!isCodeSlip(cause.shown) || place?.kind !== 'cell' || cause.shown.operands.length === 0) continue;
    const explained = open.filter((other) => other !== cause && other.members.every((member) => brokenBy(member, cause.shown.operands, place)));
    if (explained.length === 0) continue;
    const told = explained.reduce(joined, cause);
    const severity = explained.some((other) => other.shown.severity === 'error') ? 'error' : cause.shown.severity;
    open = open.filter((other) => !explained.includes(other)).map((other) => (other === cause ? { ...told, shown: { ...told.shown, severity } } : other));
  }
  return open;
}

/** Brings together findings of different kinds that one mistake of the document causes. */
export const joinCauses = (causes: readonly Cause[]): readonly Cause[] => joinCopies(joinItemSums(joinCounts(joinSerials(joinMissingLines(joinSwappedRows(joinCodes(joinTables(causes))))))));
