import { createHash, createPublicKey, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { replay } from '../../../shared/history/replay.ts';
import { signaturesOf } from '../../../shared/history/signatures.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Snapshot } from '../../../shared/model/snapshot.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import { reviewSchema, type ReviewExport } from '../../../shared/report/review-schema.ts';
import { buildView } from '../../../shared/view/build-view.ts';
import type { BundleCheckId, CheckOutcome } from '../../../shared/words/bundle-words.ts';
import { READER_VERSION } from '../importing/reader-version.ts';
import { RULES_VERSION } from '../rules-version.ts';
import { canonicalJson } from './canonical-json.ts';
import { unpackEntries, type BundleEntries } from './bundle-file.ts';
import { ENTRY, manifestSchema, SOURCE_FOLDER, type Manifest } from './bundle-schema.ts';
import { chainOf, chainStart } from './history-chain.ts';
import { fingerprintOf } from './workspace-key.ts';

/** One thing that was looked at. `detail` names what was met. */
export interface BundleCheck {
  readonly id: BundleCheckId;
  readonly outcome: CheckOutcome;
  readonly detail: string;
}

/** What a bundle's examination gave. `manifest` is null where there was none to believe. */
export interface BundleVerdict {
  readonly sound: boolean;
  readonly checks: readonly BundleCheck[];
  readonly manifest: Manifest | null;
  /** The history, empty where it could not be read. */
  readonly changes: readonly Change[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array()));
const same = (a: unknown, b: unknown): boolean => Buffer.compare(canonicalJson(a), canonicalJson(b)) === 0;
const outcome = (holds: boolean): CheckOutcome => (holds ? 'holds' : 'fails');

function manifestOf(entries: BundleEntries): Manifest | null {
  const bytes = entries.get(ENTRY.manifest);
  if (!bytes) return null;
  try {
    const manifest = manifestSchema.parse(json(bytes));
    return Buffer.compare(canonicalJson(manifest), bytes) === 0 ? manifest : null;
  } catch {
    return null; // no JSON, or not ours
  }
}

function signatureHolds(entries: BundleEntries, { key }: Manifest): boolean {
  const text = Buffer.from(entries.get(ENTRY.signature) ?? new Uint8Array()).toString('latin1');
  const signature = Buffer.from(text, 'base64');
  const spki = Buffer.from(key.publicKey, 'base64');
  if (`${signature.toString('base64')}\n` !== text || spki.toString('base64') !== key.publicKey || fingerprintOf(spki) !== key.fingerprint) return false;
  try {
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return publicKey.asymmetricKeyType === 'ed25519' && verify(null, entries.get(ENTRY.manifest) ?? new Uint8Array(), publicKey, signature);
  } catch {
    return false; // bytes that are no key
  }
}

const chainSchema = z.array(z.strictObject({ change: z.custom<Change>((value) => typeof value === 'object' && value !== null && 'diffs' in value), hash: z.string() }));

/** History, signatures and tables against each other. Throws where an entry is no JSON of ours; its caller takes that for a failure. */
function contentChecks(entries: BundleEntries, manifest: Manifest, version: string): { readonly checks: readonly BundleCheck[]; readonly changes: readonly Change[] } {
  const { document, generator } = manifest;
  const chain = chainSchema.parse(json(entries.get(ENTRY.history)));
  const changes = chain.map(({ change }) => change);
  const again = chainOf(document.sha256, changes);
  const chained = same(chain, again) && manifest.history.changes === chain.length && manifest.history.head === (again.at(-1)?.hash ?? chainStart(document.sha256)) && changes.every(({ seq }, index) => seq === index + 1);
  const review: ReviewExport = reviewSchema.parse(json(entries.get(ENTRY.review)));
  const trail = z.strictObject({ signatures: z.unknown(), viewedPages: z.array(z.unknown()), comments: z.array(z.unknown()) }).parse(json(entries.get(ENTRY.trail)));
  const told = same(trail.signatures, signaturesOf(changes)) && same(review.changes.map(({ seq, at, by, code }) => ({ seq, at, by, code })), changes.map(({ seq, at, by, code }) => ({ seq, at, by, code })))
    && review.document.sha256 === document.sha256 && review.document.fileName === document.fileName;
  const comparable = generator.version === version && generator.rules === RULES_VERSION && generator.reader === READER_VERSION;
  const checks: readonly BundleCheck[] = [
    { id: 'history', outcome: outcome(chained), detail: String(chain.length) },
    { id: 'record', outcome: outcome(told), detail: '' },
    comparable ? { id: 'tables', outcome: outcome(tablesFollow(entries, changes, review, manifest)), detail: String(review.tables.length) } : { id: 'tables', outcome: 'not-checked', detail: `${generator.version}/${generator.reader}/${generator.rules}` },
  ];
  return { checks, changes };
}

/** The tables of the review are those of the reading with the changes of the history applied. */
function tablesFollow(entries: BundleEntries, changes: readonly Change[], review: ReviewExport, { document }: Manifest): boolean {
  const snapshot = json(entries.get(ENTRY.snapshot)) as Snapshot; // its hash stands in the signed manifest, and it was written from a Snapshot
  const present = replay(snapshot, changes);
  const view = buildView(present.snapshot, present.corrections, document.fileName);
  const report = buildReport({ version: '', rulesVersion: '', fileName: document.fileName, sha256: document.sha256, language: 'zh-CN', view, run: null, findings: [], changes: [] });
  // Sentences on doubts come in the language of the bundle.
  const bare = (tables: ReviewExport['tables']): unknown => tables.map(({ doubts: _doubts, ...table }) => table);
  return same(bare(report.tables), bare(review.tables));
}

/**
 * Examines a bundle with nothing but its bytes: container, manifest, signature, hashes, history, record, tables. `expectedKey` is a
 * fingerprint that came another way; without it the signature says only that nothing was altered since.
 */
export function verifyBundle(bytes: Uint8Array, version: string, expectedKey: string | null): BundleVerdict {
  const entries = unpackEntries(bytes);
  if (!entries) return { sound: false, checks: [{ id: 'container', outcome: 'fails', detail: '' }], manifest: null, changes: [] };
  const manifest = manifestOf(entries);
  if (!manifest) return { sound: false, checks: [{ id: 'container', outcome: 'holds', detail: '' }, { id: 'manifest', outcome: 'fails', detail: '' }], manifest: null, changes: [] };
  const named = manifest.entries.map(({ name }) => name);
  const present = [...entries.keys()].filter((name) => name !== ENTRY.manifest && name !== ENTRY.signature).sort();
  const wrong = manifest.entries.filter(({ name, bytes: size, sha256: hash }) => {
    const content = entries.get(name);
    return !content || content.length !== size || sha256(content) !== hash;
  }).map(({ name }) => name);
  const source = entries.get(`${SOURCE_FOLDER}${manifest.document.sha256}`);
  let content: ReturnType<typeof contentChecks> = { checks: [], changes: [] };
  // What is not what was signed is not looked into.
  if (wrong.length === 0) try {
    content = contentChecks(entries, manifest, version);
  } catch (error) {
    content = { checks: [{ id: 'record', outcome: 'fails', detail: error instanceof Error ? error.message.slice(0, 200) : String(error) }], changes: [] };
  }
  const wanted = expectedKey?.replaceAll(/[\s:]/g, '').toLowerCase() ?? null;
  const checks: BundleCheck[] = [
    { id: 'container', outcome: 'holds', detail: '' },
    { id: 'manifest', outcome: outcome(isDeepStrictEqual(named, present)), detail: String(present.length) },
    { id: 'signature', outcome: outcome(signatureHolds(entries, manifest)), detail: manifest.key.fingerprint },
    { id: 'key', outcome: wanted === null ? 'not-checked' : outcome(wanted === manifest.key.fingerprint), detail: manifest.key.fingerprint },
    { id: 'hashes', outcome: outcome(wrong.length === 0), detail: wrong.join(', ') },
    { id: 'source', outcome: source ? outcome(sha256(source) === manifest.document.sha256 && source.length === manifest.document.bytes) : 'not-checked', detail: manifest.document.sha256 },
    ...content.checks,
  ];
  return { sound: checks.every((check) => check.outcome !== 'fails'), checks, manifest, changes: content.changes };
}
