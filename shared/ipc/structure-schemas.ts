import { z } from 'zod';
import { isUnit, type Unit } from '../money/unit.ts';
import { TABLE_KINDS } from '../model/table-kind.ts';
import { COLUMN_FIELDS } from '../model/table-meaning.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import { documentIdSchema, severityCountsSchema, tableIdSchema } from './schemas.ts';
import type { ViewTable } from '../model/view.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';

const place = z.number().int().min(0).max(100_000);
const count = z.number().int().min(1).max(100_000);
const page = z.number().int().min(1).max(100_000);
const point = z.number().min(0).max(100_000);
const axis = z.enum(['row', 'col']);
const content = z.enum(['label', 'code', 'unit_code', 'unit_name', 'serial', 'amount', 'text']);
const table = tableIdSchema;

/** A repair of structure as the window asks for it; see shared/model/structure-edit.ts. */
export const structureEditSchema: z.ZodType<StructureEdit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unjoin'), table, row: place, head: z.boolean() }),
  z.object({ kind: z.literal('join'), table, next: table }),
  z.object({ kind: z.literal('delete-table'), table }),
  z.object({
    kind: z.literal('set-table'), table,
    what: z.object({
      kind: z.enum(TABLE_KINDS).nullable(), unit: z.custom<Unit>((value) => typeof value === 'string' && isUnit(value)).nullable(), number: z.string().min(1).max(40).nullable(), title: z.string().min(1).max(200).nullable(),
    }).partial().transform((what) => Object.fromEntries(Object.entries(what).filter(([, value]) => value !== undefined)) as Extract<StructureEdit, { kind: 'set-table' }>['what']), // the same object without absent parts
  }),
  z.object({ kind: z.literal('set-head-rows'), table, rows: place }),
  z.object({ kind: z.literal('set-column'), table, col: place, meaning: z.object({ content, field: z.enum(COLUMN_FIELDS).nullable(), period: z.enum(['budget', 'final']).nullable() }).nullable() }),
  z.object({ kind: z.literal('merge-cells'), table, row: place, col: place, rowSpan: count, colSpan: count }),
  z.object({ kind: z.literal('split-cell'), table, row: place, col: place }),
  z.object({ kind: z.literal('merge-lines'), table, axis, at: place, count }),
  z.object({ kind: z.literal('split-line'), table, axis, at: place, point: point.nullable(), page: page.nullable() }),
  z.object({ kind: z.literal('insert-line'), table, axis, at: place }),
  z.object({ kind: z.literal('delete-lines'), table, axis, at: place, count }),
  z.object({ kind: z.literal('move-boundary'), table, axis, at: place, page, point }),
  z.object({ kind: z.literal('grid-of-before'), table, row: place }),
  z.object({ kind: z.literal('read-region'), page, box: z.tuple([point, point, point, point]) }),
]);

/** What an edit would give: the tables it changes or makes as they would stand, those that would go, and the findings that would come and go. */
export const structurePreviewSchema = z.object({
  revision: z.number().int(),
  tables: z.array(z.custom<ViewTable>((value) => typeof value === 'object' && value !== null)),
  gone: z.array(tableIdSchema),
  open: z.object({ before: severityCountsSchema, after: severityCountsSchema }),
  fresh: z.array(z.custom<ReviewedFinding>((value) => typeof value === 'object' && value !== null)),
  cleared: z.number().int(),
  amounts: z.object({ before: z.number().int(), after: z.number().int(), accountedBefore: z.number().int(), accountedAfter: z.number().int() }),
});

/** A repair that is kept for the same template, or for the same body's documents only. */
export const memorySchema = z.object({
  id: z.number().int(),
  at: z.string(),
  by: z.string(),
  scope: z.enum(['body', 'template']),
  /** The body it was kept for; null for a template. */
  entity: z.string().nullable(),
  /** Title of the table it was made on. */
  title: z.string(),
  fromDocument: documentIdSchema,
  edits: z.array(structureEditSchema),
  /** How often it was accepted. */
  used: z.number().int(),
});
export type LayoutMemory = z.infer<typeof memorySchema>;

/** A kept repair that fits a table of this document: `edits` can be previewed and applied as they are. Nothing is applied unasked. */
export const memoryOfferSchema = z.object({ memory: memorySchema, table: tableIdSchema, title: z.string(), edits: z.array(structureEditSchema) });
export type MemoryOffer = z.infer<typeof memoryOfferSchema>;

