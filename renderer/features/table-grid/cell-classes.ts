import type { CellClassParams } from 'ag-grid-community';
import type { ViewCell } from '../../../shared/model/view.ts';
import { isDoubtful } from '../doubts/doubt-index.ts';
import { cellKey } from './cell-key.ts';
import type { GridMarks } from './grid-marks.ts';
import type { GridRow } from './grid-row.ts';

/** Zero and blank amounts are quiet so that the others can be seen. */
const isZero = (cell: ViewCell): boolean => cell.value !== null && /^-?0(\.0*)?$/.test(cell.value);

/** Words in a column of figures, as forms have them; a dash or a misread figure stays with the figures. */
const isProse = (cell: ViewCell | undefined): boolean => cell !== undefined && cell.value === null && /\p{Script=Han}/u.test(cell.text);

/**
 * The classes that a grid place carries: what its column is, and then only what is true of it. Seventeen rules that each said
 * yes or no cost every cell that scrolled in seventeen calls of the browser.
 */
export function cellClasses(content: string, col: number, data: GridRow | undefined, marks: GridMarks): string[] {
  const numeric = content === 'amount';
  const classes = [numeric && !isProse(data?.cells[col]) ? 'c-num' : content === 'code' || content === 'unit_code' || content === 'serial' ? 'c-code' : 'c-text'];
  if (!data) return classes;
  if (data.strong.has(col)) classes.push('c-total');
  else if (data.role === 'numbering') classes.push('c-numbering');
  if (content === 'label') classes.push(`c-level${Math.min(data.levels.get(col) ?? 0, 5)}`);
  if (marks.block.size > 0 && marks.block.has(cellKey(data.index, col))) classes.push('c-block');
  const cell = data.cells[col];
  if (!cell) return classes;
  const key = cellKey(cell.row, cell.col);
  const state = marks.states.get(key);
  if (state !== undefined && (state !== 'pass' || cell.text !== '')) classes.push(`c-${state}`);
  if (numeric && state !== undefined && cell.text === '') classes.push('c-blank');
  if (marks.letters.has(key)) classes.push('c-op');
  if (marks.at.has(key)) classes.push('c-at');
  if (marks.focus === key) classes.push('c-focus');
  if (marks.kin.parts.has(key)) classes.push('c-kin');
  if (marks.kin.total === key) classes.push('c-kin-total');
  if (marks.found.has(key)) classes.push('c-found');
  if (cell.original !== undefined) classes.push('c-changed');
  if (isDoubtful(cell)) classes.push('c-doubt');
  if (isZero(cell)) classes.push('c-zero');
  if (cell.row !== data.index) classes.push('c-under');
  if (cell.row + cell.rowSpan > data.index + 1) classes.push('c-above');
  return classes;
}

/** The letter of an operand for the style of its cell; none for the others: a property of its own makes the browser copy all the grid's properties for that cell. */
export function letterStyle({ data }: Pick<CellClassParams<GridRow>, 'data'>, col: number, marks: GridMarks): Record<string, string> | null {
  const cell = data?.cells[col];
  const letter = cell && marks.letters.size > 0 ? marks.letters.get(cellKey(cell.row, cell.col)) : undefined;
  return letter === undefined ? null : { '--letter': cell?.row === data?.index ? `"${letter}"` : 'none' };
}
