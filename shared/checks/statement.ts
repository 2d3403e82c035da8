import type { Claim } from '../model/claim.ts';
import { statementOfAmount } from '../claims/settle-changes.ts';
import type { CheckContext } from './context.ts';

/** One sentence can state several things; only figures about one subject may be computed with each other. */
const sameSubject = (a: Claim, b: Claim): boolean => a.subject.label === b.subject.label && a.subject.field === b.subject.field;

const ownSection = (claim: Claim): string => claim.section.slice(0, 2).join('>');
/** The line of a table that a claim speaks of; null where its words settle none. */
const lineOf = ({ subject: { table, side, row, field } }: Claim): string | null => (table === null || row === null || field === null ? null : `${table}/${side ?? ''}/${row}/${field}`);

/** 与上年相比，基本支出减少1.00万元，下降5%: a change told apart from its amount, by the words of the amount. What the section says of that line elsewhere, if it says one thing. */
function amountElsewhere(context: CheckContext, claim: Claim): readonly Claim[] {
  const line = lineOf(claim);
  if (line === null) return [];
  return context.view.claims.filter((other) => other.measure === 'amount' && other.period === 'current' && other.value !== null && other.boundTo.length > 0 && lineOf(other) === line && ownSection(other) === ownSection(claim));
}

/** The current amount that a share, change or rate speaks of; null when there is none or several different ones. */
export function soleAmount(context: CheckContext, claim: Claim): Claim | null {
  const stated = statedAmounts(context, claim);
  const amounts = stated.length > 0 || claim.measure === 'share' ? stated : amountElsewhere(context, claim);
  const [first] = amounts;
  return first && amounts.every((other) => other.value === first.value && other.unit === first.unit) ? first : null;
}

function statedAmounts(context: CheckContext, claim: Claim): readonly Claim[] {
  return context.statement({ ...claim, statement: statementOfAmount(claim.statement) }).filter((other) => other.measure === 'amount' && other.period === 'current' && other.value !== null && sameSubject(other, claim));
}

/** Last year's amount of the same subject, where the statement prints it. */
export const priorAmount = (context: CheckContext, claim: Claim): Claim | null =>
  context.statement(claim).find((other) => other.measure === 'amount' && other.period === 'prior' && other.value !== null && sameSubject(other, claim)) ?? null;

/** The change printed before a rate, or the statement's only one. */
export function changeOf(context: CheckContext, claim: Claim): Claim | null {
  const changes = context.statement(claim).filter((other) => other.measure === 'delta' && other.value !== null && sameSubject(other, claim));
  const before = changes.filter((other) => other.paragraph === claim.paragraph && other.start < claim.start);
  return before.at(-1) ?? (changes.length === 1 ? (changes[0] ?? null) : null);
}

/** Claims of a statement that say up or down, in words or by a figure. */
export const directed = (context: CheckContext, claim: Claim): readonly Claim[] =>
  context.statement(claim).filter((other) => (other.direction === 'up' || other.direction === 'down') && ['delta', 'growth', 'direction'].includes(other.measure));

/** True when one statement says both up and down. */
export function directionsConflict(context: CheckContext, claim: Claim): boolean {
  return new Set(directed(context, claim).map((other) => other.direction)).size > 1;
}
