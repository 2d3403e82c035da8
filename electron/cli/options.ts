import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { TEXT_ENCODINGS, type TextEncoding } from '../../shared/model/text-encoding.ts';
import type { Language } from '../../shared/words/language.ts';
import { cliWords } from '../../shared/words/cli-words.ts';
import { fillText } from '../../shared/words/fill-text.ts';

/** What stood on the command line. */
export interface CliOptions {
  readonly command: string;
  readonly files: readonly string[];
  readonly json: string | undefined;
  readonly xlsx: string | undefined;
  readonly errata: string | undefined;
  readonly csv: string | undefined;
  readonly prior: string | undefined;
  /** Further documents to compare with: the year's budget, the department, its units. */
  readonly others: readonly string[];
  readonly workspace: string | undefined;
  readonly document: string | undefined;
  readonly to: string | undefined;
  /** Of text files whose bytes do not say it. */
  readonly encoding: TextEncoding | undefined;
  readonly jobs: number;
  /** Rules that are not to run, by id or catalogue id, and words that no rule is to object to. */
  readonly without: readonly string[];
  readonly accept: readonly string[];
  /** Of the self-test: how many errors are planted, and the seed of the first; undefined = as it stands there. */
  readonly count: number | undefined;
  readonly seed: number | undefined;
  /** Of a bundle: take the original along. */
  readonly withSource: boolean;
  /** Fingerprint of the key a bundle must be signed with. */
  readonly key: string | undefined;
  /** Consent to what would else be asked. */
  readonly yes: boolean;
  readonly quiet: boolean;
  readonly language: Language;
}

/** Wrong usage: exit status 64. */
export class UsageError extends Error {}

const text = { type: 'string' } as const;

/** A whole number of at least `least`; undefined when not given. */
function whole(text: string | undefined, least: number, complaint: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least) throw new UsageError(complaint);
  return number;
}

/** Parses the arguments; throws UsageError with a sentence in the chosen language. */
export function parseOptions(args: readonly string[]): CliOptions {
  const language: Language = args.includes('--lang') && args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'zh-CN';
  const words = cliWords(language);
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { json: text, xlsx: text, errata: text, csv: text, prior: text, with: { type: 'string', multiple: true }, workspace: text, document: text, to: text, encoding: text, jobs: text, n: text, seed: text, without: { type: 'string', multiple: true }, accept: { type: 'string', multiple: true }, lang: text, key: text, 'with-source': { type: 'boolean', default: false }, yes: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false }, version: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    const jobs = whole(values.jobs, 1, words.badJobs) ?? cpus().length;
    const [count, seed] = [whole(values.n, 1, words.badN), whole(values.seed, 0, words.badSeed)];
    const encoding = TEXT_ENCODINGS.find((name) => name === values.encoding?.toLowerCase());
    if (values.encoding !== undefined && encoding === undefined) throw new UsageError(fillText(words.badEncoding, { names: TEXT_ENCODINGS.join(', ') }));
    const [command = values.version ? '--version' : 'help', ...files] = values.help ? ['help'] : positionals;
    return {
      command: values.version ? '--version' : command, files, json: values.json, xlsx: values.xlsx, errata: values.errata, csv: values.csv, prior: values.prior, others: values.with ?? [],
      workspace: values.workspace, document: values.document, to: values.to, encoding, jobs, count, seed, without: values.without ?? [], accept: values.accept ?? [], withSource: values['with-source'], key: values.key, yes: values.yes, quiet: values.quiet, language,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(fillText(words.unknownOption, { detail: error instanceof Error ? error.message.split('.')[0] ?? '' : String(error) }));
  }
}
