import type { Rule } from '../../rule.ts';
import { judged } from '../../target-evaluation.ts';
import { targetProjects } from '../../target-projects.ts';

/** J-06: an indicator that carries its own label stands in the column of that kind. */
export const targetsLabels: Rule = {
  id: 'targets/labels',
  catalogue: 'J-06',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['project_targets'],
  messages: ['other-column', 'shifted'],
  *check(context) {
    // A text dump of a document loses and adds cells by itself.
    const severity = context.view.snapshot.format === 'text' ? 'notice' : 'warning';
    for (const project of targetProjects(context)) {
      const labelled = project.indicators.filter((indicator) => indicator.labelled !== null && indicator.kind !== null);
      const strange = labelled.filter((indicator) => indicator.labelled !== indicator.kind);
      const columns = new Set(strange.map(({ at }) => at.col));
      const [first] = strange;
      if (first && columns.size > 1) {
        // Several cells of one line side by side: a cell too many moved the rest.
        yield judged(targetsLabels, project, { ok: false, severity, message: 'shifted', actual: first.name || first.target, at: strange.map(({ at }) => at), name: 'row' });
        continue;
      }
      for (const indicator of labelled) {
        yield judged(targetsLabels, project, { ok: indicator.labelled === indicator.kind, severity, message: 'other-column', actual: indicator.name || indicator.target, at: [indicator.at], name: `${indicator.labelled ?? ''} ${indicator.name}` });
      }
    }
  },
};
