import { compact } from '../classify/compact.ts';
import { FUNCTION_NAMES } from '../classify/function-names.ts';
import type { ListEntry, RowList } from '../model/table-meaning.ts';
import { classCore } from './patterns/class-names.ts';

const core = (name: string): string => compact(name).replace(/\((?:类|款|项)\)$/, '').replace(/[“”"]/g, '');

/** Share of common letter pairs, 0..1: 一般行政事务管理 and 一般行政管理事务 are near. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): readonly string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [left, right] = [pairs(a), [...pairs(b)]];
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    common += 1;
    right.splice(at, 1);
  }
  return (2 * common) / (left.length + pairs(b).length);
}

/** Names of a class or section: as the table prints them, else the official ones. */
function namesOf(list: RowList, code: string): readonly string[] {
  const printed = list.entries.filter((entry) => entry.key === `F:${code}`).map((entry) => core(entry.label));
  return printed.length > 0 ? printed : (FUNCTION_NAMES.get(code) ?? []);
}

const agrees = (names: readonly string[], stated: string): boolean => names.some((name) => name === stated || classCore(name) === classCore(stated));

/**
 * The code that a 类-款-项 chain names in a table: the 项 name decides, 款 and 类 tell equal names apart. A name that no row has is matched
 * to the one clearly nearest row of the same section, so that a misspelt item still meets its figure. Null when more than one code is left.
 */
export function codeOfChain(list: RowList, chain: readonly string[]): string | null {
  const stated = chain.map(core);
  const item = stated.at(-1) ?? '';
  const length = stated.length >= 3 ? 7 : stated.length === 2 ? 5 : 3;
  const entries = list.entries.filter((entry): entry is ListEntry & { code: string } => entry.key.startsWith('F:') && entry.code !== null && entry.code.length === length);
  const inSection = (code: string): boolean => {
    const section = stated.length >= 3 ? (stated[1] ?? '') : '';
    const cls = stated.length >= 2 ? (stated[0] ?? '') : '';
    if (section !== '' && length === 7) return agrees(namesOf(list, code.slice(0, 5)), section);
    return cls === '' || agrees(namesOf(list, code.slice(0, 3)), cls);
  };
  const distinct = (found: readonly { readonly code: string }[]): readonly string[] => [...new Set(found.map((entry) => entry.code))];
  const exact = distinct(entries.filter((entry) => core(entry.label) === item || (length === 3 && classCore(core(entry.label)) === classCore(item))));
  if (exact.length === 1) return exact[0] ?? null;
  if (exact.length > 1) {
    const narrowed = exact.filter(inSection);
    return narrowed.length === 1 ? (narrowed[0] ?? null) : null;
  }
  const near = entries.map((entry) => ({ code: entry.code, score: likeness(core(entry.label), item) })).filter((each) => each.score >= 0.6 && (length === 3 || inSection(each.code))).toSorted((a, b) => b.score - a.score);
  const best = near[0];
  return best && near.every((each) => each.code === best.code || each.score <= best.score - 0.15) ? best.code : null;
}
