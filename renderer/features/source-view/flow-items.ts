import type { Claim } from '../../../shared/model/claim.ts';
import { placeOf, type Paragraph } from '../../../shared/model/paragraph.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { PrintedLine } from '../../../shared/model/table-grid.ts';
import type { DocumentView, ViewTable } from '../../../shared/model/view.ts';

type BlockPlace = Extract<Place, { kind: 'block' }>;

/** What stands one below the other in a source without pages. */
export type FlowItem =
  | { readonly kind: 'paragraph'; readonly place: BlockPlace; readonly paragraph: Paragraph; /** In the order of the text. */ readonly claims: readonly Claim[] }
  | { readonly kind: 'line'; readonly place: BlockPlace; readonly text: string; readonly title: boolean }
  | { readonly kind: 'table'; readonly place: BlockPlace; readonly table: ViewTable };

const asBlock = (place: Place | null | undefined): BlockPlace | null => (place?.kind === 'block' ? place : null);

/** Paragraphs, captions and tables in the order of the source. */
export function flowItems(view: DocumentView): readonly FlowItem[] {
  const items: FlowItem[] = [];
  const claims = Map.groupBy(view.claims, (claim) => claim.paragraph);
  for (const paragraph of view.paragraphs) {
    const place = asBlock(placeOf(paragraph, 0, paragraph.text.length));
    if (place) items.push({ kind: 'paragraph', place, paragraph, claims: (claims.get(paragraph.id) ?? []).toSorted((a, b) => a.start - b.start) });
  }
  for (const table of view.tables) {
    const place = asBlock(table.cells[0]?.place);
    if (place) items.push({ kind: 'table', place, table });
    const line = (printed: PrintedLine | null | undefined, title: boolean): void => {
      const at = asBlock(printed?.place);
      if (printed && at) items.push({ kind: 'line', place: at, text: printed.text, title });
    };
    line(table.titleLine, true);
    for (const printed of [table.numberLine, table.entityLine, table.unitLine, ...table.notes]) line(printed, false);
  }
  return items.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
}

/** The item in which a place lies: the last one that begins at or before it. */
export const itemAt = (items: readonly FlowItem[], place: BlockPlace): number =>
  items.findLastIndex((item) => item.place.block < place.block || (item.place.block === place.block && item.place.start <= place.start));
