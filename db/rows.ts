import { z } from 'zod';
import type { Change, Diff } from '../shared/model/change.ts';
import type { GridCell, TableGrid } from '../shared/model/table-grid.ts';
import type { Paragraph } from '../shared/model/paragraph.ts';
import type { Place } from '../shared/model/place.ts';

/** Text columns that hold JSON which this program itself wrote inside the same transaction as the row. */
export const json = <T>() => z.string().transform((text) => JSON.parse(text) as T); // written by JSON.stringify of exactly T

export const gridRow = z.object({ id: z.string(), body: json<Omit<TableGrid, 'id' | 'cells'>>() });
export const cellRow = z.object({
  grid: z.string(), row: z.number(), col: z.number(), row_span: z.number(), col_span: z.number(), text: z.string(), place: json<Place>(),
  method: z.string().transform((text) => text as GridCell['method']), // written from GridCell
  confidence: z.string(), formula: z.string().nullable(), stored: z.string().nullable(),
  alternatives: json<NonNullable<GridCell['alternatives']>>().nullable(),
});
export const paragraphRow = z.object({ text: z.string(), body: json<Omit<Paragraph, 'text'>>() });
export const furnitureRow = z.object({ text: z.string(), place: json<Place>() });
export const changeRow = z.object({
  seq: z.number(), at: z.string(), by: z.string(),
  code: z.string().transform((text) => text as Change['code']), // written from Change
  undoes: z.number().nullable(),
});
export const diffRow = z.object({ seq: z.number(), body: json<Diff>() });
