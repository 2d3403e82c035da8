import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Figure } from '../../figure.ts';
import { perTable } from '../../per-table.ts';
import type { Rule } from '../../rule.ts';
import type { ListReader } from '../../table-reader.ts';

const FACTORS = [10, 100, 10_000] as const;
/** Fewer digits meet by chance: 1.20 and 12.00 are two amounts. */
const FEWEST_DIGITS = 4;

const significant = (figure: Figure): string => figure.value.abs().toFixed().replace('.', '').replace(/^0+|0+$/g, '');

/** Two figures of one line with the same digits, a power of ten apart, where the line holds no third amount: 592.80 and 59.28 may both be parts of 652.08. */
function jump(figures: readonly Figure[]): readonly [Figure, Figure] | null {
  if (new Set(figures.map((figure) => figure.value.toFixed())).size !== 2) return null;
  for (const [i, a] of figures.entries()) {
    if (significant(a).length < FEWEST_DIGITS) continue;
    for (const b of figures.slice(i + 1)) {
      if (significant(b) !== significant(a) || b.value.isZero()) continue;
      const ratio = Decimal.max(a.value, b.value).div(Decimal.min(a.value, b.value));
      if (FACTORS.some((factor) => ratio.eq(factor))) return a.value.gt(b.value) ? [a, b] : [b, a];
    }
  }
  return null;
}

function* scales(list: ListReader): Iterable<Evaluation> {
  const columns = list.columns.filter((column) => column.field !== null && column.field !== 'count');
  for (const line of list.lines) {
    const figures = columns.map((column) => list.figure(line, column)).filter((figure) => figure.state === 'number' && figure.value.gt(0));
    const [first] = figures;
    if (figures.length < 2 || !first) continue;
    const found = jump(figures);
    yield evaluation(cellsScale, {
      state: found ? 'fail' : 'pass', message: 'jump', data: { ...whereOf(found?.[0] ?? first), actual: found?.[0].text ?? '', other: found?.[1].text ?? '', otherColumn: found?.[1].column ?? '' },
      actual: found?.[0].value.toFixed() ?? null, at: (found ?? [first]).map((figure) => figure.ref), operands: (found ?? []).map((figure) => operand(figure, 'related')), address: [(found?.[0] ?? first).address],
    });
  }
}

const scalesOf = perTable((table) => table.lists.flatMap((list) => [...scales(list)]));

/** T-32: the only two amounts of a line do not have the same digits ten, a hundred or ten thousand times apart. */
export const cellsScale: Rule = {
  id: 'cells/scale',
  catalogue: 'T-32',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['overview', 'expenditure'],
  messages: ['jump'],
  *check(context) {
    for (const table of context.tables) {
      if (table.table.kind !== 'other') yield* scalesOf(table);
    }
  },
};
