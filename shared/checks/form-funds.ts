import { compact } from '../classify/compact.ts';
import { cellAt } from '../model/cell-at.ts';
import type { ViewCell } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import { cellState, type Figure } from './figure.ts';
import { FUNDS_PART, FUNDS_TOTAL, OF_WHICH } from './profiles/form-words.ts';
import type { TableReader } from './table-reader.ts';

/** The money of a one-project form: a total and what stands below it in the same two columns. */
export interface FormFunds {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Parts without those that split the part above them once more (a second 其中). */
  readonly outer: readonly Figure[];
}

/** The next cell to the right of a label. */
export function valueBeside(table: TableReader, label: ViewCell): ViewCell | undefined {
  return cellAt(table.table, label.row, label.col + label.colSpan);
}

/** A form's amount as a figure; its address is the label above its neighbours. */
function figureOf(table: TableReader, label: ViewCell, value: ViewCell | undefined, ordinal: number): Figure {
  const state = cellState(value);
  return {
    ref: { kind: 'cell', table: table.table.id, row: value?.row ?? label.row, col: value?.col ?? label.col }, text: value?.text ?? '', value: new Decimal(state === 'number' ? (value?.value ?? 0) : 0),
    decimals: state === 'number' ? (value?.decimals ?? 0) : 0, unit: table.unit, state, table: table.title, row: label.text, column: '', address: [table.name, 'form', compact(label.text), String(ordinal)].join(':'),
  };
}

/** Totals of a form with the amounts printed below them, label beside value (实施期资金总额 and 年度资金总额 stand side by side). */
export function formFunds(table: TableReader): readonly FormFunds[] {
  const found: FormFunds[] = [];
  for (const label of table.table.cells) {
    if (!FUNDS_TOTAL.test(compact(label.text)) || label.value !== null) continue;
    const value = valueBeside(table, label);
    if (!value || cellState(value) !== 'number') continue;
    const parts: Figure[] = [];
    const outer: Figure[] = [];
    let nested = false;
    for (let row = label.row + label.rowSpan; row < table.table.rowCount; row += 1) {
      const below = cellAt(table.table, row, label.col);
      if (!below || below.row !== row || below.col !== label.col || below.value !== null) break;
      const words = compact(below.text);
      const beside = valueBeside(table, below);
      if (!FUNDS_PART.test(words) || FUNDS_TOTAL.test(words) || beside?.col !== value.col || cellState(beside) === 'unreadable') break;
      const figure = figureOf(table, below, beside, found.length);
      // 其中 once opens the list; a second 其中 splits the part above it.
      if (OF_WHICH.test(words) && parts.length > 0) nested = true;
      parts.push(figure);
      if (!nested) outer.push(figure);
    }
    if (parts.length >= 2) found.push({ total: figureOf(table, label, value, found.length), parts, outer });
  }
  return found;
}
