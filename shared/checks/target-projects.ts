import { compact } from '../classify/compact.ts';
import { halfWidth } from '../language/half-width.ts';
import { cellAt } from '../model/cell-at.ts';
import type { CellRef } from '../model/ref.ts';
import type { ViewCell, ViewTable } from '../model/view.ts';
import type { CheckContext } from './context.ts';
import type { Figure } from './figure.ts';
import { formFunds } from './form-funds.ts';
import { GOAL_LABEL } from './profiles/form-words.ts';
import {
  INDICATOR_KINDS, INDICATOR_RELATION, INDICATOR_UNIT, INDICATOR_VALUE, type IndicatorKind, LABEL_IN_CELL, SECOND_LEVEL, TARGET_VALUE, THIRD_LEVEL, YEAR_FUNDS,
} from './profiles/target-words.ts';
import type { TableReader } from './table-reader.ts';

/** One indicator with its target. `number` and `unit` are null where the target is told in words. */
export interface Indicator {
  /** By the column or the second level beside it. */
  readonly kind: IndicatorKind | null;
  /** By a label printed inside the cell. */
  readonly labelled: IndicatorKind | null;
  readonly name: string;
  readonly target: string;
  readonly relation: string;
  readonly number: string | null;
  readonly unit: string;
  readonly at: CellRef;
}

/** A text that says what a project is for. */
export interface Goal {
  readonly text: string;
  readonly at: CellRef;
}

/** A project of a table or form of performance targets. */
export interface TargetProject {
  readonly name: string;
  readonly table: TableReader;
  /** The year's money; null where no single figure says it. */
  readonly amount: Figure | null;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  /** Kinds of indicator that the form provides for and that this project leaves blank. */
  readonly blank: readonly { readonly kind: IndicatorKind; readonly at: CellRef }[];
  readonly place: CellRef | null;
}

const plain = (text: string): string => halfWidth(text).trim();
const refOf = (table: ViewTable, cell: ViewCell): CellRef => ({ kind: 'cell', table: table.id, row: cell.row, col: cell.col });

/** The kind that words name; null when they name none. */
export const indicatorKind = (words: string): IndicatorKind | null => INDICATOR_KINDS.find(({ words: known }) => known.test(compact(words)))?.kind ?? null;

function indicator(kind: IndicatorKind | null, labelled: IndicatorKind | null, name: string, target: string, at: CellRef): Indicator {
  const match = TARGET_VALUE.exec(target);
  return { kind, labelled, name: compact(name), target, relation: match?.[1] ?? '', number: match?.[2]?.replaceAll(',', '') ?? null, unit: (match?.[3] ?? '').trim(), at };
}

/** 数量指标：碎纸机(=4台) 数量指标：书柜(=2张): labels part the cell; the last bracket holds the target. */
function indicatorsOfCell(kind: IndicatorKind | null, cell: ViewCell, at: CellRef): readonly Indicator[] {
  const text = plain(cell.text);
  if (text === '') return [];
  const labels = [...text.matchAll(LABEL_IN_CELL)];
  const parts = labels.length === 0
    ? [{ label: null, body: text }]
    : labels.map((label, i) => ({ label: indicatorKind(label[0]), body: text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length) }));
  return parts.flatMap(({ label, body }) => {
    const bracket = /^(.*)\(([^()]*(?:\([^()]*\)[^()]*)*)\)[;;,、. ]*$/u.exec(body.trim());
    return bracket ? [indicator(kind, label, bracket[1] ?? '', (bracket[2] ?? '').trim(), at)] : [indicator(kind, label, '', body.trim(), at)];
  });
}

/** A list with one project a line and one column for each kind of indicator. */
function listedProjects(table: TableReader): readonly TargetProject[] {
  const columns = table.table.columns.filter((column) => column.field === 'indicator').map((column) => ({ column, kind: indicatorKind(column.path.at(-1) ?? '') }));
  const goals = table.table.columns.filter((column) => column.field === 'goal');
  if (columns.length < 2) return [];
  return table.lists.flatMap((list) => list.lines.filter((line) => line.key.startsWith('PRJ:') && !line.memo).map((line): TargetProject => {
    const at = (col: number): ViewCell | undefined => cellAt(table.table, line.row, col);
    const [only, ...more] = list.columns;
    const column = list.column('amount') ?? list.column('amount_year') ?? (more.length === 0 ? only : undefined) ?? null;
    const label = at(list.table.table.lists[0]?.labelCol ?? 0);
    return {
      name: line.label, table, amount: column ? list.figure(line, column) : null, place: label ? refOf(table.table, label) : null,
      goals: goals.flatMap((goal) => [at(goal.index)].flatMap((cell) => (cell && cell.text.trim() !== '' ? [{ text: plain(cell.text), at: refOf(table.table, cell) }] : []))),
      indicators: columns.flatMap(({ column: own, kind }) => [at(own.index)].flatMap((cell) => (cell ? indicatorsOfCell(kind, cell, refOf(table.table, cell)) : []))),
      blank: columns.flatMap(({ column: own, kind }) => [at(own.index)].flatMap((cell) => (kind !== null && cell && cell.row === line.row && cell.text.trim() === '' ? [{ kind, at: refOf(table.table, cell) }] : []))),
    };
  }));
}

/** Heads 二级指标 · 三级指标 · 指标值 that stand side by side in one row; a form has two such sets, for the term and for the year. */
interface IndicatorHeads { readonly row: number; readonly kind: number | null; readonly name: number; readonly value: number; readonly relation: number | null; readonly unit: number | null }

