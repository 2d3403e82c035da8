import { support as en } from './en/support.ts';
import type { Language } from './language.ts';
import { support as zh, type SupportWords } from './zh-CN/support.ts';

/** A kind of file in the pack. */
export type SupportFileId = keyof SupportWords['files'];

/** The words of the pack for support in a language. */
export const supportWords = (language: Language): SupportWords => (language === 'en' ? en : zh);
