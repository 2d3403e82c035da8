import { checkSum } from '../../equation.ts';
import { economicFigure } from '../../economic-lines.ts';
import { spending } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

const RETIREMENT = /^F:208050[12]$/;

/** 离休费 and 退休费 are not more than what the retired of administrative bodies and institutions cost by function. */
export const crossRetirement: Rule = {
  id: 'cross/retirement',
  catalogue: 'X-21',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gpb_exp', 'gpb_basic'],
  messages: ['exceeds'],
  *check(context) {
    for (const [gpb, basic] of context.pairs('gpb_exp', 'gpb_basic')) {
      const list = spending(gpb)?.list;
      const column = list?.column('basic');
      const parts = list && column ? list.lines.filter((line) => RETIREMENT.test(line.key)).map((line) => ({ figure: list.figure(line, column) })) : [];
      const pensions = ['30301', '30302'].flatMap((code) => economicFigure(basic, code) ?? []);
      const [first, ...rest] = pensions;
      if (!first || parts.length === 0) continue;
      const checked = checkSum(crossRetirement, first, [...parts, ...rest.map((figure) => ({ figure, sign: -1 as const }))], { message: 'exceeds', severity: 'notice', data: { otherTable: gpb.title } });
      const less = checked.state === 'fail' && checked.difference?.startsWith('-');
      yield { ...checked, ...(less ? { state: 'pass' as const } : {}), operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) };
    }
  },
};
