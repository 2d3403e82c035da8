import type { ColDef, ColGroupDef, SuppressKeyboardEventParams } from 'ag-grid-community';
import type { ViewCell, ViewTable } from '../../../shared/model/view.ts';
import { isDoubtful } from '../doubts/doubt-index.ts';
import type { Words } from '../../words/words.ts';
import { cellClasses, letterStyle } from './cell-classes.ts';
import { cellKey } from './cell-key.ts';
import type { GridMarks } from './grid-marks.ts';
import type { GridRow } from './grid-row.ts';
import { headTree, type HeadNode } from './head-tree.ts';

const COMMAND_KEY = /^([A-Za-z?[\]/]|F6)$/;

/** Composition belongs to the editor: its Enter and Esc must neither commit nor cancel. Letters are commands, not typing. */
export function suppressKeyboard({ event, editing }: Pick<SuppressKeyboardEventParams<GridRow>, 'event' | 'editing'>): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  if (editing) return false;
  if (event.shiftKey && event.key.startsWith('Arrow')) return true;
  return event.ctrlKey || event.metaKey || event.altKey || COMMAND_KEY.test(event.key) || event.key === 'Escape' || event.key === 'Tab';
}

function tooltip(cell: ViewCell | undefined, state: string | undefined, words: Words): string | null {
  if (!cell) return null;
  const { table } = words;
  const lines = [
    cell.original === undefined ? null : table.changed(cell.original),
    isDoubtful(cell) ? table.doubtful : null,
    cell.alternatives && cell.alternatives.length > 0 ? table.otherReadings(cell.alternatives.map((one) => one.text).join('、')) : null,
    cell.text === '' && state !== undefined ? table.blankAsZero : null,
    state === 'pass' ? table.inPass : state === 'tail' ? table.inTail : state === 'notice' ? table.inNotice : state === 'warning' ? table.inWarning : state === 'fail' ? table.inFail : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? lines.join(' · ') : null;
}

const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 13 : 7.4), 0);

/** Wide enough for the texts, within bounds: heads wrap, long labels end in an ellipsis and are shown whole on hover. */
function columnWidth(rows: readonly GridRow[], col: number, head: string, numeric: boolean): number {
  const texts = rows.map((row) => (row.cells[col]?.colSpan === 1 ? widthOf(row.cells[col]?.text ?? '') + (row.levels.get(col) ?? 0) * 14 : 0));
  const longest = Math.max(Math.min(widthOf(head) * 0.55 + 14, 96), ...texts, 0);
  return Math.round(Math.min(numeric ? 150 : 270, Math.max(numeric ? 76 : 52, longest + 20)));
}

/** What the columns of a table are made from; `widths` in CSS pixels, by column. */
export interface ColumnPlan {
  readonly heads: readonly HeadNode[];
  readonly contents: readonly string[];
  readonly lists: number;
  readonly widths: readonly number[];
}

const leavesOf = (node: HeadNode): readonly Extract<HeadNode, { kind: 'leaf' }>[] => (node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf));

/** The plan for a table as it now stands. */
export function planColumns(table: ViewTable, rows: readonly GridRow[]): ColumnPlan {
  const heads = headTree(table);
  const contents = Array.from({ length: table.colCount }, (_, col) => table.columns[col]?.content ?? 'text');
  const widths = Array.from({ length: table.colCount }, () => 0);
  for (const { col, text } of heads.flatMap(leavesOf)) widths[col] = columnWidth(rows, col, text, contents[col] === 'amount');
  return { heads, contents, lists: table.lists.length, widths };
}

/** The plan before, unless head or meaning are others or a text now needs more room: columns stay as they are and as wide as a person drew them. */
export function keepPlan(before: ColumnPlan | null, after: ColumnPlan): ColumnPlan {
  const shape = ({ heads, contents, lists }: ColumnPlan): string => JSON.stringify([heads, contents, lists]);
  return before && after.widths.every((width, col) => width <= (before.widths[col] ?? 0)) && shape(before) === shape(after) ? before : after;
}

/** Column definitions with the printed head as groups. `marks` is read at every refresh, so that a selection costs no new columns. `compact` = a narrow window; `frozen`: widths of the columns that stay in place. */
export function gridColumns({ heads, contents, widths }: ColumnPlan, marks: () => GridMarks, words: Words, compact: boolean, frozen: readonly number[]): (ColDef<GridRow> | ColGroupDef<GridRow>)[] {
  const leaf = (col: number, head: string): ColDef<GridRow> => {
    const content = contents[col] ?? 'text';
    const width = widths[col] ?? 0;
    const kept = frozen[col];
    const numeric = content === 'amount';
    const label = content === 'label';
    return {
      colId: String(col),
      headerName: head,
      width,
      ...(label || content === 'text' ? { flex: 1, minWidth: Math.min(width, compact ? 140 : 170) } : {}),
      ...(numeric ? { flex: 0.6, minWidth: width } : {}),
      pinned: kept === undefined ? null : 'left',
      ...(kept === undefined ? {} : { flex: 0, minWidth: 48, width: kept }),
      valueGetter: ({ data }) => { const cell = data?.cells[col]; return cell && cell.row === data?.index && cell.col === col ? cell.text : ''; }, // once, also where it spans out of the frozen columns
      colSpan: ({ data }) => { const cell = data?.cells[col]; return cell && cell.col === col ? cell.colSpan : 1; },
      tooltipValueGetter: ({ data }) => { const cell = data?.cells[col]; return tooltip(cell, cell && marks().states.get(cellKey(cell.row, cell.col)), words) ?? (label ? cell?.text : null); },
      cellClass: ({ data }) => cellClasses(content, col, data, marks()),
      headerClass: numeric ? 'h-num' : 'h-text',
      cellStyle: (params) => letterStyle(params, col, marks()),
    };
  };
  const build = (node: HeadNode): ColDef<GridRow> | ColGroupDef<GridRow> =>
    node.kind === 'leaf' ? leaf(node.col, node.text) : { headerName: node.text, children: node.children.map(build), marryChildren: true };
  return heads.map(build);
}
