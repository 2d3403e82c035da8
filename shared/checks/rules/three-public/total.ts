import type { ColumnField } from '../../../model/table-meaning.ts';
import { columnSums, rowSums } from '../../sums.ts';
import { threePublicLines } from '../../three-public-lines.ts';
import type { Rule } from '../../rule.ts';

const READINGS: readonly (readonly ColumnField[])[] = [
  ['tp.abroad', 'tp.car', 'tp.host'],
  ['tp.abroad', 'tp.car_buy', 'tp.car_run', 'tp.host'],
];

/** T-18: “三公”合计 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费, in columns or, in turned tables, in lines. */
export const threePublicTotal: Rule = {
  id: 'three-public/total',
  catalogue: 'T-18',
  sources: ['OP', 'STD', 'GBC'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('three_public')) {
      for (const list of table.lists) {
        yield* rowSums(threePublicTotal, list, { message: 'row-differs', total: 'tp.total', readings: READINGS, atLeast: 3 });
        // A form without 三公小计 calls the sum of the three 合计, unless that also covers 会议费 and 培训费.
        const wider = list.columns.some((column) => column.field === 'tp.total' || column.field === 'meeting' || column.field === 'training');
        if (!wider) yield* rowSums(threePublicTotal, list, { message: 'row-differs', total: 'tp.all', readings: READINGS, atLeast: 3 });
        const { total, abroad, car, carBuy, carRun, host, meeting, training } = threePublicLines(list);
        const parts = [abroad, car, host].flatMap((line) => line ?? []);
        const split = [abroad, carBuy, carRun, host].flatMap((line) => line ?? []);
        const fees = [meeting, training].flatMap((line) => line ?? []);
        if (!total || !abroad || !host) continue;
        const readings = [car ? parts : split, car ? [...parts, ...fees] : [...split, ...fees]];
        yield* columnSums(threePublicTotal, list, total, readings, 'sum-differs');
      }
    }
  },
};
