import { z } from 'zod';
import type { DocumentId, JobId, TableId } from '../model/ids.ts';
import { DISMISS_REASONS, type Change, type Decision } from '../model/change.ts';
import { STAGES } from '../model/signature.ts';
import type { RawPage } from '../model/raw-document.ts';
import type { CellMark, ReviewedFinding } from '../model/reviewed-finding.ts';
import type { DocumentView } from '../model/view.ts';
import type { MarkParts } from '../review/mark-parts.ts';
import type { NumberEntry } from '../view/number-index.ts';
import type { PrintedSource } from '../view/printed-source.ts';
import type { ViewParts } from '../view/view-parts.ts';
import { ERROR_CODES } from './errors.ts';

/** Brands a parsed string; the schema is where foreign text becomes an id. */
const branded = <T extends string>() => z.string().min(1).max(200).transform((text) => text as T); // checked just above

export const documentIdSchema = branded<DocumentId>();
export const jobIdSchema = branded<JobId>();
export const tableIdSchema = branded<TableId>();

/** Bodies that the backend itself has just built from parsed rows: their shape is checked by the compiler, not again at run time. */
export const documentViewSchema = z.custom<DocumentView>((value) => typeof value === 'object' && value !== null);
export const changeSchema = z.custom<Change>((value) => typeof value === 'object' && value !== null);

export const decisionSchema: z.ZodType<Decision> = z.object({
  status: z.enum(['confirmed', 'dismissed', 'later']),
  cause: z.enum(['misread', 'document']).nullable(),
  reason: z.enum(DISMISS_REASONS).nullable(),
  note: z.string().max(2000),
  values: z.string().max(10_000),
});

export const severityCountsSchema = z.object({ error: z.number().int(), warning: z.number().int(), notice: z.number().int(), unread: z.number().int() });

/** One line of the library. Times are ISO 8601 UTC. Counts are of open findings. */
export const documentSummarySchema = z.object({
  id: documentIdSchema,
  fileName: z.string(),
  sha256: z.string(),
  format: z.string(),
  title: z.string().nullable(),
  entityName: z.string().nullable(),
  fiscalYear: z.number().int().nullable(),
  kind: z.enum(['budget', 'final', 'unknown']),
  pages: z.number().int(),
  tables: z.number().int(),
  importedAt: z.string(),
  importedBy: z.string(),
  amounts: z.number().int(),
  accounted: z.number().int(),
  /** Parts of the source that could not be read. */
  gaps: z.number().int().default(0),
  open: severityCountsSchema,
  decided: z.number().int(),
  revision: z.number().int(),
  example: z.boolean(),
  /** The highest stage the document is signed for. */
  stage: z.enum(['open', ...STAGES]).default('open'),
  /** True when a change took a signature off and nobody has signed again. */
  signatureLost: z.boolean().default(false),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

export const JOB_STEPS = ['waiting', 'copy', 'detect', 'pages', 'scan-look', 'scan-tables', 'scans', 'recognise', 'sheets', 'text', 'check', 'store', 'write'] as const;

/** A long piece of work. `done`/`total` count units of `step` (pages, sheets); total 0 = not known yet. */
export const jobSchema = z.object({
  id: jobIdSchema,
  kind: z.enum(['import', 'export', 'backup']),
  title: z.string(),
  state: z.enum(['queued', 'running', 'done', 'done-with-gaps', 'failed', 'cancelled', 'interrupted']),
  step: z.enum(JOB_STEPS),
  done: z.number().int(),
  total: z.number().int(),
  startedAt: z.string(),
  document: documentIdSchema.nullable(),
  /** The source's hash as soon as it is kept: the window can show the first page while the rest is read. */
  sha256: z.string().nullable(),
  /** True when the same bytes were already in the workspace: `document` is the existing one. */
  duplicate: z.boolean(),
  /** Ticket of the finished export. */
  ticket: z.string().nullable(),
  error: z.object({ code: z.enum(ERROR_CODES), details: z.record(z.string(), z.string()) }).nullable(),
});
export type Job = z.infer<typeof jobSchema>;

/** A finding with its decision, and the marks of cells for the grid: built by shared/review from parsed rows. */
export const reviewedFindingSchema = z.custom<ReviewedFinding>((value) => typeof value === 'object' && value !== null);
export const cellMarkSchema = z.custom<CellMark>((value) => typeof value === 'object' && value !== null);
export type { CellMark, ReviewedFinding } from '../model/reviewed-finding.ts';

const stateCountsSchema = z.object({ pass: z.number().int(), tail: z.number().int(), fail: z.number().int(), notRun: z.number().int(), notApplicable: z.number().int() });

/** Everything about checks and decisions at one revision. */
export const reviewStateSchema = z.object({
  revision: z.number().int(),
  findings: z.array(reviewedFindingSchema),
  counts: stateCountsSchema,
  byRule: z.record(z.string(), stateCountsSchema),
  marks: z.array(cellMarkSchema),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type ReviewState = z.infer<typeof reviewStateSchema>;

/** What a page paints, in points from its top left: for formats that the window cannot draw from the file itself. `width` of a character = its box. */
export const pageDrawingSchema = z.custom<RawPage>((value) => typeof value === 'object' && value !== null);
export type PageDrawing = RawPage;

/** What is printed in a document that has no pages, drawn by the window. */
export const printedSourceSchema = z.custom<PrintedSource>((value) => typeof value === 'object' && value !== null);

export const numberEntrySchema = z.custom<NumberEntry>((value) => typeof value === 'object' && value !== null);

/** One open document, whole. `state` names how it stands, for `documents.isCurrent`. */
export const openDocumentSchema = z.object({ summary: documentSummarySchema, view: documentViewSchema, review: reviewStateSchema, state: z.string().optional() });
export type OpenDocument = z.infer<typeof openDocumentSchema>;

/** What a command answers: the present state of what it touched. */
export const changedSchema = z.object({
  revision: z.number().int(),
  change: changeSchema,
  /** Null when nothing of the view changed (a decision), or when `parts` says what did. */
  view: documentViewSchema.nullable(),
  parts: z.custom<ViewParts>((value) => typeof value === 'object' && value !== null).optional(),
  /** Where only what differs is answered: how `review.marks`, then empty, differ from those before. */
  marks: z.custom<MarkParts>((value) => typeof value === 'object' && value !== null).optional(),
  /** The state that `parts` and `marks` differ from. */
  base: z.string().optional(),
  review: reviewStateSchema,
  summary: documentSummarySchema,
  /** Names how the document stands now. */
  state: z.string().optional(),
});
export type Changed = z.infer<typeof changedSchema>;
