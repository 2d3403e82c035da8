import { z } from 'zod';
import { TEXT_ENCODINGS } from '../model/text-encoding.ts';
import { backupContentSchema, backupListSchema } from './backup-schemas.ts';
import { command, job, query } from './define.ts';
import {
  changedSchema, decisionSchema, documentIdSchema, documentSummarySchema, jobIdSchema, jobSchema, numberEntrySchema, openDocumentSchema, pageDrawingSchema, printedSourceSchema, tableIdSchema,
} from './schemas.ts';
import {
  commentSchema, commentTargetSchema, differenceSchema, historySchema, searchHitSchema, signoffSchema, signScopeSchema, stageSchema, textEditSchema,
} from './review-schemas.ts';
import { familyDecisionSchema, familyMemberSchema, familyOutcomeSchema, familySchema } from './family-schemas.ts';
import { pairDecisionSchema, pairsSchema, proposedPairSchema } from './pair-schemas.ts';
import { publicationReportSchema } from '../publication/publication-schema.ts';
import { carriedSchema, versionDecisionSchema, versionLinksSchema, versionReviewSchema } from './version-schemas.ts';
import { memoryOfferSchema, memorySchema, structureEditSchema, structurePreviewSchema } from './structure-schemas.ts';

const none = z.object({});
const languageSchema = z.enum(['zh-CN', 'en']);
const by = z.string().max(100);
const byDocument = z.object({ document: documentIdSchema });
/** `parts`: the caller has the view of that revision and wants only what differs from it. */
const atRevision = byDocument.extend({ revision: z.number().int(), parts: z.boolean().optional() });
const cellEdit = z.object({ table: tableIdSchema, row: z.number().int().min(0), col: z.number().int().min(0), before: z.string().max(10_000), after: z.string().max(10_000) });

/** Of the open errors and warnings so many would be settled and so many would be new; null: something else was asked for meanwhile. */
const foreseenSchema = z.object({ outcome: z.object({ settled: z.number().int(), fresh: z.number().int() }).nullable() });

/** A rule as the window and `gouji rules` show it. */
export const ruleInfoSchema = z.object({
  id: z.string(), catalogue: z.string().nullable(), severity: z.enum(['error', 'warning', 'notice', 'unread']), source: z.string(),
  title: z.object({ 'zh-CN': z.string(), en: z.string() }), explanation: z.object({ 'zh-CN': z.string(), en: z.string() }), applies: z.string(),
  /** What obliges to it: law, a prescribed template, or practice. */
  must: z.enum(['law', 'template', 'practice']),
});

/**
 * All the program can do. A command carries the revision it was made on; another revision, or a `before` that no longer
 * holds, is refused with `conflict` and nothing is written.
 */
