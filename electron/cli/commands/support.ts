import { openForSupport } from '../../backend/support/open-for-support.ts';
import { packSupport, supportFiles } from '../../backend/support/support-files.ts';
import { writeWhole } from '../../backend/exporting/write-export.ts';
import { fileError } from '../../backend/file-error.ts';
import { fillText } from '../../../shared/words/fill-text.ts';
import { supportWords } from '../../../shared/words/support-words.ts';
import type { Output } from '../console-output.ts';
import { locations } from '../locations.ts';
import { UsageError, type CliOptions } from '../options.ts';

/** `support`: what an office may hand over, with the list of exactly what is in it. Works beside a running program and on a damaged workspace. */
export async function support(options: CliOptions, output: Output): Promise<number> {
  if (options.workspace === undefined) throw new UsageError(output.words.needsWorkspace);
  if (options.to === undefined) throw new UsageError(output.words.needsTo);
  const opened = openForSupport(options.workspace);
  try {
    const files = supportFiles({ ...opened, version: locations().version, language: output.language });
    await writeWhole(options.to, packSupport(files));
    const words = supportWords(output.language);
    const lines = files.map(({ name, id, bytes }) => `  ${fillText(words.line, { name, bytes: String(bytes.length), what: words.files[id] })}`);
    output.result(`${[fillText(words.made, { file: options.to }), ...lines, words.none].join('\n')}\n`);
    return 0;
  } catch (error) {
    throw fileError(error, { file: options.to });
  } finally {
    opened.close();
  }
}
