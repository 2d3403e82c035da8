import { listedUnits } from '../../../across/units.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** M-03: every unit that the department lists has a document of its own among those given; whether it was published at all a person must see. */
export const departmentAllUnits: Rule = {
  id: 'department/all-units',
  catalogue: 'M-03',
  sources: ['OP', 'L14'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['unit'],
  messages: ['unit-missing', 'list-unknown'],
  *check(context) {
    if (context.partners('unit').length === 0) return;
    const units = listedUnits(context);
    if (units.length === 0) {
      yield evaluation(departmentAllUnits, { state: 'not_run', message: 'list-unknown', address: [] });
      return;
    }
    for (const { unit, document } of units) {
      yield evaluation(departmentAllUnits, { state: document ? 'pass' : 'fail', message: 'unit-missing', data: { name: unit.name, code: unit.code ?? '' }, address: [unit.code ?? unit.name] });
    }
  },
};
