import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import { isUnit, yuanPer } from '../../../money/unit.ts';
import { UNIT_COST } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { type Indicator, type TargetProject, targetProjects } from '../../target-projects.ts';

/** `step`: one in the last printed place, in 元. */
interface Cost { readonly indicator: Indicator; readonly yuan: Decimal; readonly step: Decimal }

/** Cost targets in money that speak of the project as a whole or of a part of it, not of one piece. */
const costsOf = (project: TargetProject): readonly Cost[] => project.indicators.flatMap((indicator) => {
  const { kind, number, unit, name } = indicator;
  return kind === 'cost' && number !== null && isUnit(unit) && !UNIT_COST.test(name) ? [{ indicator, yuan: new Decimal(number).times(yuanPer(unit)), step: new Decimal(10).pow(-new Decimal(number).decimalPlaces()).times(yuanPer(unit)) }] : [];
});

function* checked(project: TargetProject): Iterable<Evaluation> {
  const { amount } = project;
  if (amount?.state !== 'number' || amount.unit === null || amount.ref.kind !== 'cell') return;
  const per = yuanPer(amount.unit);
  const money = amount.value.times(per);
  // Both are rounded to what they print: 2.1587 of 2.16, and 71.37万元 of 713,662元.
  const own = new Decimal(per).times(new Decimal(10).pow(-amount.decimals));
  const costs = [...new Map(costsOf(project).map((cost) => [`${cost.indicator.name}/${cost.yuan.toFixed()}`, cost])).values()];
  const place = amount.ref;
  const printed = `${amount.text}${amount.unit}`;
  for (const { indicator, yuan, step } of costs) {
    yield judged(targetsCosts, project, { ok: yuan.lt(money.plus(own).plus(step)), message: 'cost-over-budget', actual: indicator.target, expected: printed, at: [indicator.at, place], name: indicator.name });
  }
  const sum = costs.reduce((total, cost) => total.plus(cost.yuan), new Decimal(0));
  const [first] = costs;
  // A total beside its parts counts twice; only parts without such a total must stay within the money.
  const total = costs.some(({ yuan }) => yuan.gte(money.times(0.999)));
  if (first && costs.length > 1 && !total) {
    yield judged(targetsCosts, project, { ok: sum.lt(costs.reduce((bound, cost) => bound.plus(cost.step), money.plus(own))), message: 'parts-over-budget', actual: sum.div(per).toFixed() + amount.unit, expected: printed, at: [first.indicator.at, place], name: 'sum' });
  }
}

/** J-01: what a project may cost by its targets is not more than its money. */
export const targetsCosts: Rule = {
  id: 'targets/costs',
  catalogue: 'J-01',
  sources: ['DOC', 'TPL'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['cost-over-budget', 'parts-over-budget'],
  *check(context) {
    for (const project of targetProjects(context)) yield* checked(project);
  },
};
