import { z } from 'zod';
import type { ClaimId, ParagraphId } from '../model/ids.ts';
import type { Comment, CommentTarget } from '../model/comment.ts';
import type { Decision } from '../model/change.ts';
import { STAGES, type LostSignature, type SignScope, type StandingSignature } from '../model/signature.ts';
import { changeSchema, documentIdSchema, tableIdSchema } from './schemas.ts';

const place = z.number().int().min(0).max(1_000_000);
const branded = <T extends string>() => z.string().min(1).max(200).transform((text) => text as T); // checked just above

/** Characters of a paragraph to be replaced; `start` counts in the present text. */
export const textEditSchema = z.object({ paragraph: branded<ParagraphId>(), start: place, before: z.string().max(10_000), after: z.string().max(10_000) });

export const commentTargetSchema: z.ZodType<CommentTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), table: tableIdSchema, row: place, col: place }),
  z.object({ kind: z.literal('claim'), claim: branded<ClaimId>() }),
  z.object({ kind: z.literal('finding'), address: z.string().min(1).max(2000) }),
  z.object({ kind: z.literal('document') }),
]);
/** Built by the backend from parsed rows. */
export const commentSchema = z.custom<Comment>((value) => typeof value === 'object' && value !== null);

export const stageSchema = z.enum(STAGES);
export const signScopeSchema: z.ZodType<SignScope> = z.discriminatedUnion('kind', [z.object({ kind: z.literal('document') }), z.object({ kind: z.literal('table'), table: tableIdSchema })]);

/** How far a document is signed, what was taken off again, who saw which pages, and what signing needs. */
export const signoffSchema = z.object({
  revision: z.number().int(),
  standing: z.array(z.custom<StandingSignature>((value) => typeof value === 'object' && value !== null)),
  lost: z.array(z.custom<LostSignature>((value) => typeof value === 'object' && value !== null)),
  viewed: z.array(z.object({ page: z.number().int(), by: z.string(), at: z.string() })),
  /** Pages (or sheets) of the document. */
  pages: z.number().int(),
  fourEyes: z.boolean(),
  /** False when amounts, tables or parts of the source are unaccounted for: a signature of the document then needs an explanation. */
  covered: z.boolean(),
  /** The stage that may be signed next; null when all are. */
  next: stageSchema.nullable(),
});
export type Signoff = z.infer<typeof signoffSchema>;

/** What the history page needs beside the changes themselves. */
export const changeNoteSchema = z.object({
  seq: z.number().int(),
  /** False for what an undo took back, and for undo and redo themselves. */
  standing: z.boolean(),
  /** Later changes that rest on this one: they have to be undone first. */
  blockedBy: z.array(z.number().int()),
  tables: z.array(tableIdSchema),
});
export const historySchema = z.object({ changes: z.array(changeSchema), notes: z.array(changeNoteSchema) });
export type History = z.infer<typeof historySchema>;

/** One place where two points of a document's history differ; null = it was not there. */
export const differenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), table: tableIdSchema, row: z.number().int(), col: z.number().int(), label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  z.object({ kind: z.literal('text'), paragraph: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  z.object({ kind: z.literal('table'), table: tableIdSchema, title: z.string(), before: z.object({ rows: z.number().int(), cols: z.number().int() }).nullable(), after: z.object({ rows: z.number().int(), cols: z.number().int() }).nullable() }),
  z.object({ kind: z.literal('decision'), address: z.string(), before: z.custom<Decision | null>(), after: z.custom<Decision | null>() }),
]);
export type Difference = z.infer<typeof differenceSchema>;

/** A place where the words looked for stand. `start`/`end` mark them in `text`. */
export const searchHitSchema = z.object({
  document: documentIdSchema,
  fileName: z.string(),
  entityName: z.string().nullable(),
  fiscalYear: z.number().int().nullable(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  at: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cell'), table: tableIdSchema, title: z.string(), row: z.number().int(), col: z.number().int() }),
    /** `start` and `end` count in the paragraph's text, so the open document knows the place. */
    z.object({ kind: z.literal('paragraph'), paragraph: z.string() }),
  ]),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
