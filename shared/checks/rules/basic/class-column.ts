import type { ColumnField } from '../../../model/table-meaning.ts';
import { evaluation, operand, whereOf } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** Economic classes whose money belongs into one of the two columns. */
const PERSONNEL = ['301', '303'];
const PUBLIC = ['302', '309', '310', '399'];
/** 其他交通费用 pays the allowance for cars given up, which some places count as personnel money. */
const EITHER = ['30239'];

/** T-17: 301 and 303 are 人员经费; 302, 309, 310 and 399 公用经费. */
export const basicClassColumn: Rule = {
  id: 'basic/class-column',
  catalogue: 'T-17',
  sources: ['GBC', 'TPL'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['gpb_basic'],
  messages: ['other-column'],
  *check(context) {
    for (const table of [...context.all('gpb_basic'), ...context.ofKind('fiscal_basic')]) {
      for (const list of table.lists) {
        const columns = { personnel: list.column('personnel'), public: list.column('public') };
        if (!columns.personnel || !columns.public) continue;
        for (const line of list.lines) {
          const code = /^E:(3\d{4})$/.exec(line.key)?.[1];
          if (code === undefined || EITHER.includes(code)) continue;
          const wrong: ColumnField | null = PERSONNEL.includes(code.slice(0, 3)) ? 'public' : PUBLIC.includes(code.slice(0, 3)) ? 'personnel' : null;
          const column = wrong === 'public' ? columns.public : wrong === 'personnel' ? columns.personnel : null;
          if (!column) continue;
          const figure = list.figure(line, column);
          yield evaluation(basicClassColumn, {
            state: figure.value.isZero() ? 'pass' : 'fail', message: 'other-column', data: { ...whereOf(figure), actual: figure.text, code }, actual: figure.value.toFixed(),
            at: [figure.ref], operands: [operand(figure, 'related')], address: [figure.address],
          });
        }
      }
    }
  },
};
