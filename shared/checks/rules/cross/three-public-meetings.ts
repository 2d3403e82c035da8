import { coversBasic } from '../../economic-lines.ts';
import type { Rule } from '../../rule.ts';

/** Part of the table and the economic subject of basic expenditure that it must at least cover. */
const COVERS = [['meeting', '30215'], ['training', '30216']] as const;

/** 会议费 ≥ 30215, 培训费 ≥ 30216. */
export const crossThreePublicMeetings: Rule = {
  id: 'cross/three-public-meetings',
  catalogue: 'X-13',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['three_public', 'gpb_basic'],
  messages: ['exceeds'],
  *check(context) {
    yield* coversBasic(crossThreePublicMeetings, context, COVERS);
  },
};
