import type { ClaimId, TableId } from './ids.ts';
import type { Place } from './place.ts';

/** A cell by table and grid place. */
export interface CellRef {
  readonly kind: 'cell';
  readonly table: TableId;
  readonly row: number;
  readonly col: number;
}

/** Something a finding can point at. */
export type Ref =
  | CellRef
  | { readonly kind: 'claim'; readonly claim: ClaimId }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'source'; readonly place: Place };

/** Equal text = same place; used as a map key and for tests, never shown. */
export function refKey(ref: Ref): string {
  switch (ref.kind) {
    case 'cell': return `${ref.table}/r${ref.row}c${ref.col}`;
    case 'claim': return `claim:${ref.claim}`;
    case 'table': return `table:${ref.table}`;
    case 'source': return `source:${JSON.stringify(ref.place)}`;
  }
}
