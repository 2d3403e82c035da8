import type { Place } from '../../../shared/model/place.ts';
import type { CellRef, Ref } from '../../../shared/model/ref.ts';
import type { DocumentView, ViewTable } from '../../../shared/model/view.ts';
import { useSettings } from '../../state/settings.ts';
import { wordsNow } from '../../words/words.ts';
import { documentIndex } from './document-index.ts';
import { tableNames, type TableName } from './table-names.ts';

/** What a table is called and what tells it from others of the same name. */
export const namedTable = (view: DocumentView, table: ViewTable): TableName => tableNames(view, useSettings.getState().language, wordsNow().table.untitled).get(table.id) ?? { base: table.number ?? table.title, apart: null };

/** A table's whole name. */
export function tableName(view: DocumentView, table: ViewTable): string {
  const { base, apart } = namedTable(view, table);
  return apart ? `${base} · ${apart.whole}` : base;
}

function rowLabel(table: ViewTable, ref: CellRef): string {
  const list = table.lists.find((one) => one.valueCols.includes(ref.col)) ?? table.lists[0];
  const entry = list?.entries.find((one) => one.row === ref.row);
  return entry?.label || table.rows.find((row) => row.index === ref.row)?.label || '';
}

/** Table, row and column of a cell in the document's own words. */
export function cellLabel(view: DocumentView, ref: CellRef): string {
  const table = documentIndex(view).tables.get(ref.table);
  if (!table) return '';
  const column = table.columns[ref.col]?.path.at(-1) ?? '';
  const { base, apart } = namedTable(view, table);
  // The line of a project's own table is often the project itself.
  return [...new Set([base, apart?.whole ?? '', rowLabel(table, ref), column])].filter(Boolean).join(' · ');
}

/** Page, sheet address or nothing. */
export function placeLabel(place: Place | null): string {
  const { source } = wordsNow();
  if (place?.kind === 'page') return source.page(place.page);
  if (place?.kind === 'sheet') return `${place.sheet} ${place.address}`;
  return '';
}

/** Where something stands, in words. */
export function refLabel(view: DocumentView, ref: Ref): string {
  const index = documentIndex(view);
  switch (ref.kind) {
    case 'cell': return cellLabel(view, ref);
    case 'claim': {
      const claim = index.claims.get(ref.claim);
      return [wordsNow().source.text, claim?.section.at(-1)].filter(Boolean).join(' · ');
    }
    case 'table': {
      const table = index.tables.get(ref.table);
      return table ? tableName(view, table) : '';
    }
    case 'source': return placeLabel(ref.place);
  }
}
