import type { CellRef } from '../../../model/ref.ts';
import { evaluation } from '../../evaluation.ts';
import { type IndicatorKind, REQUIRED_KINDS } from '../../profiles/target-words.ts';
import type { Rule } from '../../rule.ts';
import { type TargetProject, targetProjects } from '../../target-projects.ts';

/** The kinds that a project's form asks for, and those of them that it leaves blank. */
function lacking({ indicators, blank }: TargetProject): { readonly asked: readonly IndicatorKind[]; readonly missing: readonly IndicatorKind[] } {
  const asked = REQUIRED_KINDS.filter((kind) => blank.some((each) => each.kind === kind) || indicators.some((each) => each.kind === kind));
  return { asked, missing: asked.filter((kind) => !indicators.some((each) => each.kind === kind)) };
}

const blankOf = (project: TargetProject, kind: IndicatorKind): readonly CellRef[] => project.blank.filter((each) => each.kind === kind).map(({ at }) => at).slice(0, 1);

/** J-07: the indicators that every project must have are not blank. One finding for each kind of a table, with all its projects. */
export const targetsFilled: Rule = {
  id: 'targets/filled',
  catalogue: 'J-07',
  sources: ['TPL', 'STD'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['blank', 'none'],
  *check(context) {
    for (const [table, projects] of Map.groupBy(targetProjects(context), (project) => project.table)) {
      const found = projects.map((project) => ({ project, ...lacking(project) }));
      const empty = found.filter(({ asked, missing }) => asked.length > 1 && missing.length === asked.length);
      const told = (message: string, name: string, bad: readonly TargetProject[], at: readonly CellRef[], severity: 'warning' | 'notice') => evaluation(targetsFilled, {
        state: bad.length > 0 ? 'fail' : 'pass', severity, message, at, actual: bad[0]?.name ?? null, address: [table.name, name],
        data: { table: table.title, project: bad[0]?.name ?? '', name, what: `J:${name}`, ...(bad.length > 1 ? { places: String(bad.length) } : {}) },
      });
      for (const kind of REQUIRED_KINDS) {
        const asking = found.filter(({ asked }) => asked.includes(kind));
        const bad = asking.filter((each) => each.missing.includes(kind) && !empty.includes(each)).map(({ project }) => project);
        if (asking.length > 0) yield told('blank', kind, bad, bad.flatMap((project) => blankOf(project, kind)), 'warning');
      }
      // Lines without any indicator are often headings or purchases that only carry an amount.
      if (empty.length > 0) yield told('none', 'all', empty.map(({ project }) => project), empty.flatMap(({ project }) => project.place ?? []), 'notice');
    }
  },
};
