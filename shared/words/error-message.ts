import type { ErrorCode } from '../ipc/errors.ts';
import { errors as en } from './en/errors.ts';
import { errors as zh } from './zh-CN/errors.ts';
import type { Language } from './language.ts';

/** The sentence for a failure. Details that this failure did not carry are left out, with the punctuation that led up to them. */
export function errorMessage(language: Language, code: ErrorCode, details: Readonly<Record<string, string>> = {}): string {
  const text = (language === 'en' ? en : zh)[code];
  return text
    .replace(/^\{file\}[：:] ?/, details['file'] ? '{file}' + (language === 'en' ? ': ' : '：') : '')
    .replace(/ ?[（(]([^（）()]*)[）)]/g, (whole, inner: string) => ([...inner.matchAll(/\{(\w+)\}/g)].every((match) => details[match[1] ?? '']) ? whole : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
