import { cli as en } from './en/cli.ts';
import type { Language } from './language.ts';
import { cli as zh, type CliWords } from './zh-CN/cli.ts';

/** The words of the command line in a language. */
export const cliWords = (language: Language): CliWords => (language === 'en' ? en : zh);
