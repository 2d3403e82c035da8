import type { TableKind } from '../model/table-kind.ts';
import type { ListSide, RowKey } from '../model/table-meaning.ts';
import { compact } from './compact.ts';
import { ECONOMIC_CODES } from './economic-codes.ts';
import type { GridText } from './grid-text.ts';
import { gluedCode, type RowCode } from './row-codes.ts';
import { plainLabel, totalKey } from './row-key.ts';

/** A line of a list before its place in the outline is known. */
export interface DraftEntry {
  readonly row: number;
  /** Null when only the label names it: the key then depends on the line above. */
  readonly key: RowKey | null;
  readonly code: string | null;
  readonly label: string;
  readonly memo: boolean;
  readonly total: boolean;
  /** Position among several name columns filled like stairs; null when there is one. */
  readonly stair: number | null;
  /** Unit code or name printed in the same row, where rows name their unit. */
  readonly unit: string | null;
  /** A department that its units follow, where only sums tell. */
  readonly holds?: boolean;
}

/** The columns of a list by what they hold. */
export interface ListShape {
  readonly side: ListSide;
  readonly kind: TableKind;
  readonly labelCols: readonly number[];
  readonly codeCols: readonly number[];
  readonly unitCodeCol: number | null;
  readonly unitNameCol: number | null;
  readonly projectCol: number | null;
  readonly fundCol: number | null;
  readonly valueCols: readonly number[];
  /** Text columns left of the amounts. */
  readonly textCols: readonly number[];
  /** Name columns filled like stairs, outermost first, in purchase tables without codes and units; else empty. */
  readonly stairCols: readonly number[];
  /** True when the code column's head says economic classification. */
  readonly economic: boolean;
  /** True when one column names units and subjects (单位（科目名称）): a name without a code there is a unit's. */
  readonly namesUnits: boolean;
  /** True when one column names units and their projects (单位名称（专项名称）). */
  readonly namesProjects: boolean;
  readonly entity: string | null;
}

const ECONOMIC_KINDS: readonly TableKind[] = ['gpb_basic', 'fiscal_basic', 'f_gpb_basic', 'agency_operation', 'exp_by_econ'];
const PROJECT_LISTS: readonly TableKind[] = ['project_exp', 'f_gpb_project'];
/** How names of public bodies end. */
export const BODY_OF_STATE = /(?:局|委|委员会|办公室|办公厅|厅|中心|学校|学院|大学|法院|检察院|医院|政府|街道|乡|镇|队|站|所|会|馆|处|院|公司|本级|机关)$/;

/** F:, E: or UNIT: of a code; digits alone never decide between a department 309 and an economic class 309. */
function codeKey(code: string, label: string, shape: ListShape): RowKey {
  if (code.length === 6) return `UNIT:${code}`;
  if (shape.economic || ECONOMIC_KINDS.includes(shape.kind)) return /^[35]/.test(code) ? `E:${code}` : code.length === 3 && BODY_OF_STATE.test(label) ? `UNIT:${code}` : `F:${code}`;
  if (code.length === 3 && !code.startsWith('2') && BODY_OF_STATE.test(label)) return `UNIT:${code}`;
  if (/^[35]/.test(code) && code.length <= 5) return `E:${code}`;
  return `F:${code}`;
}

const blank = (text: string): boolean => /^[\s\u3000…—–-]*$/.test(text);

