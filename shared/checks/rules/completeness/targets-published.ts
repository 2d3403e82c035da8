import { evaluation } from '../../evaluation.ts';
import { TARGETS_IN_WORDS, TARGETS_SINCE } from '../../profiles/publication.ts';
import { MANDATORY_ROLES } from '../../profiles/table-roles.ts';
import type { Rule } from '../../rule.ts';
import { targetProjects } from '../../target-projects.ts';

/** C-13: where there is project spending, the projects' targets are published. */
export const completenessTargetsPublished: Rule = {
  id: 'completeness/targets-published',
  catalogue: 'C-13',
  sources: ['STD', 'TPL'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget'],
  needs: ['expenditure'],
  messages: ['table-missing', 'no-indicators'],
  *check(context) {
    const { facts } = context.view;
    if (facts.fiscalYear !== null && facts.fiscalYear < TARGETS_SINCE) return;
    const project = context.ofKind('expenditure', 'gpb_exp').flatMap((table) => table.lists.flatMap((list) => {
      const total = list.line('TOTAL');
      const column = list.column('project');
      return total && column ? [list.figure(total, column)] : [];
    })).find((figure) => figure.state === 'number' && figure.value.gt(0));
    if (!project) return;
    const tables = context.ofKind('project_targets', 'whole_targets');
    // A file with some of the tables, or without its text, is a part of a disclosure; the targets may be in another.
    const whole = context.view.paragraphs.length > 0 && MANDATORY_ROLES.filter((role) => context.all(role).length > 0).length >= MANDATORY_ROLES.length - 2;
    if (tables.length === 0 && !whole) return;
    if (tables.length === 0 && context.view.paragraphs.some(({ text }) => TARGETS_IN_WORDS.test(text))) {
      yield evaluation(completenessTargetsPublished, { state: 'pass', message: 'table-missing', address: [] });
      return;
    }
    if (tables.length === 0) {
      // Targets are often published in a file of their own; that this one lacks them is worth a look, not an alarm.
      yield evaluation(completenessTargetsPublished, { state: 'fail', severity: 'notice', message: 'table-missing', data: { actual: `${project.text}${project.unit ?? ''}` }, at: [project.ref], address: [] });
      return;
    }
    const projects = targetProjects(context);
    const told = projects.some(({ indicators }) => indicators.length > 0);
    const [first] = tables;
    // Forms whose indicators could not be told are there, and that is all that can be said of them.
    const state = projects.length === 0 || told ? 'pass' : 'fail';
    yield evaluation(completenessTargetsPublished, { state, message: 'no-indicators', data: { table: first?.title ?? '' }, at: first ? [{ kind: 'table', table: first.table.id }] : [], address: ['indicators'] });
  },
};
