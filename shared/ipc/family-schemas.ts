import { z } from 'zod';
import { DISMISS_REASONS } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { ERROR_CODES } from './errors.ts';
import { documentIdSchema } from './schemas.ts';

const finding = z.custom<Finding>((value) => typeof value === 'object' && value !== null);

/** Undecided findings that say the same of several documents: one rule, one message, one suspicion. `key` names the family, `example` is one of them. */
export const familySchema = z.object({ key: z.string(), example: finding, documents: z.number().int(), findings: z.number().int() });
export type Family = z.output<typeof familySchema>;

/** One finding of a family, with its document as the library shows it. `revision` is the one it was read at. */
export const familyMemberSchema = z.object({
  document: documentIdSchema, fileName: z.string(), title: z.string().nullable(), entityName: z.string().nullable(), fiscalYear: z.number().int().nullable(), revision: z.number().int(), finding,
});
export type FamilyMember = z.output<typeof familyMemberSchema>;

/** One decision for findings of many documents; null takes their decisions back. Each document gets one change of its own. */
export const familyDecisionSchema = z.object({
  by: z.string().max(100),
  decision: z.object({ status: z.enum(['confirmed', 'dismissed', 'later']), cause: z.enum(['misread', 'document']).nullable(), reason: z.enum(DISMISS_REASONS).nullable(), note: z.string().max(2000) }).nullable(),
  documents: z.array(z.object({ document: documentIdSchema, revision: z.number().int(), addresses: z.array(z.string().max(2000)).min(1).max(5000) })).min(1).max(5000),
});

/** Documents that were decided with their new revision, and those that were left as they are, with the reason. */
export const familyOutcomeSchema = z.object({
  decided: z.array(z.object({ document: documentIdSchema, revision: z.number().int(), findings: z.number().int() })),
  refused: z.array(z.object({ document: documentIdSchema, code: z.enum(ERROR_CODES) })),
});
