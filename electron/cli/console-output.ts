import type { CliWords } from '../../shared/words/zh-CN/cli.ts';
import type { Language } from '../../shared/words/language.ts';

/** What a command writes to. Results go to standard output, everything else to standard error. */
export interface Output {
  readonly language: Language;
  readonly words: CliWords;
  readonly quiet: boolean;
  result(text: string): void;
  /** A line about what happened; silent with --quiet. */
  note(text: string): void;
  /** A failure; never silent. */
  problem(text: string): void;
  /** Progress of one file: a bar that redraws itself on a terminal, nothing between lines elsewhere. */
  progress(title: string, done: number, total: number): void;
}

const WIDTH = 24;

export function consoleOutput(language: Language, words: CliWords, quiet: boolean): Output {
  const terminal = process.stderr.isTTY === true;
  const clear = terminal ? '\r\u001b[K' : '';
  return {
    language,
    words,
    quiet,
    result: (text) => void process.stdout.write(text),
    note: (text) => {
      if (!quiet) process.stderr.write(`${clear}${text}\n`);
    },
    problem: (text) => void process.stderr.write(`${clear}${text}\n`),
    progress: (title, done, total) => {
      if (quiet || !terminal || total === 0) return;
      const filled = Math.round((done / total) * WIDTH);
      process.stderr.write(`${clear}[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${total} ${title}`);
    },
  };
}
