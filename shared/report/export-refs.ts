import { assertNever } from '../model/assert-never.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import type { ExportRef, ExportSource } from './review-schema.ts';

/** A place as the export writes it. Coordinates are cut to a thousandth of a point. */
export function exportSource(place: Place): ExportSource {
  switch (place.kind) {
    case 'page': {
      const [x0, y0, x1, y1] = place.box;
      return { page: place.page, bbox: [round(x0), round(y0), round(x1), round(y1)] };
    }
    case 'sheet': return { sheet: place.sheet, address: place.address };
    case 'text': return { start: place.start, end: place.end };
    case 'block': return { block: place.block, start: place.start, end: place.end };
    default: return assertNever(place);
  }
}

/** A reference as the export writes it. */
export function exportRef(ref: Ref): ExportRef {
  switch (ref.kind) {
    case 'cell': return { table: ref.table, row: ref.row, col: ref.col };
    case 'table': return { table: ref.table };
    case 'claim': return { claim: ref.claim };
    case 'source': return { source: exportSource(ref.place) };
    default: return assertNever(ref);
  }
}

export const round = (points: number): number => Math.round(points * 1000) / 1000;
