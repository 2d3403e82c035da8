import { z } from 'zod';

/** What a copy of a workspace holds: counts, and when the last change in it was made (ISO 8601). `missing`: originals its documents name that are not in it. */
export const backupContentSchema = z.object({
  schema: z.number().int(), documents: z.number().int(), changes: z.number().int(), lastChange: z.string().nullable(), sources: z.number().int(), missing: z.number().int(),
});

/** The automatic backups, newest first; `at` ISO 8601, `bytes` on disk; and how many stay for how many days. */
export const backupListSchema = z.object({
  backups: z.array(z.object({ name: z.string(), at: z.string(), bytes: z.number().int() })),
  limits: z.object({ count: z.number().int(), days: z.number().int() }),
});
export type BackupList = z.infer<typeof backupListSchema>;
