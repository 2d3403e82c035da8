import { report as en } from './en/report.ts';
import type { Language } from './language.ts';
import { report as zh, type ReportWords } from './zh-CN/report.ts';

/** The words of exported files in a language. */
export const reportWords = (language: Language): ReportWords => (language === 'en' ? en : zh);
