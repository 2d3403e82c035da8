import { cellAt } from '../../model/cell-at.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { CellRef, Ref } from '../../model/ref.ts';
import type { ViewCell } from '../../model/view.ts';
import { Decimal } from '../../money/decimal.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { CheckContext } from '../context.ts';
import { perTable } from '../per-table.ts';

/** What is known of how a figure was read. */
export interface Readings {
  /** How well it was read, 0..1. */
  trust(ref: Ref): number;
  /** What a second, independent reading of the same place gave instead, in the figure's own printed unit; likeliest first. */
  others(ref: Ref): readonly Decimal[];
  /** How many places of the document print this number. */
  sightings(value: Decimal): number;
  /** Numbers that a hand may have taken instead: of the lines and columns beside, of the year before, of the paragraph above. */
  beside(ref: Ref): readonly Beside[];
}

/** A number that stands where an eye slips to, in the figure's own printed unit. */
export interface Beside {
  readonly kind: 'neighbour_row' | 'neighbour_column' | 'stale_value' | 'copied_amount';
  readonly value: Decimal;
}

/** For figures of which nothing else is known. */
export const READ_ONCE: Readings = { trust: () => 1, others: () => [], sightings: () => 0, beside: () => [] };

const valueOf = (text: string): readonly Decimal[] => {
  const number = parseAmount(text);
  return number ? [new Decimal(number.value)] : [];
};

type Counts = ReadonlyMap<string, number>;

function counted(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const plain = new WeakMap<ViewCell, string>();

/** A cell's number without needless digits; cells outlive edits of others. */
function plainNumber(cell: ViewCell, value: string): string {
  const text = plain.get(cell) ?? new Decimal(value).toFixed();
  plain.set(cell, text);
  return text;
}

/** Kept with each table and with the claims, and added up where one number is asked for: an edit leaves most of them as they are. */
const numbersIn = perTable(({ table }) => counted(table.cells.flatMap((cell) => (cell.value === null ? [] : [plainNumber(cell, cell.value)]))));

const stated = new WeakMap<readonly Claim[], Counts>();

function numbersStated(claims: readonly Claim[]): Counts {
  const counts = stated.get(claims) ?? counted(claims.flatMap(({ value }) => (value === null ? [] : [new Decimal(value).toFixed()])));
  stated.set(claims, counts);
  return counts;
}

function sightingsOf({ view, tables }: CheckContext, value: string): number {
  return tables.reduce((sum, table) => sum + (numbersIn(table).get(value) ?? 0), numbersStated(view.claims).get(value) ?? 0);
}

function besideCell(context: CheckContext, ref: CellRef): readonly Beside[] {
  const reader = context.tableOf(ref.table);
  if (!reader) return [];
  const columns = reader.table.columns;
  const period = columns[ref.col]?.period;
  const at = (row: number, col: number, kind: Beside['kind']): readonly Beside[] => {
    const figure = reader.figureAt(row, col);
    return figure && figure.state === 'number' && !figure.value.isZero() ? [{ kind, value: figure.value }] : [];
  };
  const other = period ? columns.filter((column) => column.period !== null && column.period !== period && column.field === columns[ref.col]?.field).flatMap((column) => at(ref.row, column.index, 'stale_value')) : [];
  return [...other, ...at(ref.row - 1, ref.col, 'neighbour_row'), ...at(ref.row + 1, ref.col, 'neighbour_row'), ...at(ref.row, ref.col - 1, 'neighbour_column'), ...at(ref.row, ref.col + 1, 'neighbour_column')];
}

function besideClaim(context: CheckContext, id: ClaimId): readonly Beside[] {
  const { claims, paragraphs } = context.view;
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) return [];
  const valued = (candidate: Claim, kind: Beside['kind']): readonly Beside[] => (candidate.value === null || candidate.unit !== claim.unit || new Decimal(candidate.value).isZero() ? [] : [{ kind, value: new Decimal(candidate.value) }]);
  const prior = context.statement(claim).filter((other) => other.id !== claim.id && other.period === 'prior').flatMap((other) => valued(other, 'stale_value'));
  const cells = claim.boundTo.flatMap((cell) => (context.tableOf(cell.table)?.unit === claim.unit ? besideCell(context, cell) : []));
  const own = paragraphs.findIndex((paragraph) => paragraph.id === claim.paragraph);
  const above = claims.filter((other) => other.measure === claim.measure && own > 0 && other.paragraph === paragraphs[own - 1]?.id).flatMap((other) => valued(other, 'copied_amount'));
  return [...prior, ...above, ...cells];
}

/**
 * Readings of a document's cells: other recognitions of the same ink, the text layer beside the picture, the number a workbook holds
 * behind the digits it shows. What a person typed is not read any more, and what a sentence prints was read with its letters.
 */
export function readingsOf(context: CheckContext): Readings {
  const cell = (ref: Ref) => {
    const table = ref.kind === 'cell' ? context.tableOf(ref.table)?.table : undefined;
    const found = table && ref.kind === 'cell' ? cellAt(table, ref.row, ref.col) : undefined;
    return found?.original === undefined ? found : undefined;
  };
  return {
    sightings: (value) => sightingsOf(context, value.toFixed()),
    beside: (ref) => (ref.kind === 'cell' ? besideCell(context, ref) : ref.kind === 'claim' ? besideClaim(context, ref.claim) : []),
    trust: (ref) => cell(ref)?.confidence ?? 1,
    others: (ref) => {
      const found = cell(ref);
      if (!found) return [];
      const printed = found.value === null ? null : new Decimal(found.value);
      const texts = [...(found.alternatives ?? []).map(({ text }) => text), ...(found.stored === undefined ? [] : [found.stored])];
      return texts.flatMap(valueOf).filter((value) => printed === null || !value.eq(printed));
    },
  };
}
