import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ReadDb } from '../../../db/connection.ts';
import { readSettings } from '../../../db/settings.ts';
import { supportFacts } from '../../../db/support-facts.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Language } from '../../../shared/words/language.ts';
import { supportWords, type SupportFileId } from '../../../shared/words/support-words.ts';
import { listBackups } from '../backups/automatic-backups.ts';
import { READER_VERSION } from '../importing/reader-version.ts';
import { LOG_FILES } from '../log.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { WorkspacePaths } from '../workspace-paths.ts';

/** Settings whose values say nothing about anybody. */
const PLAIN_SETTING = /^(?:backup\.(?:count|days)|checks\.off)$/;

/** One file of the pack. */
export interface SupportFile {
  readonly name: string;
  readonly id: SupportFileId;
  readonly bytes: Uint8Array;
}

/** What the pack is made of. `db` is null where the database cannot be opened; `damage` says why. */
export interface SupportInput {
  readonly paths: WorkspacePaths;
  readonly db: ReadDb | null;
  readonly damage: string;
  readonly version: string;
  readonly language: Language;
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** A log without the lines that were written for debugging only. A line cut off by a crash is left out with them: nothing is known of it. */
function plainLines(text: string): string {
  const kept = text.split('\n').filter((line) => {
    try {
      const entry: unknown = JSON.parse(line);
      return typeof entry === 'object' && entry !== null && 'level' in entry && entry.level !== 'debug';
    } catch {
      return false;
    }
  });
  return kept.map((line) => `${line}\n`).join('');
}

/** What SQLite says of a damaged file quotes no content, but its path. */
function workspaceFacts({ db, damage, paths }: SupportInput): unknown {
  const backups = listBackups(paths.backups).map(({ at, bytes }) => ({ at: new Date(at).toISOString(), bytes }));
  if (db === null) return { opened: false, damage, backups };
  try {
    return { opened: true, ...supportFacts(db), backups };
  } catch (error) {
    return { opened: true, damage: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown', backups };
  }
}

function settingNames(db: ReadDb | null): unknown {
  if (db === null) return {};
  try {
    return Object.fromEntries(Object.entries(readSettings(db)).map(([key, value]) => [key, PLAIN_SETTING.test(key) ? value : '…']));
  } catch {
    return {}; // a damaged page: workspace.json says so
  }
}

/** The files of the pack, the list of contents first. No text of a document, no name, no path. */
export function supportFiles(input: SupportInput): readonly SupportFile[] {
  const { paths, db, version, language } = input;
  const words = supportWords(language);
  const files: SupportFile[] = [
    { name: 'about.json', id: 'about.json', bytes: json({ program: 'gouji', version, rules: RULES_VERSION, reader: READER_VERSION, node: process.versions.node, electron: process.versions['electron'] ?? null, platform: platform(), release: release(), arch: arch(), cpus: cpus().length, memoryMb: Math.round(totalmem() / 1024 / 1024), language }) },
    { name: 'workspace.json', id: 'workspace.json', bytes: json(workspaceFacts(input)) },
    { name: 'settings.json', id: 'settings.json', bytes: json(settingNames(db)) },
    ...LOG_FILES.filter((name) => existsSync(join(paths.logs, name))).map((name): SupportFile => ({ name: `logs/${name}`, id: 'log', bytes: strToU8(plainLines(readFileSync(join(paths.logs, name), 'utf8'))) })),
  ];
  const lines = files.map(({ name, id, bytes }) => fillText(words.line, { name, bytes: String(bytes.length), what: words.files[id] }));
  return [{ name: 'contents.txt', id: 'contents.txt', bytes: strToU8(`${[words.title, ...lines, words.none].join('\n')}\n`) }, ...files];
}

/** The pack as one zip. */
export const packSupport = (files: readonly SupportFile[]): Uint8Array => zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6 });