/** Reads one row of a list; null when it holds nothing of this list. `unitAbove` is the last unit code printed above the row. */
export function draftEntry(grid: GridText, row: number, shape: ListShape, rowCode: RowCode | undefined, lone: boolean, unitAbove: string | null = null): DraftEntry | null {
  const text = (col: number | null): string => (col === null ? '' : grid.own(row, col).trim());
  const names = shape.labelCols.map(text);
  const unitCode = compact(text(shape.unitCodeCol));
  const unitName = text(shape.unitNameCol);
  const project = text(shape.projectCol);
  const words = [...names, unitName, unitCode, project, ...shape.codeCols.map(text)].filter((word) => !blank(word));
  const values = shape.valueCols.some((col) => !blank(text(col)));
  const twoSided = shape.side !== 'main';
  const stairs = shape.textCols.map(text).filter((word) => !blank(word));
  if (words.length === 0 && stairs.length === 0) {
    return values && (lone || shape.labelCols.length === 0) ? { row, key: lone ? 'TOTAL' : `ROW:${row}`, code: null, label: '', memo: false, total: lone, stair: null, unit: null } : null;
  }
  const base = { row, stair: null, unit: unitCode || compact(unitName) || null, memo: words.some((word) => /^其中[:：]/.test(compact(word))) };
  for (const word of words) {
    const key = totalKey(word, twoSided || shape.kind === 'income' || shape.kind === 'f_income');
    if (key !== null) return { ...base, key, code: null, label: word, unit: null, total: key === 'TOTAL' };
    if (/^(?:人员经费|公用经费)合计$/.test(compact(word))) return { ...base, key: /^人员/.test(compact(word)) ? 'USE:personnel' : 'USE:public', code: null, label: word, total: true };
  }
  let label = names.findLast((word) => !blank(word)) ?? '';
  let code = rowCode?.code ?? null;
  if (label === '' && rowCode?.glued) label = rowCode.glued;
  if (code === null && shape.codeCols.length === 0) {
    const glued = gluedCode(label);
    if (glued.code !== null && glued.glued !== null && /^[1-35]/.test(glued.code)) {
      code = glued.code;
      label = glued.glued;
    }
  }
  if (shape.stairCols.length > 1) {
    // Categories, projects, subjects and goods stand in columns of their own; the last filled one tells the depth.
    const own = shape.stairCols.findLastIndex((col) => !blank(text(col)));
    // Two ways of buying one thing share the cell of its name.
    const shared = own < 0 && values ? shape.stairCols.findLastIndex((col) => !blank(grid.cell(row, col)?.text ?? '')) : -1;
    const at = Math.max(own, shared);
    if (at < 0) return null;
    const word = own < 0 ? (grid.cell(row, shape.stairCols[at] ?? -1)?.text.trim() ?? '') : text(shape.stairCols[at] ?? -1);
    const total = shape.stairCols.map(text).find((each) => totalKey(each, false) === 'TOTAL');
    return total === undefined ? { ...base, key: `ROW:${plainLabel(word)}`, code: null, label: word, stair: at, total: false } : { ...base, key: 'TOTAL', code: null, label: total, unit: null, total: true };
  }
  const ownName = (word: string): boolean => shape.entity !== null && plainLabel(word) === plainLabel(shape.entity);
  if (!blank(project)) {
    // A project table that opens with the entity's own line prints the sum there.
    return ownName(project) ? { ...base, key: `UNIT:${compact(project)}`, code: null, label: project, total: false } : { ...base, key: `PRJ:${compact(project)}`, code, label: project, total: false };
  }
  // Lines that repeat the unit's code under its line, without a subject's code, name what the unit does with the money.
  if (unitCode !== '' && unitCode === unitAbove && code === null && (PROJECT_LISTS.includes(shape.kind) || shape.namesProjects)) return { ...base, key: `PRJ:${compact(unitName || label)}`, code: null, label: unitName || label, total: false };
  // … or carry a longer code of their own that begins with the unit's.
  if (shape.namesProjects && unitAbove !== null && unitAbove.length >= 6 && unitCode.length > unitAbove.length && unitCode.startsWith(unitAbove)) return { ...base, key: `PRJ:${compact(label)}`, code: null, label, unit: unitAbove, total: false };
  if (unitCode !== '' && /^\d{3,9}$/.test(unitCode) && code === null) return { ...base, key: `UNIT:${unitCode}`, code: unitCode, label: unitName || label, total: false };
  // 201 一般公共服务支出 in an overview is the class that other forms number 一、.
  if (code !== null && shape.side === 'expense' && /^2\d{2}$/.test(code)) return { ...base, key: `CLS:${plainLabel(label || unitName)}`, code, label: label || unitName, total: false };
  if (code !== null) return { ...base, key: codeKey(code, compact(label || unitName), shape), code, label: label || unitName, total: false };
  if (unitName !== '') return { ...base, key: `UNIT:${compact(unitName)}`, code: null, label: unitName, total: false };
  if (label !== '' && ownName(label)) return { ...base, key: `UNIT:${compact(label)}`, code: null, label, total: false };
  if (label === '' && stairs.length > 0) {
    const fund = text(shape.fundCol);
    if (fund !== '') return { ...base, key: fundKey(fund), code: null, label: fund, memo: true, total: false };
    const at = shape.textCols.findIndex((col) => !blank(text(col)));
    return values ? { ...base, key: `ROW:${compact(stairs[0] ?? '')}`, code: null, label: stairs[0] ?? '', stair: shape.labelCols.length + at, total: false } : null;
  }
  if (label === '') return null;
  if (shape.namesUnits) return { ...base, key: `UNIT:${compact(label)}`, code: null, label, total: false };
  if (shape.kind === 'gpb_basic' || shape.kind === 'fiscal_basic' || shape.kind === 'f_gpb_basic') {
    const known = ECONOMIC_CODES[plainLabel(label)] ?? ECONOMIC_CODES[compact(label)];
    if (known !== undefined) return { ...base, key: `E:${known}`, code: null, label, total: false };
  }
  const at = names.findIndex((word) => !blank(word));
  return { ...base, key: null, code: null, label, stair: shape.labelCols.length > 1 && at >= 0 ? at : null, total: false };
}

function fundKey(text: string): RowKey {
  const word = plainLabel(text);
  return /一般公共/.test(word) ? 'SRC:gpb' : /政府性基金/.test(word) ? 'SRC:gf' : /国有资本/.test(word) ? 'SRC:soc' : /专户/.test(word) ? 'SRC:fsa' : /单位资金/.test(word) ? 'SRC:own' : `SRC:${word}`;
}
