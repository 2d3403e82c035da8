import type { DocumentId, TableId } from '../shared/model/ids.ts';
import { asId, cellId } from '../shared/model/ids.ts';
import type { Snapshot } from '../shared/model/snapshot.ts';
import type { GridCell } from '../shared/model/table-grid.ts';
import { z } from 'zod';
import type { ReadDb, WriteDb } from './connection.ts';
import { cellRow, furnitureRow, gridRow, json, paragraphRow } from './rows.ts';
import { all, get, run } from './sql.ts';

/** Who imported what, when. `reader` is the version of reading and recognition. */
export interface ImportedDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly reader: string;
  readonly example: boolean;
}

/** Notes a kept source file; the same bytes twice are one row. */
export function insertSource(db: WriteDb, sha256: string, size: number, keptAt: string): void {
  run(db, 'INSERT INTO source_file (sha256, size, kept_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING', sha256, size, keptAt);
}

/** Writes a snapshot once; call inside `write()`. */
export function insertSnapshot(db: WriteDb, document: ImportedDocument, snapshot: Snapshot): void {
  run(
    db,
    'INSERT INTO document (id, sha256, file_name, imported_at, imported_by, format, text_layer, pages, sheets, gaps, reader, example) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    document.id, document.sha256, document.fileName, document.importedAt, document.importedBy, snapshot.format, snapshot.textLayer,
    JSON.stringify(snapshot.pages), JSON.stringify(snapshot.sheets), JSON.stringify(snapshot.gaps), document.reader, document.example ? 1 : 0,
  );
  snapshot.tables.forEach((grid, ordinal) => {
    const { id, cells, ...body } = grid;
    run(db, 'INSERT INTO grid (document, id, ordinal, body) VALUES (?, ?, ?, ?)', document.id, id, ordinal, JSON.stringify(body));
    for (const cell of cells) {
      run(
        db,
        'INSERT INTO cell (document, grid, row, col, row_span, col_span, text, place, method, confidence, formula, stored, alternatives) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        document.id, id, cell.row, cell.col, cell.rowSpan, cell.colSpan, cell.text, JSON.stringify(cell.place), cell.method, String(cell.confidence), cell.formula ?? null, cell.stored ?? null,
        cell.alternatives === undefined ? null : JSON.stringify(cell.alternatives),
      );
    }
  });
  snapshot.paragraphs.forEach(({ text, ...body }, ordinal) => run(db, 'INSERT INTO paragraph (document, ordinal, text, body) VALUES (?, ?, ?, ?)', document.id, ordinal, text, JSON.stringify(body)));
  snapshot.furniture.forEach((line, ordinal) => run(db, 'INSERT INTO furniture (document, ordinal, text, place) VALUES (?, ?, ?, ?)', document.id, ordinal, line.text, JSON.stringify(line.place)));
}

const documentRow = z.object({
  id: z.string(), sha256: z.string(), file_name: z.string(), imported_at: z.string(), imported_by: z.string(), reader: z.string(), example: z.number(),
  format: z.string().transform((text) => text as Snapshot['format']), // written from Snapshot
  text_layer: z.string().transform((text) => text as Snapshot['textLayer']), // written from Snapshot
  pages: json<Snapshot['pages']>(), sheets: json<Snapshot['sheets']>(), gaps: json<Snapshot['gaps']>(),
});

/** A document exactly as it was imported, or null. */
export function readSnapshot(db: ReadDb, id: DocumentId): { readonly document: ImportedDocument; readonly snapshot: Snapshot } | null {
  const found = get(db, 'SELECT * FROM document WHERE id = ?', id);
  if (found === undefined) return null;
  const row = documentRow.parse(found);
  const cells = new Map<string, GridCell[]>();
  for (const raw of all(db, 'SELECT grid, row, col, row_span, col_span, text, place, method, confidence, formula, stored, alternatives FROM cell WHERE document = ? ORDER BY grid, row, col', id)) {
    const cell = cellRow.parse(raw);
    const table = asId<TableId>(cell.grid);
    const list = cells.get(table) ?? [];
    cells.set(table, list);
    list.push({
      id: cellId(table, cell.row, cell.col), row: cell.row, col: cell.col, rowSpan: cell.row_span, colSpan: cell.col_span,
      text: cell.text, place: cell.place, method: cell.method, confidence: Number(cell.confidence),
      ...(cell.formula === null ? {} : { formula: cell.formula }), ...(cell.stored === null ? {} : { stored: cell.stored }),
      ...(cell.alternatives === null ? {} : { alternatives: cell.alternatives }),
    });
  }
  const snapshot: Snapshot = {
    format: row.format, textLayer: row.text_layer, pages: row.pages, sheets: row.sheets, gaps: row.gaps,
    tables: all(db, 'SELECT id, body FROM grid WHERE document = ? ORDER BY ordinal', id).map((raw) => {
      const grid = gridRow.parse(raw);
      const table = asId<TableId>(grid.id);
      return { ...grid.body, id: table, cells: cells.get(table) ?? [] };
    }),
    paragraphs: all(db, 'SELECT text, body FROM paragraph WHERE document = ? ORDER BY ordinal', id).map((raw) => {
      const { text, body } = paragraphRow.parse(raw);
      return { ...body, text };
    }),
    furniture: all(db, 'SELECT text, place FROM furniture WHERE document = ? ORDER BY ordinal', id).map((raw) => furnitureRow.parse(raw)),
  };
  return {
    document: {
      id: asId<DocumentId>(row.id), sha256: row.sha256, fileName: row.file_name, importedAt: row.imported_at, importedBy: row.imported_by,
      reader: row.reader, example: row.example === 1,
    },
    snapshot,
  };
}