function indicatorHeads(table: ViewTable): readonly IndicatorHeads[] {
  return table.cells.filter((cell) => THIRD_LEVEL.test(compact(cell.text))).flatMap((name): readonly IndicatorHeads[] => {
    const row = table.cells.filter((cell) => cell.row === name.row).toSorted((a, b) => a.col - b.col);
    const end = row.find((cell) => cell.col > name.col && (THIRD_LEVEL.test(compact(cell.text)) || SECOND_LEVEL.test(compact(cell.text))))?.col ?? table.colCount;
    const within = (words: RegExp): number | null => row.find((cell) => cell.col > name.col && cell.col < end && words.test(compact(cell.text)))?.col ?? null;
    const value = within(INDICATOR_VALUE);
    const second = row.findLast((cell) => cell.col < name.col && SECOND_LEVEL.test(compact(cell.text)))?.col ?? null;
    return value === null ? [] : [{ row: name.row + name.rowSpan - 1, kind: second, name: name.col, value, relation: within(INDICATOR_RELATION), unit: within(INDICATOR_UNIT) }];
  });
}

type Lines = Pick<TargetProject, 'indicators' | 'blank'>;

function indicatorLine(table: ViewTable, heads: IndicatorHeads, row: number): Lines {
  const none: Lines = { indicators: [], blank: [] };
  const name = cellAt(table, row, heads.name);
  const value = cellAt(table, row, heads.value);
  const text = (col: number | null): string => (col === null ? '' : plain(cellAt(table, row, col)?.text ?? ''));
  const kind = indicatorKind(text(heads.kind));
  if (!name || !value || name.row !== row || name.col !== heads.name || value.col !== heads.value || THIRD_LEVEL.test(compact(name.text))) return none;
  if (name.text.trim() === '' && value.text.trim() === '') return kind === null ? none : { indicators: [], blank: [{ kind, at: refOf(table, name) }] };
  // The foot of a form (负责人, 填报日期) has no second level beside it.
  if (heads.kind !== null && kind === null) return none;
  return { indicators: [indicator(kind, null, plain(name.text), text(heads.relation) + text(heads.value) + text(heads.unit), refOf(table, value))], blank: [] };
}

const merged = (lines: readonly Lines[]): Lines => {
  const indicators = lines.flatMap((line) => line.indicators);
  const filled = new Set(indicators.map((each) => each.kind));
  return { indicators, blank: lines.flatMap((line) => line.blank).filter(({ kind }) => !filled.has(kind)) };
};

/** The next cell to the right that prints something: dumps leave the merged places between blank. */
function nextText(table: ViewTable, label: ViewCell): ViewCell | undefined {
  return table.cells.filter((cell) => cell.row === label.row && cell.col > label.col && cell.text.trim() !== '').toSorted((a, b) => a.col - b.col)[0];
}

/** Forms for one project, and tables with one indicator a line. */
function formProjects(table: TableReader): readonly TargetProject[] {
  const heads = indicatorHeads(table.table);
  if (heads.length === 0) return [];
  const lines = table.lists.flatMap((list) => list.lines.filter((line) => line.key.startsWith('PRJ:')).map((line) => ({ list, line }))).toSorted((a, b) => a.line.row - b.line.row);
  const rowsOf = (from: number, to: number): Lines => merged(heads.flatMap((head) => Array.from({ length: Math.max(0, to - Math.max(from, head.row + 1)) }, (_, i) => indicatorLine(table.table, head, Math.max(from, head.row + 1) + i))));
  if (lines.length > 1) {
    return lines.map(({ list, line }, i): TargetProject => {
      const column = list.column('amount') ?? list.column('amount_year') ?? null;
      return { name: line.label, table, amount: column ? list.figure(line, column) : null, goals: [], place: { kind: 'cell', table: table.table.id, row: line.row, col: list.columns[0]?.index ?? 0 }, ...rowsOf(line.row, lines[i + 1]?.line.row ?? table.table.rowCount) };
    });
  }
  const first = Math.min(...heads.map((head) => head.row));
  const goals = table.table.cells.filter((cell) => cell.row < first && cell.value === null && cell.text.length <= 12 && GOAL_LABEL.test(compact(cell.text))).flatMap((label) => {
    const beside = nextText(table.table, label);
    return beside && beside.value === null && beside.text.length > 12 ? [{ text: plain(beside.text), at: refOf(table.table, beside) }] : [];
  });
  const funds = formFunds(table);
  const amount = funds.find(({ total }) => YEAR_FUNDS.test(compact(total.row)))?.total ?? (funds.length === 1 ? funds[0]?.total : undefined) ?? null;
  return [{ name: lines[0]?.line.label ?? table.title, table, amount, goals: [...new Map(goals.map((goal) => [goal.text, goal])).values()], place: null, ...rowsOf(0, table.table.rowCount) }];
}

const known = new WeakMap<TableReader, readonly TargetProject[]>();

function projectsOf(table: TableReader): readonly TargetProject[] {
  let found = known.get(table);
  if (!found) {
    const listed = listedProjects(table);
    found = listed.length > 0 ? listed : formProjects(table);
    known.set(table, found);
  }
  return found;
}

/** Every project of the document's tables and forms of targets, with what it promises. */
export const targetProjects = (context: CheckContext): readonly TargetProject[] => context.ofKind('project_targets').flatMap(projectsOf);
