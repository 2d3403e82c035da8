import type { TableGiven } from '../model/structure-edit.ts';
import type { TableGrid } from '../model/table-grid.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { Column, ColumnField, ListEntry, Row, RowList, RowRole, TableMeaning } from '../model/table-meaning.ts';
import type { Unit } from '../money/unit.ts';
import { Decimal } from '../money/decimal.ts';
import { parseAmount } from '../money/parse-amount.ts';
import { fundOf } from './column-field.ts';
import { columnsAgainstSums } from './columns-against-sums.ts';
import { compact } from './compact.ts';
import { draftEntry, type DraftEntry, type ListShape } from './draft-entry.ts';
import { emptyNoteOf, isEmptyTable } from './empty-table.ts';
import { fieldsByOrder } from './fields-by-order.ts';
import { gridText, type GridText } from './grid-text.ts';
import { headRowCount } from './head-rows.ts';
import { hasMeasures, headlessTargets } from './headless-targets.ts';
import { groupedIncome } from './income-groups.ts';
import { normaliseTitle } from './normalise-title.ts';
import { isNumberingRow } from './numbering-row.ts';
import { outlineOf } from './outline.ts';
import { partOfBasic } from './part-of-basic.ts';
import { plainSubtotal } from './plain-subtotal.ts';
import { printedUnit } from './printed-unit.ts';
import { readColumns, type HeadColumn } from './read-columns.ts';
import { resolveThreePublic, straightenThreePublic } from './resolve-three-public.ts';
import { rowCodes } from './row-codes.ts';
import { spannedLabels } from './spanned-labels.ts';
import { splitLists, type ListColumns } from './split-lists.ts';
import { kindFromHead, kindFromTitle } from './table-kind-of.ts';
import { tableNumber } from './table-number.ts';
import { targetForm } from './target-form.ts';
import { unitLines } from './unit-lines.ts';
import { yearLines } from './year-lines.ts';

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const rowTexts = (text: GridText, row: number): readonly string[] => range(0, text.colCount).map((col) => compact(text.own(row, col)));
const isNote = (text: GridText, row: number): boolean => {
  const words = rowTexts(text, row).filter(Boolean);
  return words.length === 1 && /^(?:注|说明|备注)[:：\d]|^(?:此表为空|本表为空|(?:本表|此表)无数据|无数据)$/.test(words[0] ?? '');
};

/** Part of each row before lists are read. */
function plainRoles(text: GridText, headRows: number): readonly RowRole[] {
  const heads = new Set(range(0, headRows).map((row) => rowTexts(text, row).join('|')));
  let belowHead = true;
  return range(0, text.rowCount).map((row) => {
    if (row < headRows) return 'header';
    const words = rowTexts(text, row);
    if (words.every((word) => word === '')) return 'blank';
    if (isNumberingRow(text, row, belowHead)) return 'numbering';
    if (heads.has(words.join('|'))) {
      belowHead = true;
      return 'header';
    }
    belowHead = false;
    return isNote(text, row) ? 'note' : 'item';
  });
}

