import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { verifyBundle } from '../../backend/bundle/verify-bundle.ts';
import { fileError } from '../../backend/file-error.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import { signaturesOf } from '../../../shared/history/signatures.ts';
import { bundleWords } from '../../../shared/words/bundle-words.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** A bundle holds at most one original and what was read of it. */
const LARGEST = 1024 * 1024 * 1024;

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > LARGEST) throw new AppError('file-too-large', { file: basename(file), limit: `${LARGEST / 1024 / 1024} MB` });
    return await readFile(file);
  } catch (error) {
    throw fileError(error, { file: basename(file) });
  }
}

/** `verify-bundle`: examines a bundle offline and says what it proves and what not. Exit status 0 sound, 1 not to be trusted, 2 unreadable. */
export async function verifyBundleFile(options: CliOptions, output: Output): Promise<number> {
  const [file] = options.files;
  if (file === undefined) throw new UsageError(output.words.needsFile);
  if (options.files.length > 1) throw new UsageError(output.words.oneBundle);
  const words = bundleWords(output.language);
  const { sound, checks, manifest, changes } = verifyBundle(await bytesOf(file), locations().version, options.key ?? null);
  if (options.json !== undefined) {
    output.result(`${JSON.stringify({ schema: 'gouji.bundle-verdict/1', sound, checks, manifest }, null, 1)}\n`);
    return sound ? 0 : 1;
  }
  const failed = checks.filter((check) => check.outcome === 'fails').length;
  const lines = [sound ? words.sound : fillText(words.broken, { n: String(failed) })];
  for (const { id, outcome, detail } of checks) {
    const why = outcome === 'not-checked' && id in words.whyNot ? ` (${words.whyNot[id as keyof typeof words.whyNot]})` : ''; // `in` has just said so
    lines.push(`  [${words.outcomes[outcome]}] ${fillText(words.checks[id], { detail })}${why}`);
  }
  if (manifest) {
    const { document } = manifest;
    lines.push(fillText(words.document, { file: document.fileName, sha256: document.sha256, by: document.importedBy, at: document.importedAt, revision: String(document.revision) }), fillText(words.fingerprint, { fingerprint: manifest.key.fingerprint }));
  }
  if (sound) {
    for (const { scope, stage, signature } of signaturesOf(changes).standing) if (scope.kind === 'document') lines.push(`  ${fillText(words.signed, { stage: words.stages[stage], by: signature.by, at: signature.at })}`);
    lines.push(words.provesTitle, ...words.proves.map((line) => `  + ${line}`), words.provesNotTitle, ...words.provesNot.map((line) => `  - ${line}`));
  }
  output.result(`${lines.join('\n')}\n`);
  return sound ? 0 : 1;
}
