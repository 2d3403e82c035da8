import { compact } from '../../../classify/compact.ts';
import { nameCell } from '../../coded-lines.ts';
import { evaluation } from '../../evaluation.ts';
import { subjectOfKey } from '../../../classify/codes/read-codes.ts';
import type { Rule } from '../../rule.ts';
import { unitLines } from '../../unit-lines.ts';

/** K-04: a code in a column of departments is a department, not the subject with the same three digits, and the reverse. */
export const codesUnitCodes: Rule = {
  id: 'codes/unit-codes',
  catalogue: 'K-04',
  sources: ['GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure'],
  messages: ['subject-as-unit', 'unit-as-subject'],
  *check(context) {
    const units = unitLines(context);
    const names = new Set(units.map(({ name }) => name));
    for (const unit of units) {
      if (unit.code.length !== 3) continue;
      const same = [subjectOfKey(`E:${unit.code}`), subjectOfKey(`F:${unit.code}`)].some((subject) => subject !== undefined && compact(subject.name) === unit.name);
      yield evaluation(codesUnitCodes, { state: same ? 'fail' : 'pass', message: 'subject-as-unit', data: { table: unit.table.title, code: unit.code, name: unit.line.label }, actual: unit.code, at: [nameCell(unit)], address: [unit.table.name, unit.code] });
    }
    for (const table of context.tables) {
      for (const list of table.lists) {
        for (const line of list.lines) {
          if (line.code?.length !== 3 || !/^[EF]:/.test(line.key) || !names.has(compact(line.label))) continue;
          yield evaluation(codesUnitCodes, { state: 'fail', message: 'unit-as-subject', data: { table: table.title, code: line.code, name: line.label }, actual: line.code, at: [nameCell({ table, list, line })], address: [table.name, line.key] });
        }
      }
    }
  },
};