function unitOf(grid: TableGrid, text: GridText, headRows: number, fallback: Unit | null): Unit | null {
  const printed = [grid.unitLine?.text, grid.entityLine?.text, grid.title?.text].map((line) => (line === undefined ? null : printedUnit(line))).find((unit) => unit !== null);
  if (printed) return printed;
  for (const row of range(0, headRows)) {
    for (const word of rowTexts(text, row)) {
      const unit = /[(（]/.test(word) || /单位[:：]/.test(word) ? printedUnit(word) : null;
      if (unit) return unit;
    }
  }
  return fallback;
}

const PROJECT_KINDS: readonly TableKind[] = ['project_exp', 'f_gpb_project', 'project_targets', 'procurement', 'service_purchase', 'f_self_eval'];

function shapeOf(list: ListColumns, kind: TableKind, entity: string | null): ListShape {
  const of = (content: Column['content']): readonly HeadColumn[] => list.columns.filter((column) => column.content === content);
  const amounts = of('amount').map((column) => column.index);
  const names = of('label');
  // 政府预算经济科目 stands beside the 部门预算 name as a second classification, not as an inner name.
  const government = (column: HeadColumn): boolean => /政府.*经济|政府预算支出/.test(column.path.join(''));
  const own = names.every(government) ? names : names.filter((column) => !government(column));
  // 科目名称 printed twice beside codes is the name in a second classification, whatever the head above it says.
  const labels = of('code').length === 0 ? own : own.filter((column, at) => own.findIndex((other) => other.path.at(-1) === column.path.at(-1)) === at);
  const projects = labels.filter((column) => /项目名称|专项名称|^采购项目$/.test(column.path.at(-1) ?? ''));
  const project = projects.length === 1 ? projects[0] : undefined;
  // Elsewhere 项目名称 is simply what an overview calls its lines.
  const lines = !project || !(PROJECT_KINDS.includes(kind) || (labels.length > 1 && of('code').length > 0));
  // Codes of a second classification (政府预算 beside 部门预算; economic beside functional in lists of things bought) do not name the line.
  const second = (column: HeadColumn): boolean => government(column) || ((PROJECT_KINDS.includes(kind) || kind === 'gpb_exp' || kind === 'expenditure') && /经济/.test(column.path.join('')));
  const codes = of('code').every(second) ? of('code') : of('code').filter((column) => !second(column));
  return {
    side: list.side,
    kind,
    labelCols: (lines ? labels : labels.filter((column) => column !== project)).map((column) => column.index),
    codeCols: codes.map((column) => column.index),
    unitCodeCol: of('unit_code')[0]?.index ?? null,
    unitNameCol: of('unit_name')[0]?.index ?? null,
    projectCol: lines ? null : (project?.index ?? null),
    fundCol: list.columns.find((column) => column.content === 'text' && /资金性质|资金来源/.test(column.path.at(-1) ?? ''))?.index ?? null,
    valueCols: amounts,
    textCols: of('text').filter((column) => column.index < (amounts[0] ?? 0) && !/资金性质/.test(column.path.at(-1) ?? '')).map((column) => column.index).concat(
      list.columns.filter((column) => column.content === 'text' && /资金性质/.test(column.path.at(-1) ?? '')).map((column) => column.index),
    ),
    stairCols: (kind === 'procurement' || kind === 'service_purchase') && codes.length === 0 && of('unit_code').length === 0 && of('unit_name').length === 0
      ? list.columns.filter((column) => (column.content === 'label' || column.content === 'text') && column.index < (amounts[0] ?? 0) && !/组织形式|方式|资金性质|备注/.test(column.path.at(-1) ?? '')).map((column) => column.index)
      : [],
    economic: codes.some((column) => /经济/.test(column.path.join(''))) || labels.some((column) => /经济/.test(column.path.join(''))),
    namesUnits: codes.length > 0 && labels.some((column) => /(?:单位|部门)/.test(column.path.at(-1) ?? '') && /科目/.test(column.path.at(-1) ?? '')) && of('unit_code').length === 0,
    namesProjects: labels.some((column) => /(?:单位|部门)/.test(column.path.at(-1) ?? '') && /(?:专项|项目)\)?名称/.test(column.path.at(-1) ?? '')),
    entity,
  };
}

function readList(text: GridText, list: ListColumns, kind: TableKind, rows: readonly number[], entity: string | null, totals: readonly number[]): RowList {
  const shape = shapeOf(list, kind, entity);
  const codes = rowCodes(text, shape.codeCols, rows);
  const filled = rows.filter((row) => list.columns.some((column) => compact(text.own(row, column.index)) !== ''));
  const [outer, inner] = shape.labelCols;
  const grouped = (kind === 'income' || kind === 'f_income') && outer !== undefined && inner !== undefined && shape.codeCols.length === 0 ? groupedIncome(text, filled, outer, inner) : null;
  let unitAbove: string | null = null;
  const own = grouped ?? filled.flatMap((row) => {
    const draft = draftEntry(text, row, shape, codes.get(row), filled.length === 1, unitAbove);
    unitAbove = (shape.unitCodeCol === null || draft?.key?.startsWith('PRJ:') ? '' : compact(text.own(row, shape.unitCodeCol))) || unitAbove;
    return draft ?? [];
  });
  // One 合计 printed at the left of a two-sided table is the total of both sides.
  const shared = own.some((draft) => draft.total) ? [] : totals.filter((row) => !own.some((draft) => draft.row === row));
  const [figures] = shape.valueCols;
  const named = list.side !== 'main' || figures === undefined ? plainSubtotal(own, kind) : kind === 'three_public' || kind === 'f_three_public' ? yearLines(own) : unitLines(own, (row) => {
    const amount = parseAmount(text.own(row, figures));
    return amount === null ? null : new Decimal(amount.value);
  });
  const drafts = [...named, ...shared.map((row): DraftEntry => ({ row, key: 'TOTAL', code: null, label: '', memo: false, total: true, stair: null, unit: null }))].toSorted((a, b) => a.row - b.row);
  const labelCol = grouped ? inner : kind === 'project_targets' || kind === 'project_exp' ? (shape.projectCol ?? shape.labelCols[0]) : (shape.labelCols.at(-1) ?? shape.unitNameCol ?? shape.projectCol ?? undefined);
  return { side: list.side, labelCol: labelCol ?? -1, codeCols: shape.codeCols, valueCols: shape.valueCols, entries: outlineOf(drafts, list.side, kind) };
}

