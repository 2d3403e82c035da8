import { z } from 'zod';
import { PARTNER_ROLES } from '../model/partner.ts';
import { documentIdSchema } from './schemas.ts';

const side = z.object({ fileName: z.string(), title: z.string().nullable(), entityName: z.string().nullable(), fiscalYear: z.number().int().nullable(), kind: z.enum(['budget', 'final', 'unknown']) });

/** `role` is what `other` is to the document asked about. Proposed pairs take no part in checks, confirmed ones do. Times are ISO 8601 UTC. */
export const pairSchema = side.extend({
  other: documentIdSchema,
  role: z.enum(PARTNER_ROLES),
  state: z.enum(['proposed', 'confirmed', 'refused']),
  by: z.string(),
  at: z.string(),
});
export type DocumentPair = z.infer<typeof pairSchema>;

export const pairsSchema = z.object({ pairs: z.array(pairSchema) });

/** A pair that waits for a person's word, seen from `document`; its other side as in a pair. */
export const proposedPairSchema = pairSchema.extend({ document: documentIdSchema, own: side });
export type ProposedPair = z.infer<typeof proposedPairSchema>;

/** A decision on a pair that was proposed, or a pair that a person makes. `proposed` takes a decision back. */
export const pairDecisionSchema = z.object({
  document: documentIdSchema, other: documentIdSchema, role: z.enum(PARTNER_ROLES), state: z.enum(['proposed', 'confirmed', 'refused']), by: z.string().max(100),
});
