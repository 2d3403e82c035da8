import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../electron/backend/importing/read-document.ts';
import { diagnosisText, messageOf } from '../../shared/checks/rule-text.ts';
import { runChecks } from '../../shared/checks/run.ts';
import type { CheckRun } from '../../shared/model/finding.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { buildView } from '../../shared/view/build-view.ts';

const assets = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));

/** Reads and checks a file as the program does, without its database. */
export async function checkFile(path: string): Promise<{ readonly view: DocumentView; readonly run: CheckRun }> {
  const snapshot = await readDocument({ path, fileName: basename(path), pdfAssetsDir: assets }, () => undefined);
  const view = buildView(snapshot, new Map(), basename(path));
  return { view, run: runChecks(view) };
}

/** One line for each finding, most severe first. */
export const findingLines = (run: CheckRun): string[] =>
  run.findings.map((finding) => [finding.severity, finding.state, finding.catalogue, messageOf('zh-CN', finding), diagnosisText('zh-CN', finding) ?? ''].join('  '));

async function print(paths: readonly string[], all: boolean): Promise<void> {
  for (const path of paths) {
    const { view, run } = await checkFile(path);
    const tails = run.findings.filter((finding) => finding.state === 'tail').length;
    process.stdout.write(`\n== ${basename(path)}  tables ${view.tables.length}  claims ${view.claims.length}  ${JSON.stringify(run.counts)}  tails ${tails}\n`);
    process.stdout.write(`   ${view.tables.map((table) => `${table.kind}${table.empty ? '(empty)' : ''}`).join(' ')}\n`);
    const lines = findingLines(run);
    for (const line of all ? lines : lines.filter((text) => !text.startsWith('notice'))) process.stdout.write(`   ${line}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await print(process.argv.slice(2).filter((arg) => arg !== '--all'), process.argv.includes('--all'));
