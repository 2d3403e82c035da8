import { Decimal } from '../../../money/decimal.ts';
import { isUnit, yuanPer } from '../../../money/unit.ts';
import { evaluation, whereOf } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import type { Rule } from '../../rule.ts';

/** A figure of fewer digits meets some cell by chance. */
const FEWEST_DIGITS = 4;
const TEN_THOUSAND = 10_000;

const inYuan = (value: string, unit: string): string | null => (isUnit(unit) ? new Decimal(value).times(yuanPer(unit)).toFixed() : null);

const amountsOf = perTable(({ table, unit }) => (unit === null ? [] : [...new Set(table.cells.flatMap((cell) => (cell.value === null ? [] : (inYuan(cell.value, unit) ?? []))))]));

/** N-23: an amount that no cell shows, while a cell shows the same digits ten thousand times smaller or larger: 元 and 万元 were mixed up. Amounts that belong to a cell are compared with that. */
export const narrativeUnitSlips: Rule = {
  id: 'narrative/unit-slips',
  catalogue: 'N-23',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['claims', 'overview'],
  messages: ['ten-thousand'],
  *check(context) {
    const printed = new Map<string, string>();
    for (const table of context.tables) for (const yuan of amountsOf(table)) printed.set(yuan, table.title);
    if (printed.size === 0) return;
    for (const claim of context.view.claims) {
      if (claim.measure !== 'amount' || claim.value === null || claim.unit === null || claim.boundTo.length > 0 || claim.boundSum) continue;
      const yuan = inYuan(claim.value, claim.unit);
      const digits = new Decimal(claim.value).toFixed().replace('.', '').replace(/^0+|0+$/g, '');
      if (yuan === null || digits.length < FEWEST_DIGITS) continue;
      const own = printed.has(yuan);
      const slipped = [new Decimal(yuan).div(TEN_THOUSAND), new Decimal(yuan).times(TEN_THOUSAND)].map((value) => printed.get(value.toFixed())).find((title) => title !== undefined);
      const figure = context.claim(claim);
      yield evaluation(narrativeUnitSlips, {
        state: !own && slipped !== undefined ? 'fail' : 'pass', message: 'ten-thousand', data: { ...whereOf(figure), text: claim.text, actual: `${claim.printed}${claim.unit}`, otherTable: slipped ?? '' }, actual: claim.value, at: [figure.ref], address: [figure.address],
      });
    }
  },
};
