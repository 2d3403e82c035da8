import type { Evaluation } from '../model/finding.ts';
import type { CheckContext } from './context.ts';
import type { Figure } from './figure.ts';
import { atMost } from './inequality.ts';
import { mainColumn } from './overview-lines.ts';
import type { Rule } from './rule.ts';
import type { TableReader } from './table-reader.ts';

/** The amount of an economic subject in a table of basic expenditure; null when no or several lines print it. */
export function economicFigure(table: TableReader, code: string): Figure | null {
  const found = table.lists.flatMap((list) => {
    const column = mainColumn(list);
    return column ? list.lines.filter((line) => line.key === `E:${code}` && !line.memo).map((line) => list.figure(line, column)) : [];
  });
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

/** Part of the 三公 money as a column. */
type ThreePublicField = 'tp.abroad' | 'tp.car_buy' | 'tp.car_run' | 'tp.host' | 'meeting' | 'training';

/** The amount of a part of the 三公 money on the table's total line, in columns or in lines; final accounts: what was spent. */
export function threePublicFigure(table: TableReader, field: ThreePublicField): Figure | null {
  for (const list of table.lists) {
    const turned = list.line(`TP:${field.replace('tp.', '')}`);
    const main = mainColumn(list);
    if (turned && main) return list.figure(turned, main);
    const total = list.line('TOTAL') ?? (list.lines.length === 1 ? list.lines[0] : null);
    const column = list.column(field, 'final') ?? list.column(field);
    if (total && column) return list.figure(total, column);
  }
  return null;
}

/** Each part of the 三公 money covers the subject of basic expenditure beside it at least: the 三公 table counts projects too. */
export function* coversBasic(rule: Rule, context: CheckContext, covers: readonly (readonly [ThreePublicField, code: string])[]): Iterable<Evaluation> {
  for (const [threePublic, basic] of context.pairs('three_public', 'gpb_basic')) {
    for (const [field, code] of covers) {
      const checked = atMost(rule, economicFigure(basic, code), threePublicFigure(threePublic, field), 'exceeds');
      if (checked) yield checked;
    }
  }
}
