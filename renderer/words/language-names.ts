import type { Language } from '../../shared/words/language.ts';

/** Each language's name in that language: the same on every screen, so that anybody finds the way back. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };
