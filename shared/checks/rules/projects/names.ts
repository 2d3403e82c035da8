import { compact } from '../../../classify/compact.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { nameCell } from '../../coded-lines.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { editDistance } from '../../near-name.ts';
import { NUMBERED_NAME, YEAR_IN_FRONT } from '../../profiles/project-words.ts';
import type { Rule } from '../../rule.ts';
import type { Line, ListReader, TableReader } from '../../table-reader.ts';

interface Project {
  readonly table: TableReader;
  readonly list: ListReader;
  readonly line: Line;
  readonly name: string;
}

/** A name without numbering, brackets and what stands in them, year, and marks. */
const coreOf = (name: string): string => compact(name).replace(NUMBERED_NAME, '').replaceAll(/\([^()]*\)?/g, '').replace(YEAR_IN_FRONT, '').replaceAll(/[^\p{L}\p{N}]/gu, '');

function projects(context: CheckContext, ...roles: readonly ('procurement' | 'service_purchase' | 'project_targets' | 'project_exp')[]): readonly Project[] {
  const found = roles.flatMap((role) => context.all(role)).flatMap((table) => table.lists.flatMap((list) => list.lines.filter((line) => line.key.startsWith('PRJ:')).map((line) => ({ table, list, line, name: line.label.trim() }))));
  return [...new Map(found.map((project) => [`${project.table.name}|${coreOf(project.name)}`, project])).values()];
}

/** The other name that differs by one or two characters, where the name itself is not among them. */
function nearest(name: string, others: readonly Project[]): Project | null {
  const core = coreOf(name);
  if (core.length < 5 || others.some((other) => coreOf(other.name) === core)) return null;
  const most = core.length >= 12 ? 2 : 1;
  const near = others.filter((other) => editDistance(core, coreOf(other.name), most) <= most && !/\d/.test(core) && !/\d/.test(coreOf(other.name)));
  const [only] = near;
  return only && near.length === 1 ? only : null;
}

function* nearNames(context: CheckContext): Iterable<Evaluation> {
  const main = projects(context, 'project_exp', 'project_targets');
  const targets = projects(context, 'project_targets');
  const pairs: readonly (readonly [readonly Project[], readonly Project[]])[] = [[projects(context, 'procurement', 'service_purchase'), main], [targets, projects(context, 'project_exp')]];
  for (const [left, right] of pairs) {
    if (right.length === 0) continue;
    for (const project of left) {
      const other = nearest(project.name, right);
      yield evaluation(projectsNames, {
        state: other ? 'fail' : 'pass', message: 'near-name', data: { table: project.table.title, name: project.name, otherTable: other?.table.title ?? '', otherName: other?.name ?? '' },
        at: other ? [nameCell(project), nameCell(other)] : [nameCell(project)], actual: project.name, expected: other?.name ?? null, address: [project.table.name, coreOf(project.name)],
      });
    }
  }
}

/** Numbering that one name of a table carries and the others do not. */
function* numberedNames(context: CheckContext): Iterable<Evaluation> {
  for (const [, own] of Map.groupBy(projects(context, 'project_exp', 'project_targets', 'procurement'), (project) => project.table)) {
    const numbered = own.filter((project) => NUMBERED_NAME.test(project.name));
    if (own.length < 3 || numbered.length === 0 || numbered.length * 3 > own.length) continue;
    for (const project of numbered) {
      yield evaluation(projectsNames, { state: 'fail', message: 'numbered', data: { table: project.table.title, name: project.name }, at: [nameCell(project)], actual: project.name, address: [project.table.name, project.line.key] });
    }
  }
}

/** a project has one name in the tables of projects, targets and purchases. */
export const projectsNames: Rule = {
  id: 'projects/names',
  catalogue: 'X-17',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets', 'procurement'],
  messages: ['near-name', 'numbered'],
  *check(context) {
    yield* nearNames(context);
    yield* numberedNames(context);
  },
};
