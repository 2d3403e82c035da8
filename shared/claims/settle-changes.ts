import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import { Decimal } from '../money/decimal.ts';
import { percentRange } from '../money/percent-range.ts';
import { unitInLastPlace } from '../money/range.ts';
import { convert, isUnit, type Unit } from '../money/unit.ts';

const BUDGET_MARK = '#budget';

/** The statement of a change against the budget of the year itself: apart from the one against the year before. */
export const againstBudget = (statement: string): string => (statement.endsWith(BUDGET_MARK) ? statement : `${statement}${BUDGET_MARK}`);
/** The statement of the amount that a change belongs to, whatever it is compared with. */
export const statementOfAmount = (statement: string): string => (statement.endsWith(BUDGET_MARK) ? statement.slice(0, -BUDGET_MARK.length) : statement);

/** True when change ÷ (amount − change) is the printed rate, within rounding. */
function holds(amount: Claim, delta: Claim, growth: Claim): boolean {
  if (amount.value === null || delta.value === null || growth.value === null) return false;
  const money = (unit: Claim['unit']): unit is Unit => typeof unit === 'string' && isUnit(unit);
  if (!money(amount.unit) || !money(delta.unit)) return false;
  const now = new Decimal(convert(amount.value, amount.unit, delta.unit));
  const change = new Decimal(delta.value);
  const last = unitInLastPlace(growth.decimals);
  const range = percentRange({ value: change.abs(), half: unitInLastPlace(delta.decimals).div(2) }, { value: now.minus(change), half: unitInLastPlace(Math.min(amount.decimals, delta.decimals)) }, growth.decimals);
  const size = new Decimal(growth.value).abs();
  return range !== null && size.gte(range.low.minus(last)) && size.lte(range.high.plus(last));
}

/** A change and the rate right after it, both without words that say whose they are. */
const pairs = (claims: readonly Claim[], loose: ReadonlySet<ClaimId>): readonly (readonly [Claim, Claim])[] =>
  claims.flatMap((growth, at) => {
    const delta = claims[at - 1];
    return growth.measure === 'growth' && delta?.measure === 'delta' && growth.statement === delta.statement && loose.has(growth.id) && loose.has(delta.id) ? [[delta, growth] as const] : [];
  });

/**
 * 总支出8.00万元，其中本年支出5.00万元，比上年减少1.00万元，下降16.67%: grammar does not say which of the two went down, the printed rate
 * does. A pair that does not hold for the amount it was given to goes to the one other amount of its sentence for which it does.
 */
export function settleChanges(claims: readonly Claim[], loose: ReadonlySet<ClaimId>, text: string): readonly Claim[] {
  const moved = new Map<ClaimId, Claim>();
  for (const [delta, growth] of pairs(claims, loose)) {
    const amounts = claims.filter((claim) => claim.measure === 'amount' && claim.period === 'current' && claim.start < delta.start);
    const start = text.lastIndexOf('。', delta.start);
    const inSentence = amounts.filter((claim) => claim.start > start);
    const near = inSentence.length > 0 ? inSentence : amounts.filter((claim) => claim.start > text.lastIndexOf('。', start - 1));
    const own = statementOfAmount(delta.statement);
    if (near.some((claim) => claim.statement === own && holds(claim, delta, growth))) continue;
    const [found, ...others] = near.filter((claim) => claim.statement !== own && holds(claim, delta, growth));
    if (!found || others.length > 0) continue;
    const statement = delta.statement === own ? found.statement : againstBudget(found.statement);
    for (const claim of [delta, growth]) moved.set(claim.id, { ...claim, subject: found.subject, statement });
  }
  return moved.size === 0 ? claims : claims.map((claim) => moved.get(claim.id) ?? claim);
}
