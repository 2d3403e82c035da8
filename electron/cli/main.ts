import { AppError } from '../../shared/ipc/errors.ts';
import { cliWords } from '../../shared/words/cli-words.ts';
import { errorMessage } from '../../shared/words/error-message.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { backup } from './commands/backup.ts';
import { bundle } from './commands/bundle.ts';
import { check } from './commands/check.ts';
import { exportDocument } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { list } from './commands/list.ts';
import { publishCheck } from './commands/publish-check.ts';
import { repair } from './commands/repair.ts';
import { restore } from './commands/restore.ts';
import { rules } from './commands/rules.ts';
import { selftest } from './commands/selftest.ts';
import { support } from './commands/support.ts';
import { verifyBundleFile } from './commands/verify-bundle.ts';
import { verify } from './commands/verify.ts';
import { consoleOutput, type Output } from './console-output.ts';
import { locations } from './locations.ts';
import { parseOptions, UsageError, type CliOptions } from './options.ts';
import { usageOf } from './usage-of.ts';

const USAGE = 64;
const UNREADABLE = 2;

async function run(options: CliOptions, output: Output, signal: AbortSignal): Promise<number> {
  switch (options.command) {
    case 'check':
    case 'extract': return check(options, output, signal);
    case 'export': return exportDocument(options, output, signal);
    case 'import': return importFiles(options, output, signal);
    case 'list': return list(options, output);
    case 'verify': return verify(options, output);
    case 'backup': return backup(options, output, signal);
    case 'restore': return restore(options, output);
    case 'repair': return repair(options, output);
    case 'bundle': return bundle(options, output);
    case 'support': return support(options, output);
    case 'verify-bundle': return verifyBundleFile(options, output);
    case 'publish-check': return publishCheck(options, output, signal);
    case 'selftest': return selftest(options, output, signal);
    case 'rules': return rules(options, output);
    case 'help': {
      const [about] = options.files;
      const usage = about === undefined ? output.words.usage : usageOf(output.words.usage, about);
      if (usage === null) throw new UsageError(fillText(output.words.unknownCommand, { command: about ?? '' }));
      output.result(`${usage}\n`);
      return 0;
    }
    case '--version':
      output.result(`${locations().version}\n`);
      return 0;
    default: throw new UsageError(fillText(output.words.unknownCommand, { command: options.command }));
  }
}

/** Ctrl+C stops within a second: workers own nothing and the workspace is whole after every transaction. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
    setTimeout(() => process.exit(130), 800).unref();
  });
  return controller.signal;
}

async function main(args: readonly string[]): Promise<number> {
  const english = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang');
  const fallback = consoleOutput(english ? 'en' : 'zh-CN', cliWords(english ? 'en' : 'zh-CN'), false);
  try {
    const options = parseOptions(args);
    return await run(options, consoleOutput(options.language, cliWords(options.language), options.quiet), stopOnInterrupt());
  } catch (error) {
    if (error instanceof UsageError) {
      fallback.problem(fillText(fallback.words.badUsage, { reason: error.message }));
      return USAGE;
    }
    if (!(error instanceof AppError)) throw error;
    fallback.problem(errorMessage(fallback.language, error.code, error.details));
    return UNREADABLE;
  }
}

process.exitCode = await main(process.argv.slice(2));
