import { publication as en } from './en/publication.ts';
import type { Language } from './language.ts';
import { publication as zh, type PublicationWords } from './zh-CN/publication.ts';

/** The words of the check before publication in a language. */
export const publicationWords = (language: Language): PublicationWords => (language === 'en' ? en : zh);
