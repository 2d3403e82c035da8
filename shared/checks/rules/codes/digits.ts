import type { TableKind } from '../../../model/table-kind.ts';
import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

const CODED: readonly TableKind[] = ['expenditure', 'gpb_exp', 'fiscal_exp', 'gpb_basic', 'fiscal_basic', 'gf_exp', 'soc_exp', 'f_expenditure', 'f_gpb_exp', 'f_gpb_basic', 'f_gf', 'f_soc'];

/** K-03: subject codes have 3, 5 or 7 digits. Codes of six, nine or twelve digits in the same column are units. */
export const codesDigits: Rule = {
  id: 'codes/digits',
  catalogue: 'K-03',
  sources: ['GK'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['expenditure', 'gpb_exp', 'gpb_basic'],
  messages: ['digits'],
  *check(context) {
    for (const table of context.ofKind(...CODED)) {
      for (const list of table.table.lists) {
        const [only, ...split] = list.codeCols;
        // Split columns (208 | 05 | 01) hold two digits each.
        if (only === undefined || split.length > 0) continue;
        const rows = new Set(list.entries.map((entry) => entry.row));
        const cells = table.table.cells.filter((cell) => cell.col === only && rows.has(cell.row) && /^\d+$/.test(cell.text.trim()));
        const usual = cells.filter((cell) => /^(?:\d{3}|\d{5}|\d{7})$/.test(cell.text.trim())).length * 2 > cells.length;
        for (const cell of cells) {
          const code = cell.text.trim();
          // A 款 that prints its own two digits below its class (江西) was joined with it in reading.
          const joined = list.entries.some((entry) => entry.row === cell.row && entry.code?.length === 5 && code.length === 2 && entry.code.endsWith(code));
          const fits = joined || [3, 5, 6, 7, 9, 12].includes(code.length);
          if (!usual && !fits) continue;
          yield evaluation(codesDigits, { state: fits ? 'pass' : 'fail', message: 'digits', data: { table: table.title, code }, at: [{ kind: 'cell', table: table.table.id, row: cell.row, col: cell.col }], actual: code, address: [table.name, code] });
        }
      }
    }
  },
};
