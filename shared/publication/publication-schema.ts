import { z } from 'zod';
import { EXPOSURE_KINDS } from './exposure.ts';

const count = z.number().int().min(0);

/** The result of the check before publication, for other programs: schema `gouji.publication/1`. Exposures gravest first. */
export const publicationReportSchema = z.object({
  schema: z.literal('gouji.publication/1'),
  generator: z.object({ name: z.literal('gouji'), version: z.string() }),
  file: z.object({ fileName: z.string(), sha256: z.string(), format: z.string() }),
  exposures: z.array(z.object({
    kind: z.enum(EXPOSURE_KINDS), severity: z.enum(['error', 'warning', 'notice']),
    place: z.object({ page: z.number().nullable(), sheet: z.string().nullable(), address: z.string().nullable(), part: z.string().nullable() }),
    detail: z.string(), count, rule: z.string().nullable(), message: z.string(), remedy: z.string(),
  })),
  counts: z.object({ error: count, warning: count, notice: count }),
});
export type PublicationReport = z.infer<typeof publicationReportSchema>;
