import { doubts as en } from './en/doubts.ts';
import type { Language } from './language.ts';
import { doubts as zh } from './zh-CN/doubts.ts';

/** The sentence for something that lowers the trust in a table's reading; null for an id without words. */
export function doubtMessage(language: Language, id: string): string | null {
  const words: Readonly<Record<string, string>> = language === 'en' ? en : zh;
  return words[id] ?? null;
}
