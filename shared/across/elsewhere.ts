import type { PartnerContext } from '../checks/context.ts';
import type { Figure } from '../checks/figure.ts';
import { cellAt } from '../model/cell-at.ts';
import type { Elsewhere } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Ref } from '../model/ref.ts';
import type { DocumentView } from '../model/view.ts';

/** A figure of another document. `absent`: its table is there and has no such line, which counts as nothing; the reference is the table. */
export interface Foreign {
  readonly figure: Figure;
  readonly of: PartnerContext;
  readonly absent?: true;
}

/** Where a reference stands in its own document; null when the source does not say. */
export function placeIn(view: DocumentView, ref: Ref): Place | null {
  switch (ref.kind) {
    case 'source': return ref.place;
    case 'claim': return view.claims.find((claim) => claim.id === ref.claim)?.place ?? null;
    case 'table': return view.tables.find((table) => table.id === ref.table)?.cells[0]?.place ?? null;
    case 'cell': {
      const table = view.tables.find((candidate) => candidate.id === ref.table);
      return (table && cellAt(table, ref.row, ref.col)?.place) ?? null;
    }
  }
}

/** A figure of another document as findings name it; `figure` already in the unit of the equation. */
export function elsewhereFigure({ figure, of }: Foreign, sign: 1 | -1 = 1): Elsewhere {
  const { partner } = of;
  return {
    document: partner.document, name: partner.name, role: partner.role, year: partner.view.facts.fiscalYear, ref: figure.ref, place: placeIn(partner.view, figure.ref),
    label: [figure.table, figure.row, figure.column].filter((part) => part !== '').join(' · '), text: figure.text, value: figure.value.toFixed(), sign,
  };
}

/** A text of another document as findings name it. */
export function elsewhereText(of: PartnerContext, ref: Ref | null, label: string, text: string): Elsewhere {
  const { partner } = of;
  return { document: partner.document, name: partner.name, role: partner.role, year: partner.view.facts.fiscalYear, ref, place: ref && placeIn(partner.view, ref), label, text, value: null, sign: 1 };
}
