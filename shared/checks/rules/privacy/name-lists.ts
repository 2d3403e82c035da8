import { compact } from '../../../classify/compact.ts';
import { evaluation } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import { NAME_HEAD, PERSON } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';

const persons = perTable(({ table }) => {
  const head = table.cells.find((cell) => NAME_HEAD.test(compact(cell.text)));
  return head ? table.cells.filter((cell) => cell.col === head.col && cell.row > head.row && PERSON.test(compact(cell.text))) : [];
});

/** P-05: no lists of persons. */
export const privacyNameLists: Rule = {
  id: 'privacy/name-lists',
  catalogue: 'P-05',
  sources: ['PI'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: [],
  messages: ['names'],
  *check(context) {
    for (const reader of context.tables) {
      const { table, name, title } = reader;
      const below = persons(reader);
      const first = below[0];
      yield evaluation(privacyNameLists, {
        state: first && below.length >= 2 ? 'fail' : 'pass', message: 'names', data: { table: title, count: String(below.length) }, actual: first ? String(below.length) : null,
        at: [...below.slice(0, 20).map((cell) => ({ kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col }))], address: [name],
      });
    }
  },
};
