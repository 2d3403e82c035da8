import { coversBasic } from '../../economic-lines.ts';
import type { Rule } from '../../rule.ts';

/** Part of the table and the economic subject of basic expenditure that it must at least cover. */
const COVERS = [['tp.host', '30217']] as const;

/** 三公表接待费 ≥ 基本支出表 30217: the 三公 table counts projects too. */
export const crossThreePublicHost: Rule = {
  id: 'cross/three-public-host',
  catalogue: 'X-11',
  sources: ['GBC', 'DOC'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['three_public', 'gpb_basic'],
  messages: ['exceeds'],
  *check(context) {
    yield* coversBasic(crossThreePublicHost, context, COVERS);
  },
};
