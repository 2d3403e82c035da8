import type { ErrorCode } from '../../shared/ipc/errors.ts';
import { errors as english } from '../../shared/words/en/errors.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { errors as chinese } from '../../shared/words/zh-CN/errors.ts';
import type { Language } from '../../shared/words/language.ts';
import { useSettings } from '../state/settings.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<ErrorCode, { readonly what: string; readonly remedy: string }>>>> = { 'zh-CN': chinese, en: english };

/** What happened and what to do, in the chosen language; the file is named when the error knows it. */
export function explainError(code: ErrorCode, details: Readonly<Record<string, string>>, file = ''): { readonly what: string; readonly remedy: string } {
  const text = catalogues[useSettings.getState().language][code];
  const fill = (part: string): string => fillText(part, { file, ...details }).replace(/^[：:]\s*/, '').replace(/\s?（）|\s?\(\)/g, '');
  return { what: fill(text.what), remedy: fill(text.remedy) };
}
