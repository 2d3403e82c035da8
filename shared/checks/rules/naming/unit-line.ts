import { printedUnit } from '../../../classify/printed-unit.ts';
import { evaluation } from '../../evaluation.ts';
import { perTable } from '../../per-table.ts';
import { contentOf } from '../../table-content.ts';
import type { Rule } from '../../rule.ts';

/** Units that captions and head of a table print. */
const unitsOf = perTable(({ table }): readonly string[] => {
  const texts = [table.unitLine?.text, table.entityLine?.text, table.title, ...table.notes.map((note) => note.text), ...table.cells.filter((cell) => cell.row < Math.max(table.headRows, 1) || cell.value === null).map((cell) => cell.text)];
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : (printedUnit(text) ?? []))))];
});

/** D-08: every table with amounts prints its money unit. */
export const namingUnitLine: Rule = {
  id: 'naming/unit-line',
  catalogue: 'D-08',
  sources: ['DOC', 'INS'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['overview'],
  messages: ['missing'],
  *check(context) {
    const tables = context.tables.filter((table) => table.table.kind !== 'other' && contentOf(table) === 'figures');
    const printed = new Map(tables.map((table) => [table, unitsOf(table)]));
    // A document that prints it once for all its tables says so at the first.
    const most = tables.filter((table) => (printed.get(table)?.length ?? 0) > 0).length * 2 > tables.length;
    for (const table of tables) {
      const missing = (printed.get(table)?.length ?? 0) === 0;
      yield evaluation(namingUnitLine, {
        state: missing && most ? 'fail' : 'pass', severity: 'warning', message: 'missing', data: { table: table.title }, at: [{ kind: 'table', table: table.table.id }], address: [table.name],
      });
    }
  },
};
