import type { TableKind } from '../../model/table-kind.ts';
import type { Named, Pattern } from '../subject.ts';
import { classNamed } from './class-names.ts';

const SECTIONS: readonly TableKind[] = ['gpb_exp', 'fiscal_exp', 'gpb_basic', 'fiscal_basic'];
const FUND_WORDS = /^(?:一般公共预算|公共财政预算|财政拨款)/;

/** Sections on one fund's spending: its total, classes, 基本/项目, 人员/公用. */
export const spending: Pattern = ({ words, context }): Named | null => {
  const kind = context.kind;
  if (kind === null || !SECTIONS.includes(kind)) return null;
  // （一）基本支出 … 2026年年初预算数为…: in a budget the sentence leaves its subject to the heading.
  if (kind === 'gpb_basic' && !context.final && /^(?:本)?(?:单位|部门)?年初(?:预算数?)?$/.test(words)) return { table: kind, row: 'TOTAL', field: 'total' };
  if (/结转|结余|年初预算|上年|比重|占/.test(words)) return { table: null };
  const basic = kind === 'gpb_basic' || kind === 'fiscal_basic';
  if (/人员(?:经费|支出)/.test(words)) return { table: basic ? kind : kind === 'fiscal_exp' ? 'fiscal_basic' : 'gpb_basic', row: 'TOTAL', field: 'personnel' };
  if (/公用(?:经费|支出)/.test(words)) return { table: basic ? kind : kind === 'fiscal_exp' ? 'fiscal_basic' : 'gpb_basic', row: 'TOTAL', field: 'public' };
  if (/基本支出/.test(words)) return basic ? { table: kind, row: 'TOTAL', field: 'total' } : { table: kind, row: 'TOTAL', field: 'basic' };
  if (/项目支出/.test(words)) return basic ? { table: null } : { table: kind, row: 'TOTAL', field: 'project' };
  if (basic) return null;
  const named = classNamed(words);
  if (named !== null) return { table: kind, row: `CLS:${named}`, field: 'total' };
  if (FUND_WORDS.test(words) && /支出|拨款|预算/.test(words) && !/收入/.test(words)) return { table: kind, row: 'TOTAL', field: 'total' };
  return null;
};
