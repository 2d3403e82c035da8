import { comparable } from '../../language/normalize.ts';
import { cellsOfPieces, type Piece } from './cell-partition.ts';
import { joinedCell, type SpacedCell } from './spaced-row.ts';

/** What a column that names lines holds, by its head. */
export type NameRole = 'serial' | 'code' | 'unit' | 'name' | 'project' | 'fund';

/** The role of a name column. */
export function nameRole(head: string): NameRole {
  const plain = comparable(head);
  if (/序号|编号|行次/.test(plain)) return 'serial';
  if (/^(?:预算)?(?:部门|单位)(?:\((?:单位|部门)\))?(?:编码|代码)/.test(plain)) return 'unit';
  if (/(?:编码|代码)$|^[类款项]$/.test(plain)) return 'code';
  if (/资金性质|资金来源/.test(plain)) return 'fund';
  return /^项目(?:名称|编码)?$|^专项名称$/.test(plain) ? 'project' : 'name';
}

const FUND = /^(?:一般公共预算|政府性基金|国有资本经营|财政专户|单位资金|财政拨款)(?:预算)?(?:管理)?(?:资金|拨款)?$/;
const TOTAL = /^(?:合计|总计|小计|共计)$/;

/** True for the name of a fund in a row. */
export const isFundName = (text: string): boolean => FUND.test(comparable(text));

/** Codes of units: a department's three digits are told from a class of subjects by the units that begin with them. */
const isUnitCode = (code: string, unitCodes: readonly string[]): boolean => code.length === 6 || code.length >= 8 || (code.length === 3 && unitCodes.some((unit) => unit.startsWith(code)));

/**
 * Puts the words of a row into its name columns. Blank cells leave no trace in a dump, so codes are told by their length and by the
 * units named elsewhere, words by their order, by names known from other rows and by how wrapped lines look.
 */
export function nameCells(pieces: readonly Piece[], roles: readonly NameRole[], known: ReadonlySet<string>, unitCodes: readonly string[]): (SpacedCell | null)[] {
  const out: (SpacedCell | null)[] = roles.map(() => null);
  const put = (role: NameRole, cell: SpacedCell | null): boolean => {
    const at = roles.findIndex((each, index) => each === role && out[index] === null);
    if (at >= 0) out[at] = cell;
    return at >= 0;
  };
  let rest = [...pieces];
  if (roles.includes('serial') && /^\d{1,3}$/.test(rest[0]?.text ?? '')) put('serial', joinedCell(rest.splice(0, 1)));
  let subject = false;
  const left: Piece[] = [];
  for (const piece of rest) {
    const digits = /^\d{2,9}$/.test(piece.text) && (piece.text.length > 2 || (subject && roles.filter((role) => role === 'code').length > 1));
    const unit = isUnitCode(piece.text, unitCodes);
    if (digits && put(unit && roles.includes('unit') ? 'unit' : roles.includes('code') ? 'code' : 'unit', joinedCell([piece]))) subject ||= !unit || !roles.includes('unit');
    else left.push(piece);
  }
  rest = left;
  const words = roles.filter((role) => role === 'name' || role === 'project' || role === 'fund');
  if (rest.length > 0 && TOTAL.test(comparable(rest.map((piece) => piece.text).join('')))) {
    // A total stands in the row's first cell, after its serial number in the first column of words.
    const at = out[0] === null && !roles.includes('serial') ? 0 : Math.max(0, roles.findIndex((role) => role === 'name' || role === 'project'));
    out[at] = joinedCell(rest);
    return out;
  }
  const units = out.some((cell, index) => cell !== null && roles[index] === 'unit');
  const wanted = roles.includes('project') && (subject || (units && roles.includes('serial'))) ? 2 : 1;
  const cells = cellsOfPieces(rest, Math.max(1, words.length), Math.min(wanted, Math.max(1, words.length)), known);
  const texts = cells.map((cell) => joinedCell(cell));
  for (const cell of texts) {
    if (!cell) continue;
    if (isFundName(cell.text) && put('fund', cell)) continue;
    if (!put('name', cell) && !put('project', cell) && !put('fund', cell)) {
      const last = roles.findLastIndex((role) => role === 'name' || role === 'project');
      const before = out[last];
      if (last >= 0) out[last] = { ...cell, text: (before?.text ?? '') + cell.text, start: before?.start ?? cell.start, confidence: 0.5 };
    }
  }
  return out;
}
