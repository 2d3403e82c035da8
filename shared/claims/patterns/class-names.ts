import { FUNCTION_NAMES } from '../../classify/function-names.ts';

/** A class name without 支出, 等, （类）, 类科目 and blanks, so that 资源勘探工业信息支出 and …等支出 meet. */
export const classCore = (name: string): string => name.replace(/\((?:类|款|项)\)|(?<=支出)类(?:科目)?/g, '').replace(/[“”"\s]/g, '').replace(/(?:等)?支出(?:预算)?$/, '').replace(/等$/, '');

const CLASSES: ReadonlyMap<string, string> = new Map([...FUNCTION_NAMES].filter(([code]) => code.length === 3).flatMap(([, names]) => names.map((name) => [classCore(name), names[0] ?? name] as const)));
/** Lines of overviews that are no function class of three digits, and former short names. */
const OTHERS: ReadonlyMap<string, string> = new Map(['社会保险基金支出', '国有资本经营预算支出', '预备费', '转移性支出', '抗疫特别国债安排的支出', '资源勘探信息等支出', '国土海洋气象等支出'].map((name) => [classCore(name), name] as const));

/** The official name of the class that a phrase names (一般公共服务支出); null when it names none. */
export function classNamed(words: string): string | null {
  const core = classCore(words.replace(/^(?:用于|安排|其中)/, ''));
  return CLASSES.get(core) ?? OTHERS.get(core) ?? null;
}
