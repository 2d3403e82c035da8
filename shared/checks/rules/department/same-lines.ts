import { figureAlike, locate } from '../../../across/alike.ts';
import { sameAcross } from '../../../across/equation.ts';
import { isUnit, listedUnits, totalThere } from '../../../across/units.ts';
import type { Body } from '../../../across/propose-pairs.ts';
import { bodyName } from '../../../classify/body-name.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import type { Rule } from '../../rule.ts';
import type { Line } from '../../table-reader.ts';

/** A line of a unit in the department's table, by code or name. */
function namesUnit(line: Line, unit: Body['units'][number]): boolean {
  const key = /^UNIT:(.+)$/.exec(line.key)?.[1];
  return key !== undefined && (key === unit.code || (key.length > 3 && bodyName(line.label) === unit.name));
}

/** The unit's line in the department's tables of income and spending = the total of the unit's own table. */
function* unitLines(context: CheckContext, unit: Body['units'][number], of: PartnerContext): Iterable<Evaluation> {
  for (const role of ['income', 'expenditure', 'three_public'] as const) {
    for (const list of context.all(role).length === 1 ? (context.all(role)[0]?.lists ?? []) : []) {
      const lines = list.lines.filter((line) => namesUnit(line, unit));
      const [line] = lines;
      if (!line || lines.length > 1 || list.blank(line)) continue;
      for (const column of list.columns) {
        const there = column.field === null || column.period === 'budget' ? null : totalThere(list, column.field, of);
        const figure = list.figure(line, column);
        if (there && (figure.state === 'number' || there.figure.state === 'number')) yield sameAcross(departmentSameLines, figure, there, { message: 'differs' });
      }
    }
  }
}

/** A project printed in both documents has one amount. */
function* projects(context: CheckContext, of: PartnerContext): Iterable<Evaluation> {
  for (const role of ['project_exp', 'project_targets'] as const) {
    for (const table of context.all(role)) {
      for (const list of table.lists) {
        for (const line of list.lines.filter((candidate) => candidate.key.startsWith('PRJ:') && list.line(candidate.key) !== null)) {
          for (const column of list.columns) {
            const figure = list.figure(line, column);
            const place = figure.ref.kind === 'cell' && figure.state === 'number' ? locate(context, figure.ref) : null;
            const there = place && figureAlike(place, of);
            if (there && !there.absent && there.figure.state === 'number') yield sameAcross(departmentSameLines, figure, there, { message: 'differs' });
          }
        }
      }
    }
  }
}

/** M-02: what a department prints of a unit, and a project that both print, is the same in the unit's own document. */
export const departmentSameLines: Rule = {
  id: 'department/same-lines',
  catalogue: 'M-02',
  sources: ['OP'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['unit'],
  messages: ['differs'],
  *check(context) {
    for (const { unit, document } of listedUnits(context)) if (document) yield* unitLines(context, unit, document);
    for (const of of [...context.partners('unit'), ...context.partners('department')]) yield* projects(context, of);
    // Seen from the unit: the department's line about it is the other figure.
    for (const of of context.partners('department')) {
      for (const { unit } of listedUnits(of.context)) {
        if (isUnit({ partner: { role: 'unit', document: '', name: '', view: context.view }, context }, unit)) yield* ownTotals(context, unit, of);
      }
    }
  },
};

function* ownTotals(context: CheckContext, unit: Body['units'][number], of: PartnerContext): Iterable<Evaluation> {
  for (const role of ['income', 'expenditure', 'three_public'] as const) {
    const [table, ...more] = of.context.all(role);
    for (const list of table && more.length === 0 ? table.lists : []) {
      const lines = list.lines.filter((line) => namesUnit(line, unit));
      const [line] = lines;
      if (!line || lines.length > 1 || list.blank(line)) continue;
      for (const column of list.columns) {
        const own = column.field === null || column.period === 'budget' ? null : totalThere(list, column.field, { partner: of.partner, context });
        const there = list.figure(line, column);
        if (own && (own.figure.state === 'number' || there.state === 'number')) yield sameAcross(departmentSameLines, own.figure, { figure: there, of }, { message: 'differs' });
      }
    }
  }
}
