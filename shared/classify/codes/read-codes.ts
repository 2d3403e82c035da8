import { ECONOMIC_CODE_LINES } from './economic-codes.ts';
import { FUNCTIONAL_CODES } from './functional-codes.ts';

/** A subject of 政府收支分类科目 as far as it is known. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  /** True when code and name were seen together in published documents; else they are from knowledge. */
  readonly seen: boolean;
  /** True when the name itself is in doubt: never a reason to object. */
  readonly doubtful: boolean;
  readonly former: readonly { readonly name: string; readonly until: number }[];
}

/** `~` known but not seen, `?` in doubt; `+2021` since, `-2019` until, `<name@2018` former name and its last year. */
const ENTRY = /^(\d+)([~?]?)([^+<]+?)(?:\+\d{4})?(?:-\d{4})?((?:<[^@]+@\d{4})*)$/u;

function subjectOf(text: string, above: string): Subject | null {
  const match = ENTRY.exec(text);
  if (!match) return null;
  const [, digits = '', doubt = '', name = '', old = ''] = match;
  const former = [...old.matchAll(/<([^@]+)@(\d{4})/g)].map((each) => ({ name: each[1] ?? '', until: Number(each[2]) }));
  return { code: above + digits, name, seen: doubt === '', doubtful: doubt === '?', former };
}

function readAll(lines: readonly string[]): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const line of lines) {
    const [head = '', ...rest] = line.split('|');
    const own = subjectOf(head, '');
    if (!own) throw new Error(`not a subject: ${head}`);
    for (const subject of [own, ...rest.map((text) => subjectOf(text, own.code))]) {
      if (!subject) throw new Error(`not a subject in: ${line}`);
      found.set(subject.code, subject);
    }
  }
  return found;
}

let functional: ReadonlyMap<string, Subject> | null = null;
let economic: ReadonlyMap<string, Subject> | null = null;

/** 支出功能分类 by code (3, 5, 7 digits); read once, when first asked for. */
export const functionSubjects = (): ReadonlyMap<string, Subject> => (functional ??= readAll(FUNCTIONAL_CODES));
/** Both 支出经济分类 by code (3, 5 digits). */
export const economicSubjects = (): ReadonlyMap<string, Subject> => (economic ??= readAll(ECONOMIC_CODE_LINES));

/** The subject a row key (`F:2080505`, `E:30201`) names; undefined when it is not among the known ones. */
export function subjectOfKey(key: string): Subject | undefined {
  const match = /^([FE]):(\d+)$/.exec(key);
  return match ? (match[1] === 'F' ? functionSubjects() : economicSubjects()).get(match[2] ?? '') : undefined;
}
