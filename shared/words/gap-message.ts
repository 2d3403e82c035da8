import type { Gap } from '../model/snapshot.ts';
import { gaps as en } from './en/gaps.ts';
import { fillText } from './fill-text.ts';
import type { Language } from './language.ts';
import { gaps as zh } from './zh-CN/gaps.ts';

/** The sentence for something that could not be read. */
export const gapMessage = (language: Language, gap: Gap): string => fillText((language === 'en' ? en : zh)[gap.code], { page: String(gap.page ?? ''), detail: gap.detail });