/** In a two-sided table a lone total of one side is its amount. Fields that a list would hold twice are taken from the second column on. */
function settleFields(lists: readonly ListColumns[]): ReadonlyMap<number, ColumnField | null> {
  const settled = new Map<number, ColumnField | null>();
  for (const list of lists) {
    const amounts = list.columns.filter((column) => column.content === 'amount');
    const plain = list.side !== 'main' && amounts.every((column) => column.field === 'total' || column.field === null || amounts.length === 1);
    const seen = new Set<string>();
    for (const column of amounts) {
      // 人员经费 and 公用经费 above two lists of subjects name the lists; each list's one figure is the subject's total.
      const listed = lists.length > 1 && list.side === 'main' && amounts.length === 1 && (column.field === 'personnel' || column.field === 'public');
      const plainField = plain && (column.field === 'total' || amounts.length === 1) ? 'amount' : listed ? 'total' : column.field;
      // 总计 beside 财政拨款 {合计, …} or 一般公共预算 {小计, …}: the second total is that of the group's money.
      const group = column.path.at(-2) ?? '';
      const field = plainField === 'total' && seen.has(`total/${column.period}`) ? (/^财政拨款/.test(group) ? 'fiscal' : (fundOf(group) ?? plainField)) : plainField;
      const name = `${field}/${column.period}`;
      settled.set(column.index, field !== null && seen.has(name) ? null : field);
      seen.add(name);
    }
  }
  return settled;
}

function gridRows(roles: readonly RowRole[], lists: readonly RowList[], text: GridText): readonly Row[] {
  const byRow = new Map<number, ListEntry>();
  for (const list of lists) for (const entry of list.entries) if (!byRow.has(entry.row)) byRow.set(entry.row, entry);
  return roles.map((role, index) => {
    const entry = role === 'item' ? byRow.get(index) : undefined;
    return entry ? { index, role: entry.role, code: entry.code, label: entry.label, level: entry.level } : { index, role, code: null, label: rowTexts(text, index).find(Boolean) ?? '', level: 0 };
  });
}

/** The columns with what a person said about some of them. */
const withGivenColumns = (columns: readonly HeadColumn[], given: TableGiven | undefined): readonly HeadColumn[] =>
  given?.columns ? columns.map((column) => ({ ...column, ...given.columns?.[String(column.index)] })) : columns;

/**
 * What a grid means: kind, unit, columns, rows and lists, computed from its present texts, and from what a person said about it (`given`),
 * which goes before everything read. Unknown words give null fields, never guesses.
 */
