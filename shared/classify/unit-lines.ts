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
 * The heads of groups that the sums alone tell: the first line is the sum of some lines right below it, the next one of those below it, to the
 * end, and the heads together make the total. Null when the lines do not divide so. Bodies have many names (…核查室, …储备库).
 */
function headsBySums(lines: readonly DraftEntry[], whole: Decimal, value: (row: number) => Decimal | null): readonly DraftEntry[] | null {
  const heads: DraftEntry[] = [];
  let left = new Decimal(0);
  let parts = 1;
  for (const line of lines) {
    const amount = value(line.row) ?? new Decimal(0);
    if (left.abs().lte(WITHIN) && parts > 0 && (heads.length === 0 || !amount.isZero())) {
      heads.push(line);
      left = amount;
      parts = 0;
    } else {
      left = left.minus(amount);
      parts += 1;
    }
  }
  const sum = heads.reduce((all, { row }) => all.plus(value(row) ?? 0), new Decimal(0));
  return left.abs().lte(WITHIN) && parts > 0 && heads.length < lines.length && sum.minus(whole).abs().lte(WITHIN) ? heads : null;
}

/**
 * Lines that name bodies instead of subjects or projects (某局 below 合计, then what 某局 spends): they hold the lines below them.
 * Believed only where the first line beside the total is such a body and all bodies together make the total, since a project may be
 * called after a body too. `value` gives a row's first amount.
 */
export function unitLines(drafts: readonly DraftEntry[], value: (row: number) => Decimal | null): readonly DraftEntry[] {
  const names = (draft: DraftEntry): boolean => draft.key === null && draft.code === null && !draft.memo && ordinalDepth(draft.label) === null && BODY_OF_STATE.test(plainLabel(draft.label).replace(/\([^()]*\)$/, ''));
  const total = drafts.find((draft) => draft.total && draft.key === 'TOTAL');
  const first = drafts.find((draft) => !draft.total);
  const whole = total === undefined ? null : value(total.row);
  if (whole !== null && !whole.isZero() && first?.key?.startsWith('UNIT:')) return withDepartment(drafts, first, whole, value);
  if (first === undefined || !names(first) || whole === null || whole.isZero() || drafts.some((draft) => draft.key?.startsWith('UNIT:'))) return drafts;
  const named = drafts.filter(names);
  const sum = named.reduce((all, { row }) => all.plus(value(row) ?? 0), new Decimal(0));
  const plain = drafts.every((draft) => draft.total || (draft.key === null && draft.code === null && !draft.memo && ordinalDepth(draft.label) === null));
  const bodies = named.length < drafts.length - 1 && sum.minus(whole).abs().lte(WITHIN) ? named : plain ? headsBySums(drafts.filter((draft) => !draft.total), whole, value) : null;
  if (bodies === null) return drafts;
  return drafts.map((draft) => (bodies.includes(draft) ? { ...draft, key: `UNIT:${compact(draft.label)}`, stair: null } : draft));
}
