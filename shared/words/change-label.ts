import type { Change, DismissReason } from '../model/change.ts';
import { changes as en, dismissReasons as enReasons } from './en/changes.ts';
import { fillText } from './fill-text.ts';
import type { Language } from './language.ts';
import { changes as zh, dismissReasons as zhReasons } from './zh-CN/changes.ts';

/** One line for a change; signatures that it took off are not among its places. */
export const changeLabel = (language: Language, change: Change): string => fillText((language === 'en' ? en : zh)[change.code], { n: String(change.diffs.filter((diff) => diff.kind !== 'signature').length) });

/** The words of a dismiss reason. */
export const reasonText = (language: Language, reason: DismissReason): string => (language === 'en' ? enReasons : zhReasons)[reason];
