import type { Language } from '../../shared/words/language.ts';
import { useSettings } from '../state/settings.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** The Chinese catalogue with its texts widened: what every language must offer, key by key and argument by argument. */
type Widen<T> = T extends string ? string : T extends (...values: infer Values) => string ? (...values: Values) => string : { readonly [Key in keyof T]: Widen<T[Key]> };
export type Words = Widen<typeof zhCN>;

const catalogues: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

/** The labels of the chosen language, inside components. */
export const useWords = (): Words => catalogues[useSettings((settings) => settings.language)];

/** The labels of the chosen language, outside components. */
export const wordsNow = (): Words => catalogues[useSettings.getState().language];
