import type { ErrorCode } from '../ipc/errors.ts';
import { errors as en } from './en/errors.ts';
import { fillText } from './fill-text.ts';
import type { Language } from './language.ts';
import { errors as zh } from './zh-CN/errors.ts';

/** The sentence for a failure: what happened, then what helps. An empty detail takes its brackets along. */
export function errorMessage(language: Language, code: ErrorCode, details: Readonly<Record<string, string>> = {}): string {
  const text: { readonly what: string; readonly remedy: string } = (language === 'en' ? en : zh)[code];
  const what = fillText(text.what, details).replace(/^[：:]\s*/, '').replace(/\s?（）|\s?\(\)/g, '');
  const remedy = fillText(text.remedy, details);
  if (language === 'en') return remedy ? `${what}. ${remedy}` : what;
  return remedy ? `${what}。${remedy}` : what;
}
