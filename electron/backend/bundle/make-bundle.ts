import { createHash, sign } from 'node:crypto';
import type { Change } from '../../../shared/model/change.ts';
import type { ViewedPage } from '../../../shared/model/signature.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import type { ReviewExport } from '../../../shared/report/review-schema.ts';
import { signaturesOf } from '../../../shared/history/signatures.ts';
import { bundleWords } from '../../../shared/words/bundle-words.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { canonicalJson } from './canonical-json.ts';
import { packEntries } from './bundle-file.ts';
import { ENTRY, SOURCE_FOLDER, type Manifest } from './bundle-schema.ts';
import { chainOf, chainStart } from './history-chain.ts';
import type { WorkspaceKey } from './workspace-key.ts';

/** Everything a bundle is made of. No clock: the same state gives the same bytes. */
export interface BundleInput {
  readonly generator: Manifest['generator'];
  readonly document: Manifest['document'];
  /** As read from the source, before any change. */
  readonly snapshot: Snapshot;
  readonly changes: readonly Change[];
  /** The document as it now stands: tables, findings, decisions. */
  readonly review: ReviewExport;
  readonly viewed: readonly ViewedPage[];
  readonly comments: readonly unknown[];
  readonly rules: readonly { readonly id: string; readonly catalogue: string | null; readonly severity: string }[];
  /** What the office chose for its checks. */
  readonly checkSettings: Readonly<Record<string, string>>;
  /** The original's bytes, or null when they stay behind: their hash is told all the same. */
  readonly source: Uint8Array | null;
  readonly key: WorkspaceKey;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes one bundle: canonical JSON in a fixed order, each part named by its hash in a manifest, the manifest signed. */
export function makeBundle(input: BundleInput): Uint8Array {
  const { document, changes, key } = input;
  const chain = chainOf(document.sha256, changes);
  const about = (['zh-CN', 'en'] as const).map((language) => {
    const words = bundleWords(language);
    return [words.about, ...words.proves.map((line) => `+ ${line}`), ...words.provesNot.map((line) => `- ${line}`), fillText(words.fingerprint, { fingerprint: key.fingerprint })].join('\n');
  }).join('\n\n');
  const parts = new Map<string, Uint8Array>([
    [ENTRY.review, canonicalJson(input.review)],
    [ENTRY.snapshot, canonicalJson(input.snapshot)],
    [ENTRY.history, canonicalJson(chain)],
    [ENTRY.trail, canonicalJson({ signatures: signaturesOf(changes), viewedPages: input.viewed, comments: input.comments })],
    [ENTRY.rules, canonicalJson({ rules: input.rules, settings: input.checkSettings })],
    [ENTRY.about, new TextEncoder().encode(`${about}\n`)],
    ...(input.source === null ? [] : [[`${SOURCE_FOLDER}${document.sha256}`, input.source] as const]),
  ]);
  const manifest = canonicalJson({
    schema: 'gouji.bundle/1', generator: input.generator, document,
    history: { changes: changes.length, head: chain.at(-1)?.hash ?? chainStart(document.sha256) },
    key: { algorithm: 'Ed25519', publicKey: key.publicKey, fingerprint: key.fingerprint },
    entries: [...parts].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  } satisfies Manifest);
  const signature = new TextEncoder().encode(`${sign(null, manifest, key.privateKey).toString('base64')}\n`);
  return packEntries(new Map([...parts, [ENTRY.manifest, manifest], [ENTRY.signature, signature]]));
}
