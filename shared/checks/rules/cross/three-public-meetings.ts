import { economicFigure, threePublicFigure, threePublicWithBasic } from '../../economic-lines.ts';
import { atMost } from '../../inequality.ts';
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
    for (const [threePublic, basic] of threePublicWithBasic(context)) {
      for (const [field, code] of COVERS) {
        const checked = atMost(crossThreePublicMeetings, economicFigure(basic, code), threePublicFigure(threePublic, field), 'exceeds');
        if (checked) yield checked;
      }
    }
  },
};
