import type { Claim } from '../model/claim.ts';
import type { Ref } from '../model/ref.ts';
import type { ViewCell } from '../model/view.ts';
import { Decimal } from '../money/decimal.ts';
import { isUnit, type Unit, yuanPer } from '../money/unit.ts';
import { NOTHING_PRINTED } from './profiles/empty-words.ts';

/** One printed amount with everything an equation needs to reason about it and to name it. */
export interface Figure {
  readonly ref: Ref;
  /** As printed; '' for a blank. */
  readonly text: string;
  /** In `unit`; zero for a blank. */
  readonly value: Decimal;
  /** Decimals the figure is printed to, in `unit`; a cell follows its table, because a file may drop trailing zeros. */
  readonly decimals: number;
  /** Null when the table prints none. */
  readonly unit: Unit | null;
  readonly state: 'number' | 'blank' | 'unreadable';
  /** Table title or section of the text. */
  readonly table: string;
  /** Row or subject in the document's own words. */
  readonly row: string;
  readonly column: string;
  /** Stable name: table kind, row key, column field, period. */
  readonly address: string;
}

/** Below this a cell's text, or that it has none, is a guess that nothing may be concluded from. */
const PLACED = 0.35;

/** Whether a cell holds a number, nothing, or text that should have been a number. */
export function cellState(cell: Pick<ViewCell, 'text' | 'value' | 'confidence' | 'original'> | undefined): Figure['state'] {
  // Dumps without column marks leave open which column a figure or a blank belongs to; what a person wrote is certain.
  if (cell && cell.confidence < PLACED && cell.original === undefined) return 'unreadable';
  if (!cell || NOTHING_PRINTED.test(cell.text)) return 'blank';
  return cell.value === null ? 'unreadable' : 'number';
}

const stated = new WeakMap<Claim, Figure>();

/** A statement's figure; amounts keep their own unit, shares and counts have none. One object as long as the claim stands. */
export function claimFigure(claim: Claim, address: string): Figure {
  const known = stated.get(claim);
  if (known?.address === address) return known;
  const figure = readClaim(claim, address);
  stated.set(claim, figure);
  return figure;
}

function readClaim(claim: Claim, address: string): Figure {
  return {
    ref: { kind: 'claim', claim: claim.id },
    text: claim.printed,
    value: new Decimal(claim.value ?? 0),
    decimals: claim.decimals,
    unit: claim.unit !== null && isUnit(claim.unit) ? claim.unit : null,
    state: claim.value === null ? 'unreadable' : 'number',
    table: claim.section.at(-1) ?? '',
    row: claim.text,
    column: claim.subject.label,
    address,
  };
}

/** The same figure in another unit. Decimals move with the power of ten: 元 with 2 decimals is 万元 with 6. */
export function inUnit(figure: Figure, unit: Unit | null): Figure {
  if (unit === null || figure.unit === null || figure.unit === unit) return figure;
  const factor = new Decimal(yuanPer(figure.unit)).div(yuanPer(unit));
  return { ...figure, unit, value: figure.value.times(factor), decimals: figure.decimals - Math.round(Decimal.log10(factor).toNumber()) };
}
