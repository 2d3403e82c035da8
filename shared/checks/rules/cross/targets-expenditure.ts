import { checkSum } from '../../equation.ts';
import { ALL_PROJECTS } from '../../profiles/project-words.ts';
import { mainColumn, spendingTotal } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';

/** projects with targets have no more money than 项目支出; exactly as much where the text says that all of them have targets. */
export const crossTargetsExpenditure: Rule = {
  id: 'cross/targets-expenditure',
  catalogue: 'X-16',
  sources: ['GBC', 'DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget'],
  needs: ['project_targets', 'expenditure'],
  messages: ['exceeds', 'differs'],
  *check(context) {
    const expenditures = context.all('expenditure');
    const [expenditure] = expenditures;
    const limit = expenditure && expenditures.length === 1 ? spendingTotal(expenditure, 'project') : null;
    if (!limit || limit.state !== 'number') return;
    const parts = context.ofKind('project_targets').flatMap((table) => table.lists.flatMap((list) => {
      const column = list.column('amount') ?? mainColumn(list);
      const total = list.line('TOTAL');
      // Whether the total holds its projects is told by T-27.
      if (column && total && list.figure(total, column).state === 'number') return [{ figure: list.figure(total, column) }];
      return column ? list.lines.filter((line) => line.key.startsWith('PRJ:') && !line.memo).map((line) => ({ figure: list.figure(line, column) })) : [];
    }));
    if (parts.length === 0 || parts.some((part) => part.figure.state !== 'number')) return;
    const all = context.pieces.some((piece) => piece.kind === 'body' && ALL_PROJECTS.test(piece.flat));
    const checked = checkSum(crossTargetsExpenditure, limit, parts, { message: all ? 'differs' : 'exceeds', data: { otherTable: parts[0]?.figure.table ?? '' } });
    // Fewer projects with targets than projects is how most places do it.
    const less = !all && checked.state === 'fail' && !checked.difference?.startsWith('-');
    yield less ? { ...checked, state: 'pass', operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) } : { ...checked, ...(checked.state === 'fail' && !all ? { relation: 'limit' } : {}) };
  },
};
