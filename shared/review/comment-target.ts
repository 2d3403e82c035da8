import { cellAt } from '../model/cell-at.ts';
import type { CommentTarget } from '../model/comment.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import type { DocumentView, ViewCell, ViewTable } from '../model/view.ts';

const findCell = (view: DocumentView, target: Extract<CommentTarget, { readonly kind: 'cell' }>): ViewCell | undefined => {
  const table = view.tables.find((candidate) => candidate.id === target.table);
  return table && cellAt(table, target.row, target.col);
};

function placeOfRef(view: DocumentView, ref: Ref | undefined): Place | null {
  switch (ref?.kind) {
    case 'cell': return findCell(view, ref)?.place ?? null;
    case 'claim': return view.claims.find((claim) => claim.id === ref.claim)?.place ?? null;
    case 'source': return ref.place;
    default: return null;
  }
}

/** What a target shows and where it stands, when a comment is written on it; null when it is not there. */
export function targetShown(view: DocumentView, findings: readonly ReviewedFinding[], target: CommentTarget): { readonly place: Place | null; readonly shown: string } | null {
  switch (target.kind) {
    case 'document': return { place: null, shown: view.facts.title ?? '' };
    case 'cell': {
      const cell = findCell(view, target);
      return cell ? { place: cell.place, shown: cell.text } : null;
    }
    case 'claim': {
      const claim = view.claims.find((candidate) => candidate.id === target.claim);
      return claim ? { place: claim.place, shown: claim.text } : null;
    }
    case 'finding': {
      const entry = findings.find(({ finding }) => finding.address === target.address);
      return entry ? { place: placeOfRef(view, entry.finding.at[0]), shown: entry.finding.actual ?? '' } : null;
    }
  }
}

const isSame = (a: Place, b: Place | null): boolean => b !== null && JSON.stringify(a) === JSON.stringify(b);

/** True when the middle of the place a comment was made at lies in `place`: a merged or re-drawn cell is the same to a reader. */
function holds(place: Place, point: Place | null): boolean {
  if (place.kind !== 'page' || point?.kind !== 'page' || place.page !== point.page) return false;
  const x = (point.box[0] + point.box[2]) / 2;
  const y = (point.box[1] + point.box[3]) / 2;
  return x >= place.box[0] && x < place.box[2] && y >= place.box[1] && y < place.box[3];
}

function cellByPlace(tables: readonly ViewTable[], matches: (place: Place) => boolean): CommentTarget | null {
  for (const table of tables) {
    const cell = table.cells.find((candidate) => matches(candidate.place));
    if (cell) return { kind: 'cell', table: table.id, row: cell.row, col: cell.col };
  }
  return null;
}

/** What a comment's target is called today. Repairs of structure move cells and corrected texts move claims; the place in the source does not move. */
export function targetNow(view: DocumentView, findings: readonly ReviewedFinding[], target: CommentTarget, place: Place | null): CommentTarget | null {
  switch (target.kind) {
    case 'document': return target;
    case 'finding': return findings.some(({ finding }) => finding.address === target.address) ? target : null;
    case 'claim': {
      const own = view.claims.find((claim) => claim.id === target.claim);
      if (own && (place === null || (own.place !== null && isSame(own.place, place)))) return target;
      const there = view.claims.find((claim) => claim.place !== null && (isSame(claim.place, place) || holds(claim.place, place)));
      return there ? { kind: 'claim', claim: there.id } : own ? target : null;
    }
    case 'cell': {
      const own = findCell(view, target);
      if (own && isSame(own.place, place)) return target;
      return cellByPlace(view.tables, (other) => isSame(other, place)) ?? cellByPlace(view.tables, (other) => holds(other, place));
    }
  }
}
