import type { ColumnField } from '../../../model/table-meaning.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

const PARTS: readonly (readonly [ColumnField, string])[] = [['tp.abroad', 'TP:abroad'], ['tp.car_buy', 'TP:car_buy'], ['tp.car_run', 'TP:car_run'], ['tp.host', 'TP:host']];

/** C-08: 三公 is told in four parts: going abroad, buying and running vehicles, receiving guests. */
export const completenessThreePublicParts: Rule = {
  id: 'completeness/three-public-parts',
  catalogue: 'C-08',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['three_public'],
  messages: ['part-missing', 'not-understood'],
  *check(context) {
    for (const table of context.all('three_public')) {
      const { columns, doubts, lists, id } = table.table;
      const printed = PARTS.map(([field, key]) => columns.some((column) => column.field === field) || lists.some((list) => list.entries.some((entry) => entry.key === key)));
      const at = [{ kind: 'table', table: id }] as const;
      // A column or line that was not understood may be the part that seems to be missing.
      const unclear = doubts.includes('rebuilt-from-lines') || columns.some((column) => column.content === 'amount' && column.field === null) || lists.some((list) => list.entries.some((entry) => entry.key.startsWith('ROW:')) && list.entries.some((entry) => entry.key.startsWith('TP:')));
      if (printed.filter(Boolean).length < 2 || (unclear && printed.includes(false))) {
        yield evaluation(completenessThreePublicParts, { state: 'not_run', message: 'not-understood', data: { table: table.title }, at, address: [table.name] });
        continue;
      }
      for (const [i, [field]] of PARTS.entries()) {
        yield evaluation(completenessThreePublicParts, { state: printed[i] ? 'pass' : 'fail', message: 'part-missing', data: { table: table.title, what: field }, at, address: [table.name, field] });
      }
    }
  },
};
