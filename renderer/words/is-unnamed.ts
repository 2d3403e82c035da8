import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const STAND_INS: readonly string[] = [zhCN.app.unnamed, en.app.unnamed];

/** Whether somebody worked before a name was given: the stand-in is kept in the language of that day. */
export const isUnnamed = (name: string): boolean => STAND_INS.includes(name);
