import { compact } from './compact.ts';
import type { GridText } from './grid-text.ts';

/** Code and name parts of one row after joining split code columns and taking glued codes apart. */
export interface RowCode {
  readonly code: string | null;
  /** Name that was glued to the code, when it was. */
  readonly glued: string | null;
}

/** 30101基本工资, 301-工资福利支出, [301]工资福利支出. */
const GLUED = /^[[(]?(\d{7}|\d{5}|\d{3})[\])]?[-—_.]?([^\d\s.,、．\])].*)$/;

/** Takes a code from the front of a label (30207邮电费); null parts when none is there. */
export function gluedCode(text: string): RowCode {
  const match = GLUED.exec(compact(text));
  return match ? { code: match[1] ?? null, glued: match[2] ?? null } : { code: null, glued: null };
}

/**
 * Reads the code of each row: one column, or 类 | 款 | 项 columns padded to two digits and joined (templates.md section 4).
 * A 款 or 项 that stands alone takes the columns before it from the row above.
 */
export function rowCodes(grid: GridText, codeCols: readonly number[], rows: readonly number[]): ReadonlyMap<number, RowCode> {
  const codes = new Map<number, RowCode>();
  let above: readonly string[] = [];
  let group = '';
  for (const [at, row] of rows.entries()) {
    const parts = codeCols.map((col) => compact(grid.own(row, col)));
    const [lone = ''] = parts;
    if (/^\d{3}$/.test(lone)) group = lone;
    // 220, 01, 2200101 below each other in one column: a 款 prints its own two digits, which the code below it repeats.
    const below = parts.length === 1 && /^\d{2}$/.test(lone) ? compact(grid.own(rows[at + 1] ?? -1, codeCols[0] ?? -1)) : '';
    if (group !== '' && below.length === 7 && below.startsWith(group + lone)) {
      codes.set(row, { code: group + lone, glued: null });
      continue;
    }
    // 类 | 款 | 项 and the whole code beside them say the same.
    const repeated = parts.find((part, at) => /^\d{3}(?:\d{2}){0,2}$/.test(part) && parts.some((other, index) => index !== at && other !== '') && parts.filter((_, index) => index !== at).join('') === part);
    const whole = repeated ?? parts.find((part) => /^\d{5,7}$/.test(part)) ?? (parts.filter(Boolean).length === 1 ? parts.find(Boolean) : undefined);
    const alone = parts.findIndex(Boolean);
    if (whole !== undefined && (alone === 0 || whole.length >= 3)) {
      const glued = GLUED.exec(whole);
      codes.set(row, glued ? { code: glued[1] ?? null, glued: glued[2] ?? null } : { code: /^\d{3,7}$/.test(whole) ? whole : null, glued: /^\d*$/.test(whole) ? null : whole });
      above = /^\d{3}$/.test(whole) ? [whole] : [];
      continue;
    }
    const last = parts.findLastIndex(Boolean);
    const filled = parts.slice(0, last + 1).map((part, at) => part || above[at] || '');
    const joined = filled.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join('');
    if (last >= 0 && filled.every((part) => /^\d+$/.test(part)) && /^\d{3}(?:\d{2}){0,2}$/.test(joined)) {
      codes.set(row, { code: joined, glued: null });
      above = filled;
    } else codes.set(row, { code: null, glued: null });
  }
  return codes;
}
