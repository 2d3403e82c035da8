import { coversBasic } from '../../economic-lines.ts';
import type { Rule } from '../../rule.ts';

/** Part of the table and the economic subject of basic expenditure that it must at least cover. */
const COVERS = [['tp.car_run', '30231'], ['tp.abroad', '30212']] as const;

/** 三公表公车运行 ≥ 30231, 出国 ≥ 30212. */
export const crossThreePublicCars: Rule = {
  id: 'cross/three-public-cars',
  catalogue: 'X-12',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['three_public', 'gpb_basic'],
  messages: ['exceeds'],
  *check(context) {
    yield* coversBasic(crossThreePublicCars, context, COVERS);
  },
};
