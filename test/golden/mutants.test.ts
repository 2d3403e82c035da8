import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFile, findingLines } from './print-findings.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const there = existsSync(samples);

/** Planted errors that none of the present rules looks for, with the catalogue rule that would. */
const OTHER_RULES: Readonly<Record<string, string>> = {
  m001: 'nothing in the file contradicts it', m045: 'nothing in the file contradicts it',
};
/** Found through the narrative, which the workbook does not hold. */
const NEEDS_TEXT: readonly string[] = ['m026'];

const Manifest = z.object({ mutants: z.array(z.object({ id: z.string(), doc: z.string(), kind: z.string(), files: z.array(z.string()) })) });

interface MutantFile {
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly file: string;
  readonly ending: string;
}

/** Mutants of the documents whose seeds are read as tables, in the formats that are read. */
function mutantFiles(): readonly MutantFile[] {
  const { mutants } = Manifest.parse(JSON.parse(readFileSync(`${samples}mutants/manifest.json`, 'utf8')));
  return mutants.flatMap(({ id, doc, kind, files }) => files.map((file) => ({ id, doc, kind, file, ending: file.slice(file.lastIndexOf('.') + 1) })))
    .filter(({ id, doc, ending }) => ['000', '004'].includes(doc) && ['txt', 'xlsx', 'docx'].includes(ending) && !(ending === 'xlsx' && NEEDS_TEXT.includes(id)));
}

describe.runIf(there)('planted errors', () => {
  const known = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    for (const doc of ['000', '004']) {
      const seed = readdirSync(`${samples}seeds`).find((name) => name.startsWith(doc));
      for (const [ending, path] of [['txt', `seeds/${seed}`], ['xlsx', `formats/${doc}.xlsx`], ['docx', `formats/${doc}.docx`]] as const) {
        const { run } = await checkFile(samples + path);
        known.set(`${doc}.${ending}`, new Set(run.findings.map((finding) => finding.address)));
      }
    }
  });

  test.each(there ? mutantFiles() : [])('$file ($kind)', async ({ id, doc, ending, file }) => {
    const { run } = await checkFile(`${samples}mutants/${file}`);
    const before = known.get(`${doc}.${ending}`);
    const fresh = run.findings.filter((finding) => finding.state === 'fail' && !before?.has(finding.address));
    expect(fresh, findingLines({ ...run, findings: fresh }).join('\n')).toHaveLength(OTHER_RULES[id] === undefined ? 1 : 0);
  });
});
