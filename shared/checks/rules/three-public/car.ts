import { columnSums, rowSums } from '../../sums.ts';
import { threePublicLines } from '../../three-public-lines.ts';
import type { Rule } from '../../rule.ts';

/** T-19: 公务用车小计 = 购置费 + 运行维护费. */
export const threePublicCar: Rule = {
  id: 'three-public/car',
  catalogue: 'T-19',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['row-differs', 'sum-differs'],
  *check(context) {
    for (const table of context.all('three_public')) {
      for (const list of table.lists) {
        yield* rowSums(threePublicCar, list, { message: 'row-differs', total: 'tp.car', readings: [['tp.car_buy', 'tp.car_run']] });
        const { car, carBuy, carRun } = threePublicLines(list);
        if (car && carBuy && carRun) yield* columnSums(threePublicCar, list, car, [[carBuy, carRun]], 'sum-differs');
      }
    }
  },
};
