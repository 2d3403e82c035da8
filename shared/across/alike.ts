import type { CheckContext, PartnerContext } from '../checks/context.ts';
import { TABLE_ROLES } from '../checks/profiles/table-roles.ts';
import type { Line, ListReader } from '../checks/table-reader.ts';
import type { Claim } from '../model/claim.ts';
import type { CellRef } from '../model/ref.ts';
import type { Column } from '../model/table-meaning.ts';
import type { TableKind } from '../model/table-kind.ts';
import { Decimal } from '../money/decimal.ts';
import type { Foreign } from './elsewhere.ts';

/** A cell's line and column in its list. */
export interface Located {
  readonly list: ListReader;
  readonly line: Line;
  readonly column: Column;
}

/** The list, line and column of a cell; null for a cell that is no amount of a known line. */
export function locate(context: CheckContext, ref: CellRef): Located | null {
  const reader = context.tables.find((candidate) => candidate.table.id === ref.table);
  for (const list of reader?.lists ?? []) {
    const column = list.columns.find((candidate) => candidate.index === ref.col);
    const line = list.lines.find((candidate) => candidate.row === ref.row);
    if (column && line) return { list, line, column };
  }
  return null;
}

/** The kind of table that plays the same part in the other document: budgets and final accounts call it otherwise. */
export function kindThere(kind: TableKind, other: CheckContext): TableKind {
  const wanted = other.view.facts.kind;
  if (wanted === 'unknown') return kind;
  return Object.values(TABLE_ROLES).find((role) => role.budget === kind || role.final === kind)?.[wanted] ?? kind;
}

/**
 * The figure of the other document that has the same table, side, line and column, or `absent` when its table has no such line;
 * null = nothing to compare with, or several lines that answer alike.
 */
export function figureAlike(place: Located, of: PartnerContext, period?: Column['period']): Foreign | null {
  const tables = of.context.ofKind(kindThere(place.list.table.table.kind, of.context));
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const lists = table.lists.filter((list) => list.side === place.list.side);
  const own = place.column.field;
  if (own === null) return null;
  const usable = lists.flatMap((list) => {
    const column = list.column(own, period === undefined ? place.column.period : period) ?? (list.periods.length === 1 ? list.column(own) : null);
    return column ? [{ list, column }] : [];
  });
  const found = usable.flatMap(({ list, column }) => list.lines.filter((line) => line.key === place.line.key && line.memo === place.line.memo).map((line) => ({ list, column, line })));
  const sameUnit = found.filter(({ line }) => line.unit === place.line.unit);
  const candidates = found.length > 1 ? sameUnit : found;
  const [first] = candidates;
  if (first && candidates.length === 1) return { figure: first.list.figure(first.line, first.column), of };
  if (found.length > 0 || usable.length === 0 || table.table.empty) return null;
  const figure = place.list.figure(place.line, place.column);
  return { of, absent: true, figure: { ...figure, ref: { kind: 'table', table: table.table.id }, text: '', value: new Decimal(0), unit: table.unit, state: 'blank', table: table.title } };
}

/** Shorter labels (资金, 金额) name many things. */
const SHORTEST_LABEL = 6;

/** One figure by meaning; where no table has it, by the same words under the same heading. */
const sameWords = (a: Claim, b: Claim): boolean => (a.subject.table === null ? a.subject.label.length >= SHORTEST_LABEL && a.subject.label === b.subject.label && a.section.at(-1) === b.section.at(-1) && b.subject.table === null : sameMeaning(a, b));

const sameMeaning = (a: Claim, b: Claim): boolean =>
  a.subject.table === b.subject.table && a.subject.row === b.subject.row && a.subject.field === b.subject.field && a.subject.chain.join('>') === b.subject.chain.join('>')
  && (a.subject.side === b.subject.side || a.subject.side === null || b.subject.side === null);

/** What the other document's text says about the same subject; null when it says nothing or two different things. */
export function claimAlike(claim: Claim, of: PartnerContext): Foreign | null {
  if (claim.subject.table !== null && claim.subject.row === null) return null;
  const same = of.context.view.claims.filter((other) => other.measure === 'amount' && other.period === 'current' && other.value !== null && sameWords(claim, other));
  const [first] = same;
  return first && same.every((other) => other.value === first.value && other.unit === first.unit) ? { figure: of.context.claim(first), of } : null;
}

/** The other document's figure for what a statement speaks of: the cell alike the one it is bound to, else the other text's own statement. */
export function statedThere(context: CheckContext, claim: Claim, of: PartnerContext): Foreign | null {
  const [ref] = claim.boundTo;
  const place = ref && locate(context, ref);
  const cell = place ? figureAlike(place, of) : null;
  return cell?.figure.state === 'number' ? cell : (claimAlike(claim, of) ?? cell);
}
