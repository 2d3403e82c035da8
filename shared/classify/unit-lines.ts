import { Decimal } from '../money/decimal.ts';
import { BODY_OF_STATE, type DraftEntry } from './draft-entry.ts';
import { compact } from './compact.ts';
import { ordinalDepth, plainLabel } from './row-key.ts';

/** Rounding of several units. */
const WITHIN = '0.05';

/** The first of several units named without codes is their department when it makes the total and the others together make it again. */
function withDepartment(drafts: readonly DraftEntry[], first: DraftEntry, whole: Decimal, value: (row: number) => Decimal | null): readonly DraftEntry[] {
  const units = drafts.filter((draft) => draft !== first && (draft.key?.startsWith('UNIT:') ?? false));
  if (units.length === 0 || [first, ...units].some((draft) => /^UNIT:\d/.test(draft.key ?? ''))) return drafts;
  const sum = units.reduce((all, { row }) => all.plus(value(row) ?? 0), new Decimal(0));
  const same = (amount: Decimal | null): boolean => amount !== null && amount.minus(whole).abs().lte(WITHIN);
  return same(value(first.row)) && same(sum) ? drafts.map((draft) => (draft === first ? { ...draft, holds: true } : draft)) : drafts;
}

/**
 * Lines that name bodies instead of subjects or projects (某局 below 合计, then what 某局 spends): they hold the lines below them.
 * Believed only where the first line beside the total is such a body and all bodies together make the total, since a project may be
 * called after a body too. `value` gives a row's first amount.
 */
export function unitLines(drafts: readonly DraftEntry[], value: (row: number) => Decimal | null): readonly DraftEntry[] {
  const names = (draft: DraftEntry): boolean => draft.key === null && draft.code === null && !draft.memo && ordinalDepth(draft.label) === null && BODY_OF_STATE.test(plainLabel(draft.label));
  const total = drafts.find((draft) => draft.total && draft.key === 'TOTAL');
  const first = drafts.find((draft) => !draft.total);
  const whole = total === undefined ? null : value(total.row);
  if (whole !== null && !whole.isZero() && first?.key?.startsWith('UNIT:')) return withDepartment(drafts, first, whole, value);
  if (first === undefined || !names(first) || whole === null || whole.isZero() || drafts.some((draft) => draft.key?.startsWith('UNIT:'))) return drafts;
  const bodies = drafts.filter(names);
  const sum = bodies.reduce((all, { row }) => all.plus(value(row) ?? 0), new Decimal(0));
  if (bodies.length === drafts.length - 1 || sum.minus(whole).abs().gt(WITHIN)) return drafts;
  return drafts.map((draft) => (bodies.includes(draft) ? { ...draft, key: `UNIT:${compact(draft.label)}`, stair: null } : draft));
}