export function understandTable(grid: TableGrid, context: { readonly defaultUnit: Unit | null }): TableMeaning {
  const text = gridText(grid);
  const { given } = grid;
  const title = given?.title ?? grid.title?.text ?? '';
  const named = normaliseTitle(title);
  const headRows = Math.min(given?.headRows ?? headRowCount(text, grid.headRows), grid.rowCount);
  const roles = plainRoles(text, headRows);
  const body = range(0, grid.rowCount).filter((row) => roles[row] === 'item');
  const words = (rows: readonly number[]): readonly string[] => rows.flatMap((row) => range(0, grid.colCount).map((col) => text.own(row, col)).filter(Boolean));
  const headWords = words(range(0, headRows));
  const finalHead = headWords.some((word) => /^(?:支出|收入)?决算(?:统计)?数$/.test(compact(word)));
  const doubts: string[] = [];
  let kind = given?.kind ?? (title === '' ? null : kindFromTitle(title, finalHead));
  // A title that lost a line (“三公”经费、会议费… / 支出预算表) may not overrule a head that only one table has.
  if (kind !== null && !given?.kind && /^(?:f_)?(?:expenditure|income|overview)$/.test(kind) && headWords.some((word) => /因公出国/.test(compact(word)))) kind = null;
  if (kind === null) {
    // Rows without title and head are a part of another table: their codes alone do not say which.
    kind = hasMeasures(words(body)) && headWords.length === 0 ? 'project_targets' : headWords.length === 0 && title === '' ? 'other' : (kindFromHead(headWords, words(body)) ?? 'other');
    doubts.push(kind === 'other' ? 'kind-unknown' : 'kind-from-head');
  }
  const number = (given?.number === undefined ? null : (tableNumber(given.number) ?? given.number)) ?? tableNumber(grid.numberLine?.text ?? '') ?? (named.number === null ? null : tableNumber(named.number));
  const unit = given?.unit ?? unitOf(grid, text, headRows, context.defaultUnit);
  const note = emptyNoteOf(grid, text);
  const form = kind === 'project_targets' || kind === 'f_self_eval' || kind === 'whole_targets' || kind === 'other' ? targetForm(grid, text, kind === 'other') : null;
  if (form) {
    return { kind: kind === 'other' ? 'project_targets' : kind, number, title, attributes: named.attributes, unit: form.unit ?? unit, columns: form.columns, rows: form.rows, lists: [form.list], empty: false, emptyNote: null, doubts };
  }
  // A turned 三公 table lists its parts downwards; its columns are funds or periods like anywhere else.
  const turned = (kind === 'three_public' || kind === 'f_three_public') && body.some((row) => rowTexts(text, row).some((word) => /^(?:其中[:：]?)?[(（\d一二三、.．)）①]*因公出国/.test(word)));
  let columns = readColumns(text, headRows, body, turned ? 'other' : kind);
  if (!turned && (kind === 'three_public' || kind === 'f_three_public')) columns = straightenThreePublic(resolveThreePublic(columns, text, body), text, body);
  const ordered = kind === 'project_targets' && headWords.length === 0 ? headlessTargets(text, body) : fieldsByOrder(columns, text, body, kind);
  if (ordered) {
    columns = ordered;
    doubts.push('columns-by-order');
  }
  if (kind === 'gpb_basic') columns = partOfBasic(title, columns);
  columns = withGivenColumns(columns, given);
  // 基本支出预算表 by fund without subjects is about all money; the table of 一般公共预算 by economic class stands beside it.
  if (kind === 'gpb_basic' && !given?.kind && !/一般公共/.test(named.core) && !columns.some((column) => column.content === 'code') && columns.some((column) => column.content === 'amount' && (column.field === 'fsa' || column.field === 'own'))) kind = 'other';
  const parts = splitLists(columns, kind, (col) => body.map((row) => compact(text.own(row, col))).filter(Boolean));
  const entity = grid.entityLine ? compact(grid.entityLine.text).replace(/^(?:编制|填报)?(?:单位|部门)(?:名称)?[:：]/, '').replace(/单位[:：].*$/, '').replace(/^\d+-?/, '') || null : null;
  const labelled = spannedLabels(text, body, parts);
  const lists: RowList[] = [];
  for (const part of parts) {
    const left = part.side === 'main' ? [] : (lists[0]?.entries ?? []).filter((entry) => entry.key === 'TOTAL').map((entry) => entry.row);
    lists.push(readList(labelled, part, kind, body, entity, left));
  }
  const fields = settleFields(parts);
  const understood = new Set(columns.flatMap((column) => (column.understood ? [column.index] : [])));
  const listOf = (index: number): number => Math.max(0, parts.findIndex((part) => part.columns.some((column) => column.index === index)));
  const meanings = columns.map(({ index, path, content, field, period }): Column => ({ index, path, content, field: given?.columns?.[String(index)] ? field : content === 'amount' ? (fields.get(index) ?? null) : field, period, list: listOf(index) }));
  const against = columnsAgainstSums(meanings, text, body);
  // 总计 and 部门预算 {合计, …} that say the same in every row are one figure printed twice.
  const repeats = (index: number): boolean => {
    const read = columns.find((column) => column.index === index)?.field ?? null;
    const holder = read === null ? undefined : meanings.find((column) => column.field === read && column.index !== index);
    return holder !== undefined && body.every((row) => compact(text.own(row, holder.index)) === compact(text.own(row, index)));
  };
  const doubted = meanings.map((column): Column => {
    const unknown = column.content === 'amount' && column.field === null && !understood.has(column.index) && !repeats(column.index) && !given?.columns?.[String(column.index)] && body.some((row) => parseAmount(text.own(row, column.index)) !== null);
    const own = [...(unknown ? ['column-unknown'] : []), ...(ordered && column.content === 'amount' ? ['columns-by-order'] : []), ...(against.has(column.index) ? ['columns-against-sums'] : [])];
    return own.length === 0 ? column : { ...column, doubts: own };
  });
  for (const doubt of ['column-unknown', 'columns-against-sums']) if (doubted.some((column) => column.doubts?.includes(doubt))) doubts.push(doubt);
  return {
    kind, number, title, attributes: named.attributes, unit,
    columns: doubted,
    rows: gridRows(roles, lists, text),
    lists,
    empty: isEmptyTable(lists, text, note),
    emptyNote: note,
    doubts,
  };
}