export const contract = {
  'startup.take': query(none, z.object({ files: z.array(z.object({ ticket: z.string(), name: z.string(), size: z.number() })), failures: z.array(z.object({ name: z.string(), code: z.string() })) })),
  'documents.list': query(none, z.object({ documents: z.array(documentSummarySchema) })),
  'documents.open': query(byDocument, openDocumentSchema),
  /** Whether a document still stands as in the answer of that `state`: a window that holds it need not have it sent again. */
  'documents.isCurrent': query(byDocument.extend({ state: z.string().max(100) }), z.object({ current: z.boolean() })),
  'documents.page': query(byDocument.extend({ page: z.number().int().min(1).max(100_000) }), pageDrawingSchema),
  /** What is printed in a document that is looked at beside the open one, for formats that the window cannot draw from the file itself. */
  'documents.printed': query(byDocument, printedSourceSchema),
  /** Every distinct amount of the document as it now stands, with all places that print it and the amounts it resembles. */
  'documents.numbers': query(byDocument, z.object({ revision: z.number().int(), numbers: z.array(numberEntrySchema) })),
  'documents.hide': command(byDocument, none),
  'documents.import': job(z.object({ ticket: z.string().max(100), by: z.string().max(100), /** For texts whose bytes do not say it. */ encoding: z.enum(TEXT_ENCODINGS).optional() }), jobSchema),
  /** Reads the kept source again in another encoding, as a new document; the one read before leaves the library and keeps its history. */
  'documents.readAgain': job(byDocument.extend({ by: z.string().max(100), encoding: z.enum(TEXT_ENCODINGS) }), jobSchema),
  'documents.importExample': job(z.object({ by: z.string().max(100) }), jobSchema),
  'jobs.list': query(none, z.object({ jobs: z.array(jobSchema) })),
  'jobs.retry': job(z.object({ job: jobIdSchema, by: z.string().max(100) }), jobSchema),
  'jobs.cancel': query(z.object({ job: jobIdSchema }), jobSchema),
  'cells.correct': command(atRevision.extend({ by: z.string().max(100), edits: z.array(cellEdit).min(1).max(5000) }), changedSchema),
  /**
   * What a correction that is still being typed would do. Nothing is stored; `cells.correct` or `claims.correct` of the same edits then
   * finds it worked out.
   */
  'cells.foresee': query(byDocument.extend({ revision: z.number().int(), edits: z.array(cellEdit).min(1).max(100) }), foreseenSchema),
  'claims.foresee': query(byDocument.extend({ revision: z.number().int(), edits: z.array(textEditSchema).min(1).max(100) }), foreseenSchema),
  'findings.decide': command(atRevision.extend({ by: z.string().max(100), address: z.string().max(2000), decision: decisionSchema.nullable() }), changedSchema),
  /** The same or several findings decided at once, all or none. */
  'findings.decideMany': command(atRevision.extend({ by, decisions: z.array(z.object({ address: z.string().max(2000), decision: decisionSchema.nullable() })).min(1).max(5000) }), changedSchema),
  'claims.correct': command(atRevision.extend({ by, edits: z.array(textEditSchema).min(1).max(1000) }), changedSchema),
  /** Edits one after the other, each on what the one before left. Nothing is stored. */
  'structure.preview': query(byDocument.extend({ edits: z.array(structureEditSchema).min(1).max(50) }), structurePreviewSchema),
  'structure.apply': command(atRevision.extend({ by, edits: z.array(structureEditSchema).min(1).max(50), memory: z.number().int().optional() }), changedSchema),
  'memory.list': query(none, z.object({ memories: z.array(memorySchema) })),
  /** Keeps the repairs of one change (its seq) for later documents. */
  'memory.keep': command(byDocument.extend({ by, change: z.number().int(), scope: z.enum(['body', 'template']) }), z.object({ memories: z.array(memorySchema) })),
  'memory.offers': query(byDocument, z.object({ offers: z.array(memoryOfferSchema) })),
  'memory.decline': command(byDocument.extend({ by, memory: z.number().int() }), none),
  'memory.forget': command(z.object({ by, memory: z.number().int() }), none),
  /** Documents that belong to this one: last year's, the year's own budget, department and units; proposed by the program, decided by people. */
  'pairs.list': query(byDocument, pairsSchema),
  /** All pairs of the library that wait for a person's word. */
  'pairs.proposed': query(none, z.object({ pairs: z.array(proposedPairSchema) })),
  'pairs.decide': command(pairDecisionSchema, pairsSchema),
  /** Which documents are new versions of which: proposed when a file comes in, decided by people. */
  'versions.list': query(none, versionLinksSchema),
  /** Confirming brings decisions, corrected readings and repairs of tables of the earlier version along, as one change of the later one; taking it back takes those back that still stand. */
  'versions.decide': command(versionDecisionSchema, versionLinksSchema.extend({ carried: carriedSchema.nullable() })),
  /** What became of the earlier version's errata, and what else changed. Without `earlier` the one that was confirmed. */
  'versions.compare': query(byDocument.extend({ earlier: documentIdSchema.optional() }), versionReviewSchema),
  /** The same undecided finding in several documents, and its places in them. */
  'families.list': query(none, z.object({ families: z.array(familySchema) })),
  'families.members': query(z.object({ key: z.string().max(500) }), z.object({ members: z.array(familyMemberSchema) })),
  /** One decision for many documents: each document all or none, with a change of its own; those that moved on are left and named. */
  'families.decide': command(familyDecisionSchema, familyOutcomeSchema),
  'comments.list': query(byDocument, z.object({ comments: z.array(commentSchema) })),
  'comments.add': command(byDocument.extend({ by, target: commentTargetSchema, text: z.string().trim().min(1).max(4000) }), z.object({ comments: z.array(commentSchema) })),
  'comments.resolve': command(byDocument.extend({ by, comment: z.number().int() }), z.object({ comments: z.array(commentSchema) })),
  'signoff.get': query(byDocument, signoffSchema),
  'signoff.sign': command(atRevision.extend({ by: z.string().trim().min(1).max(100), scope: signScopeSchema, stage: stageSchema, explanation: z.string().trim().max(2000) }), changedSchema),
  'signoff.withdraw': command(atRevision.extend({ by, scope: signScopeSchema, stage: stageSchema }), changedSchema),
  'pages.viewed': command(byDocument.extend({ by, pages: z.array(z.number().int().min(1).max(100_000)).min(1).max(1000) }), none),
  'search.find': query(z.object({ text: z.string().trim().min(1).max(200), document: documentIdSchema.optional(), limit: z.number().int().min(1).max(500) }), z.object({ hits: z.array(searchHitSchema), more: z.boolean(), /** Documents not yet indexed. */ waiting: z.number().int() })),
  'history.list': query(byDocument, historySchema),
  /** Takes one change back where no later one rests on it; else `later-depends`. */
  'history.undoChange': command(atRevision.extend({ by, seq: z.number().int().min(1) }), changedSchema),
  /** What differs between the states after two changes; 0 = as imported. */
  'history.compare': query(byDocument.extend({ from: z.number().int().min(0), to: z.number().int().min(0) }), z.object({ differences: z.array(differenceSchema) })),
  'history.undo': command(atRevision.extend({ by: z.string().max(100) }), changedSchema),
  'history.redo': command(atRevision.extend({ by: z.string().max(100) }), changedSchema),
  'exports.make': job(byDocument.extend({ format: z.enum(['json', 'xlsx', 'errata-docx', 'errata-html']), language: z.enum(['zh-CN', 'en']) }), jobSchema),
  /** What the exact bytes of a document's source, or of a file just taken in, would make public unseen. A ticket works once. */
  'publication.check': query(z.union([byDocument.extend({ language: languageSchema }), z.object({ ticket: z.string().max(100), language: languageSchema })]), publicationReportSchema),
  /** The evidence of a document in one signed file: what was read, found, decided, signed and changed; the original where asked for. */
  'exports.bundle': job(byDocument.extend({ withSource: z.boolean(), language: languageSchema }), jobSchema),
  'rules.list': query(none, z.object({ rules: z.array(ruleInfoSchema) })),
  'backups.list': query(none, backupListSchema),
  'backups.make': command(none, backupListSchema),
  /** An automatic backup beside what is there now. */
  'backups.preview': query(z.object({ name: z.string().max(100) }), z.object({ backup: backupContentSchema, present: backupContentSchema })),
  /** Takes effect when the workspace is next opened; what is there now is put aside, not deleted. */
  'backups.restore': command(z.object({ name: z.string().max(100) }), none),
  /** The whole workspace with its originals as one file to carry away. */
  'backups.pack': job(none, jobSchema),
  /** What the pack for support would hold, file by file, and what it never holds. */
  'support.contents': query(z.object({ language: languageSchema }), z.object({ files: z.array(z.object({ name: z.string(), bytes: z.number().int(), what: z.string() })), never: z.string() })),
  'support.pack': job(z.object({ language: languageSchema }), jobSchema),
  'settings.get': query(none, z.object({ values: z.record(z.string(), z.string()) })),
  'settings.set': command(z.object({ key: z.string().regex(/^[a-z][a-zA-Z.]{0,60}$/), value: z.string().max(10_000) }), z.object({ values: z.record(z.string(), z.string()) })),
  /** Where everything is kept: the folder that a backup holds. */
  'workspace.place': query(none, z.object({ folder: z.string() })),
  'about': query(none, z.object({ version: z.string(), rules: z.string(), exampleAvailable: z.boolean() })),
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;

/** Events carry ids and revisions, never bodies: whoever cares asks again. Job events carry the job itself (ten a second at most). */
export const events = {
  /** `rechecked`: its findings were computed anew though nobody changed it, and its revision stayed. */
  'document.changed': z.object({ document: documentIdSchema, revision: z.number().int(), rechecked: z.boolean().optional() }),
  'documents.changed': none,
  'comments.changed': byDocument,
  'job.changed': jobSchema,
  'startup.offered': none,
} as const;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;
