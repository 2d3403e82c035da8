import { examineWorkspace, repairWorkspace } from '../../backend/backups/repair-workspace.ts';
import { verifyWorkspace } from '../../backend/verify-workspace.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import type { Output } from '../console-output.ts';
import { UsageError, type CliOptions } from '../options.ts';

/**
 * `repair`: names what is wrong with a database and, with --yes, puts the newest good backup in its place. Exit status 0 sound or
 * restored, 1 damaged and nothing done yet, 2 damaged without a good backup, or not sound afterwards.
 */
export async function repair(options: CliOptions, output: Output): Promise<number> {
  const { words } = output;
  if (options.workspace === undefined) throw new UsageError(words.needsWorkspace);
  const found = examineWorkspace(options.workspace);
  if (found.damage.length === 0) {
    output.result(`${words.soundDatabase}\n`);
    return 0;
  }
  const lines = [fillText(words.broken, { n: String(found.damage.length) }), ...found.damage.map((detail) => fillText(words.brokenDatabase, { detail })), ...found.passedOver.map((name) => fillText(words.damagedBackup, { name }))];
  if (found.backup === null) {
    output.result(`${[...lines, words.noGoodBackup].join('\n')}\n`);
    return 2;
  }
  const { name, at, content } = found.backup;
  const facts = { name, at, documents: String(content.documents), changes: String(content.changes), lastChange: content.lastChange ?? '–' };
  if (!options.yes) {
    output.result(`${[...lines, fillText(words.wouldRestore, facts)].join('\n')}\n`);
    return 1;
  }
  repairWorkspace(options.workspace, new Date());
  const after = await verifyWorkspace(options.workspace);
  const left = [...after.database.map((detail) => fillText(words.brokenDatabase, { detail })), ...after.brokenSources.map((sha256) => fillText(words.brokenSource, { sha256 }))];
  output.result(`${[...lines, fillText(words.repaired, facts), ...left].join('\n')}\n`);
  return left.length === 0 ? 0 : 2;
}
