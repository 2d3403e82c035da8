import { selftest as en } from './en/selftest.ts';
import type { Language } from './language.ts';
import { selftest as zh, type SelftestWords } from './zh-CN/selftest.ts';

/** The words of the self-test in a language. */
export const selftestWords = (language: Language): SelftestWords => (language === 'en' ? en : zh);
