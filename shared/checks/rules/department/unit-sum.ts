import { sumAcross } from '../../../across/equation.ts';
import { listedUnits, totalThere } from '../../../across/units.ts';
import { evaluation } from '../../evaluation.ts';
import { totalLine } from '../../overview-lines.ts';
import type { Rule, TableRole } from '../../rule.ts';

const ROLES: readonly TableRole[] = ['overview', 'income', 'expenditure', 'fiscal_overview', 'gpb_exp', 'gpb_basic'];

/** M-01: the totals of a department's tables = Σ the totals of its units' documents; only with the documents of all units. */
export const departmentUnitSum: Rule = {
  id: 'department/unit-sum',
  catalogue: 'M-01',
  sources: ['OP'],
  severity: 'error',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['unit'],
  messages: ['differs', 'units-missing', 'total-missing', 'list-unknown'],
  *check(context) {
    const units = listedUnits(context);
    const documents = units.flatMap(({ document }) => document ?? []);
    if (documents.length === 0) {
      if (context.partners('unit').length > 0) yield evaluation(departmentUnitSum, { state: 'not_run', message: 'list-unknown', address: [] });
      return;
    }
    const missing = units.filter(({ document }) => document === null);
    if (missing.length > 0) {
      yield evaluation(departmentUnitSum, { state: 'not_run', message: 'units-missing', data: { names: missing.map(({ unit }) => unit.name).join(', ') }, address: [] });
      return;
    }
    for (const table of ROLES.flatMap((role) => (context.all(role).length === 1 ? context.all(role) : []))) {
      for (const list of table.lists) {
        const line = totalLine(list);
        for (const column of line ? list.columns : []) {
          const figure = line && list.figure(line, column);
          if (!figure || column.field === null || column.period === 'budget' || figure.state !== 'number') continue;
          const field = column.field;
          const parts = documents.map((of) => totalThere(list, field, of));
          const there = parts.flatMap((part) => part ?? []);
          if (there.length < parts.length) {
            const silent = documents.filter((_, at) => parts[at] === null).map((of) => of.partner.name);
            yield evaluation(departmentUnitSum, { state: 'not_run', message: 'total-missing', data: { table: table.title, names: silent.join(', ') }, at: [figure.ref], group: `${table.table.id}/units`, address: [figure.address] });
            continue;
          }
          yield sumAcross(departmentUnitSum, figure, [], there, { message: 'differs', data: { count: String(there.length) } });
        }
      }
    }
  },
};
