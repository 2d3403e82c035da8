/** Why a cell's text cannot be taken at its word. */
export type CellDoubt = 'stored-differs' | 'without-value';

/** A cell of a sheet before layout; rows and columns from 0 as in the file. `text` is what a reader sees, '' for formatted blanks. */
export interface SheetCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  /** True when the file holds a number, not a text. */
  readonly numeric: boolean;
  /** The number the file holds, where the displayed text shows fewer of its digits; decimal string. */
  readonly stored?: string;
  readonly formula?: string;
  readonly doubt?: CellDoubt;
}

/** A merged range; spans count file rows and columns, hidden ones too. */
export interface SheetMerge {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A sheet as any of the workbook formats holds it: sparse, however large its used range. */
export interface SheetData {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly SheetMerge[];
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenCol: (col: number) => boolean;
  /** Addresses of cells with comments. */
  readonly comments: readonly string[];
  /** True when rows were left out because there were too many. */
  readonly cut: boolean;
}

/** 0 → A, 26 → AA. */
export const columnLetters = (col: number): string => (col < 26 ? '' : columnLetters(Math.floor(col / 26) - 1)) + String.fromCharCode(65 + (col % 26));

/** A1 for row 0, column 0. */
export const addressOf = (row: number, col: number): string => `${columnLetters(col)}${row + 1}`;
