import type { Evaluation } from '../../../model/finding.ts';
import type { Gap } from '../../../model/snapshot.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { MANDATORY_ROLES } from '../../profiles/table-roles.ts';
import type { TableRole } from '../../rule.ts';
import type { Rule } from '../../rule.ts';

/** 江苏 prints its fiscal tables over all funds; they stand for the general-budget ones where those are not printed. */
function printed(context: CheckContext, role: TableRole): boolean {
  if (context.all(role).length > 0) return true;
  if (role === 'gpb_exp') return context.ofKind('fiscal_exp').length > 0;
  return role === 'gpb_basic' && context.ofKind('fiscal_basic').length > 0;
}

/** Gaps behind which a table may stand. */
const UNSEEN: ReadonlySet<Gap['code']> = new Set(['page-without-text', 'page-unreadable', 'pages-missing', 'page-garbled', 'table-unread']);

/** More than half of the tables: with fewer a file is one part of a disclosure (narrative, annex), whose other part we do not see. */
const MOST = MANDATORY_ROLES.length / 2 + 1;

function missed(context: CheckContext, role: TableRole, present: number): Evaluation {
  const unseen = context.view.snapshot.gaps.some((gap) => UNSEEN.has(gap.code));
  if (present < MOST || unseen) {
    return evaluation(completenessBasicTables, { state: 'not_run', message: 'only-part', data: { part: role }, group: 'document/only-part', address: [role] });
  }
  // A table that was found but not recognised may be the one.
  const unknown = context.ofKind('other').some((table) => table.lists.some((list) => list.columns.length > 0));
  return evaluation(completenessBasicTables, { state: 'fail', severity: unknown ? 'warning' : 'error', message: 'table-missing', data: { part: role }, address: [role] });
}

/** C-01: the eight tables that the national rules ask of every department. */
export const completenessBasicTables: Rule = {
  id: 'completeness/basic-tables',
  catalogue: 'C-01',
  sources: ['OP', 'STD', 'INS'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['table-missing', 'only-part', 'no-tables'],
  *check(context) {
    const missing = MANDATORY_ROLES.filter((role) => !printed(context, role));
    const present = MANDATORY_ROLES.length - missing.length;
    if (present === 0) {
      yield evaluation(completenessBasicTables, { state: 'not_run', message: 'no-tables', address: [] });
      return;
    }
    for (const role of MANDATORY_ROLES) yield missing.includes(role) ? missed(context, role, present) : evaluation(completenessBasicTables, { state: 'pass', message: 'table-missing', data: { part: role }, address: [role] });
  },
};
