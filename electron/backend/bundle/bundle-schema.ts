import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

/** `manifest.json` of an evidence bundle, schema `gouji.bundle/1`: what is signed. Everything else in the bundle is named here by its hash. */
export const manifestSchema = z.strictObject({
  schema: z.literal('gouji.bundle/1'),
  generator: z.strictObject({ name: z.literal('gouji'), version: z.string(), rules: z.string(), reader: z.string() }),
  document: z.strictObject({ id: z.string(), fileName: z.string(), sha256, bytes: count, importedAt: z.string(), importedBy: z.string(), reader: z.string(), revision: count }),
  history: z.strictObject({ changes: count, head: sha256 }),
  key: z.strictObject({ algorithm: z.literal('Ed25519'), publicKey: z.string(), fingerprint: sha256 }),
  entries: z.array(z.strictObject({ name: z.string(), bytes: count, sha256 })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Names of the entries that are always there. */
export const ENTRY = { manifest: 'manifest.json', signature: 'manifest.sig', review: 'review.json', snapshot: 'snapshot.json', history: 'history.json', trail: 'trail.json', rules: 'rules.json', about: 'README.txt' } as const;
/** Folder of the original, by its hash. */
export const SOURCE_FOLDER = 'source/';
