import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { useMemo, useRef, type RefObject } from 'react';
import type { ViewTable } from '../../../shared/model/view.ts';
import type { Words } from '../../words/words.ts';
import { gridColumns, keepPlan, planColumns, type ColumnPlan } from './columns.ts';
import { frozenWidths } from './frozen-columns.ts';
import type { GridMarks } from './grid-marks.ts';
import { gridRows, keepRows, type GridRow } from './grid-row.ts';

const NO_ROWS: readonly GridRow[] = [];

/** The lines of a table; what an answer left alone stays the same object. */
export function useGridRows(table: ViewTable): readonly GridRow[] {
  const before = useRef(NO_ROWS);
  const rows = useMemo(() => keepRows(before.current, gridRows(table)), [table]);
  before.current = rows;
  return rows;
}

/** The columns of a table, the same until head, meaning, language or the room they need or have (`pane`, CSS pixels) change what they are: AG Grid takes a tenth of a second for new ones. */
export function useGridColumns(table: ViewTable, rows: readonly GridRow[], marks: RefObject<GridMarks>, words: Words, compact: boolean, pane: number): (ColDef<GridRow> | ColGroupDef<GridRow>)[] {
  const before = useRef<ColumnPlan | null>(null);
  const plan = useMemo(() => keepPlan(before.current, planColumns(table, rows)), [table, rows]);
  before.current = plan;
  const keptWidths = useRef<readonly number[]>([]);
  const fresh = useMemo(() => frozenWidths(plan, pane), [plan, pane]);
  const frozen = String(fresh) === String(keptWidths.current) ? keptWidths.current : fresh;
  keptWidths.current = frozen;
  return useMemo(() => gridColumns(plan, () => marks.current, words, compact, frozen), [plan, marks, words, compact, frozen]);
}
