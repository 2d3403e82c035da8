import type { TableKind } from '../model/table-kind.ts';
import type { ListSide } from '../model/table-meaning.ts';
import type { HeadColumn } from './read-columns.ts';

/** Columns of one list before its rows are read. */
export interface ListColumns {
  readonly side: ListSide;
  readonly columns: readonly HeadColumn[];
}

const KEYS: readonly HeadColumn['content'][] = ['label', 'code', 'unit_code', 'unit_name', 'serial'];
/** Wide tables of lines, in which a name may follow an amount without starting another list. */
const ONE_LIST: readonly TableKind[] = ['procurement', 'service_purchase', 'project_targets', 'whole_targets', 'project_exp', 'f_gpb_project', 'three_public', 'f_three_public', 'f_self_eval'];
const TWO_SIDED: readonly TableKind[] = ['overview', 'f_overview', 'fiscal_overview', 'f_fiscal_overview', 'soc_exp', 'f_soc', 'gf_exp', 'f_gf', 'other'];

function sideOf(columns: readonly HeadColumn[], labels: readonly string[]): ListSide | null {
  const heads = columns.flatMap((column) => column.path);
  const top = columns[0]?.path[0] ?? '';
  const spends = labels.some((text) => /^(?:[一二三]、)?基本支出/.test(text)) && labels.some((text) => /项目支出/.test(text));
  if (heads.some((text) => /用途|按性质|经济分类\)|支出性质/.test(text)) || spends) return 'use';
  if (/收入/.test(top) && !/支出/.test(top)) return 'income';
  if (/支出/.test(top) && !/收入/.test(top)) return 'expense';
  if (labels.some((text) => /收入(?:总计|合计)|^本年收入|^当年收入/.test(text)) && !labels.some((text) => /支出(?:总计|合计)/.test(text))) return 'income';
  if (labels.some((text) => /支出(?:总计|合计)|^本年支出|^当年支出/.test(text))) return 'expense';
  return null;
}

/** Cuts the columns where a new list starts: a name or code column after an amount (templates.md section 6, trap 2). */
export function splitLists(columns: readonly HeadColumn[], kind: TableKind, labelsOf: (column: number) => readonly string[]): readonly ListColumns[] {
  const groups: HeadColumn[][] = [[]];
  for (const column of columns) {
    const current = groups.at(-1) ?? [];
    const opens = KEYS.includes(column.content) && current.some((other) => other.content === 'amount') && !ONE_LIST.includes(kind);
    if (opens) groups.push([column]);
    else current.push(column);
  }
  // A trailing name column without amounts belongs to the list before it.
  const last = groups.at(-1);
  if (groups.length > 1 && last && !last.some((column) => column.content === 'amount')) groups.at(-2)?.push(...(groups.pop() ?? []));
  if (groups.length === 1 || !TWO_SIDED.includes(kind)) return groups.map((group) => ({ side: 'main' as const, columns: group }));
  const order: readonly ListSide[] = ['income', 'expense', 'use'];
  const used = new Set<ListSide>();
  return groups.map((group, at) => {
    const label = group.find((column) => column.content === 'label') ?? group[0];
    const told = sideOf(group, label ? labelsOf(label.index) : []);
    const side = told && !used.has(told) ? told : (order.find((name, place) => place >= at && !used.has(name)) ?? 'use');
    used.add(side);
    return { side, columns: group };
  });
}
