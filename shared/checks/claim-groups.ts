import type { Claim } from '../model/claim.ts';
import { Decimal } from '../money/decimal.ts';
import type { CheckContext } from './context.ts';
import { inUnit, type Figure } from './figure.ts';
import { directionsConflict } from './statement.ts';

const GENERAL: readonly (string | null)[] = ['overview', 'income', 'expenditure'];

/** What a statement is about, so that two statements of one thing meet; null when its words settle nothing. Totals of the three overview tables are told apart by their words. */
export function aboutOf({ subject }: Claim): string | null {
  if (subject.table === null || (subject.row === null && subject.chain.length === 0)) return null;
  const table = subject.table.replace(/^f_/, '');
  if (subject.row === 'TOTAL' && GENERAL.includes(table)) return `total|${subject.label}`;
  return [table, subject.side ?? '', subject.row ?? subject.chain.join('>'), subject.field ?? ''].join('|');
}

/** Amounts of the current year with their change, each subject once, in the order of the text. A change of 持平 is zero. */
export function changesOf(context: CheckContext, claims: readonly Claim[]): readonly { readonly amount: Claim; readonly change: Figure | null; readonly flat: boolean }[] {
  const seen = new Set<string>();
  return claims.flatMap((amount) => {
    const about = aboutOf(amount);
    if (amount.measure !== 'amount' || amount.period !== 'current' || amount.value === null || about === null || seen.has(about)) return [];
    const own = context.statement(amount).filter((other) => other.subject.label === amount.subject.label && other.paragraph === amount.paragraph);
    const delta = own.find((other) => other.measure === 'delta' && other.value !== null);
    const flat = own.some((other) => other.measure === 'flat');
    // Contradicting words (S-05) leave open which way it moved.
    if ((!delta && !flat) || directionsConflict(context, amount)) return [];
    seen.add(about);
    return [{ amount, change: delta ? context.claim(delta) : null, flat }];
  });
}

/** Amounts that differ by more than one unit of their last printed place, after conversion. */
export function unequal(a: Figure, b: Figure): boolean {
  const other = inUnit(b, a.unit);
  const last = new Decimal(10).pow(-Math.min(a.decimals, other.decimals));
  return a.value.minus(other.value).abs().gt(last);
}
