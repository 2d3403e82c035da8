import type { Evaluation } from '../../../model/finding.ts';
import { checkSum, type Part } from '../../equation.ts';
import { mainColumn } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** 部门预算 classes and the 政府预算 classes that hold them, with those of institutions (505, 506). */
const SAME: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['301'], ['501', '50501']],
  [['302'], ['502', '50502']],
  [['303'], ['509']],
  [['309', '310'], ['503', '504', '506']],
];

/** Amounts of subjects in a table; a class stands for what is below it. */
function parts(table: TableReader, codes: readonly string[]): readonly Part[] {
  return table.lists.flatMap((list) => {
    const column = mainColumn(list);
    return column ? list.lines.filter((line) => codes.some((code) => line.key === `E:${code}`) && !line.memo).map((line) => ({ figure: list.figure(line, column) })) : [];
  });
}

function* compared(department: TableReader, government: TableReader): Iterable<Evaluation> {
  for (const [own, others] of SAME) {
    const left = parts(department, own);
    const right = parts(government, others);
    const [first, ...rest] = left;
    if (!first || right.length === 0) continue;
    yield checkSum(crossEconomicClasses, first.figure, [...right, ...rest.map((part) => ({ ...part, sign: -1 as const }))], { message: 'differs', data: { otherTable: government.title } });
  }
}

/** where spending is printed by both economic classifications, their classes agree. */
export const crossEconomicClasses: Rule = {
  id: 'cross/economic-classes',
  catalogue: 'X-24',
  sources: ['TPL'],
  severity: 'warning',
  must: 'template',
  profiles: ['budget', 'final'],
  needs: ['gpb_basic'],
  messages: ['differs'],
  *check(context) {
    const tables = context.tables.filter((table) => ['exp_by_econ', 'gpb_basic', 'f_gpb_basic'].includes(table.table.kind));
    for (const kind of ['exp_by_econ', 'gpb_basic', 'f_gpb_basic']) {
      const own = tables.filter((table) => table.table.kind === kind);
      const department = own.filter((table) => parts(table, ['301', '302', '303']).length > 0 && parts(table, ['501', '502', '505']).length === 0);
      const government = own.filter((table) => parts(table, ['501', '502', '505']).length > 0 && parts(table, ['301', '302']).length === 0);
      const [left, right] = [department[0], government[0]];
      if (left && right && department.length === 1 && government.length === 1) yield* compared(left, right);
    }
  },
};
