import type { GridCell, TableGrid } from '../model/table-grid.ts';

/** Read access to a grid by place, spans included. */
export interface GridText {
  readonly rowCount: number;
  readonly colCount: number;
  /** The cell that covers a place; undefined where the grid has none. */
  readonly cell: (row: number, col: number) => GridCell | undefined;
  /** Text of the cell that covers a place. */
  readonly covering: (row: number, col: number) => string;
  /** Text of the cell that starts at a place; '' inside a span, so that a spanned text is counted once. */
  readonly own: (row: number, col: number) => string;
}

/** Indexes a grid's cells once. */
export function gridText(grid: Pick<TableGrid, 'rowCount' | 'colCount' | 'cells'>): GridText {
  const places = new Map<number, GridCell>();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let col = cell.col; col < cell.col + cell.colSpan; col += 1) places.set(row * grid.colCount + col, cell);
    }
  }
  const cell = (row: number, col: number): GridCell | undefined => (col < 0 || col >= grid.colCount ? undefined : places.get(row * grid.colCount + col));
  return {
    rowCount: grid.rowCount,
    colCount: grid.colCount,
    cell,
    covering: (row, col) => cell(row, col)?.text ?? '',
    own: (row, col) => {
      const found = cell(row, col);
      return found && found.row === row && found.col === col ? found.text : '';
    },
  };
}
