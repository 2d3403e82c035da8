import { refKey, type Ref } from '../../../shared/model/ref.ts';
import type { DocumentView, ViewTable } from '../../../shared/model/view.ts';
import { Decimal } from '../../../shared/money/decimal.ts';
import { yuanPer, type Unit } from '../../../shared/money/unit.ts';

/** An amount of the document and everywhere it is printed. `value` is in yuan where a unit is known. */
export interface NumberEntry {
  readonly value: string;
  /** As first printed, with its unit. */
  readonly shown: string;
  readonly refs: readonly Ref[];
}

interface NumberIndex {
  /** Amounts printed twice or more, most frequent first. */
  readonly entries: readonly NumberEntry[];
  readonly byRef: ReadonlyMap<string, NumberEntry>;
}

const made = new WeakMap<DocumentView, NumberIndex>();

function cellsOf(table: ViewTable): { readonly ref: Ref; readonly value: string; readonly unit: Unit | null; readonly text: string }[] {
  const amounts = new Set(table.columns.filter((column) => column.content === 'amount').map((column) => column.index));
  return table.cells.flatMap((cell) =>
    cell.value !== null && cell.row >= table.headRows && amounts.has(cell.col)
      ? [{ ref: { kind: 'cell' as const, table: table.id, row: cell.row, col: cell.col }, value: cell.value, unit: table.unit, text: cell.text }]
      : [],
  );
}

/** Index of amounts by value; zero says nothing and is left out. */
export function numberIndex(view: DocumentView): NumberIndex {
  const known = made.get(view);
  if (known) return known;
  const found = new Map<string, { shown: string; refs: Ref[] }>();
  const add = (ref: Ref, value: string, unit: Unit | null, text: string): void => {
    const plain = unit === null ? `?${value}` : new Decimal(value).times(yuanPer(unit)).toFixed();
    if (/^\??-?0*(\.0*)?$/.test(plain)) return;
    const entry = found.get(plain);
    if (entry) entry.refs.push(ref);
    else found.set(plain, { shown: text, refs: [ref] });
  };
  for (const table of view.tables) for (const cell of cellsOf(table)) add(cell.ref, cell.value, cell.unit, cell.text);
  for (const claim of view.claims) {
    // The unit of an amount is a money unit by the claim's definition.
    if (claim.measure === 'amount' && claim.value !== null && claim.unit !== null) add({ kind: 'claim', claim: claim.id }, claim.value, claim.unit as Unit, claim.printed);
  }
  const all = [...found].map(([value, { shown, refs }]) => ({ value, shown, refs }));
  const index: NumberIndex = {
    entries: all.filter(({ refs }) => refs.length > 1).toSorted((a, b) => b.refs.length - a.refs.length),
    byRef: new Map(all.flatMap((entry) => entry.refs.map((ref) => [refKey(ref), entry] as const))),
  };
  made.set(view, index);
  return index;
}

/** The other places where the amount of a cell or claim is printed. */
export function otherSightings(view: DocumentView, ref: Ref): readonly Ref[] {
  const key = refKey(ref);
  return numberIndex(view).byRef.get(key)?.refs.filter((one) => refKey(one) !== key) ?? [];
}
