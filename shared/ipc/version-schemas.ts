import { z } from 'zod';
import type { ErratumAnswer, VersionDifference } from '../versions/version-difference.ts';
import type { StructureEdit } from '../model/structure-edit.ts';
import { documentIdSchema } from './schemas.ts';

/** `document` is, may be, or was said not to be a new version of `earlier`. Times are ISO 8601 UTC. */
export const versionLinkSchema = z.object({ document: documentIdSchema, earlier: documentIdSchema, state: z.enum(['proposed', 'confirmed', 'refused']), by: z.string(), at: z.string() });
export type VersionLink = z.infer<typeof versionLinkSchema>;

/** The last word on every two documents of the library. */
export const versionLinksSchema = z.object({ links: z.array(versionLinkSchema) });

/** A repair of a table that did not come along, by the earlier version's words. */
const repairLeftSchema = z.object({ table: z.string(), edit: z.custom<StructureEdit['kind']>((value) => typeof value === 'string') });

/** What came along when a version was confirmed: decisions, those of them that reopened because a figure changed, corrected readings, repairs of tables; and the repairs that did not, because the table is laid out otherwise. */
export const carriedSchema = z.object({ decisions: z.number().int(), reopened: z.number().int(), corrections: z.number().int(), repairs: z.number().int(), left: z.array(repairLeftSchema) });
export type Carried = z.infer<typeof carriedSchema>;

/** A decision on two documents, proposed or chosen by a person. `proposed` takes a decision back. */
export const versionDecisionSchema = z.object({ document: documentIdSchema, earlier: documentIdSchema, state: z.enum(['proposed', 'confirmed', 'refused']), by: z.string().max(100) });

/** What a version made of the earlier one. Answers and differences are built by shared/versions from parsed rows. */
export const versionReviewSchema = z.object({
  document: documentIdSchema,
  earlier: documentIdSchema,
  /** Null while the two are only proposed. */
  carried: carriedSchema.nullable(),
  answers: z.array(z.custom<ErratumAnswer>((value) => typeof value === 'object' && value !== null)),
  differences: z.array(z.custom<VersionDifference>((value) => typeof value === 'object' && value !== null)),
});
export type VersionReviewAnswer = z.infer<typeof versionReviewSchema>;
