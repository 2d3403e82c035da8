import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum, type Part } from '../../equation.ts';
import { economicFigure } from '../../economic-lines.ts';
import { onlyGeneralBudget } from '../../only-general-budget.ts';
import { spending } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

/** Function subjects and the economic subjects that pay them. */
const CHAINS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['2080505'], ['30108']],
  [['2080506'], ['30109']],
  [['2210201'], ['30113']],
];

/** All lines of a function subject in 基本支出, over all units. */
function functional(table: TableReader, codes: readonly string[]): readonly Part[] {
  const list = spending(table)?.list;
  const column = list?.column('basic');
  return list && column ? list.lines.filter((line) => codes.some((code) => line.key === `F:${code}`)).map((line) => ({ figure: list.figure(line, column) })) : [];
}

function* chains(context: CheckContext, gpb: TableReader, basic: TableReader): Iterable<Evaluation> {
  for (const [functions, economics] of CHAINS) {
    const left = functional(gpb, functions);
    const [first, ...rest] = economics.flatMap((code) => economicFigure(basic, code) ?? []);
    if (!first || rest.length > 0 || left.length === 0 || left.some((part) => part.figure.state !== 'number') || first.state !== 'number') continue;
    const checked = checkSum(crossInsuranceChain, first, left, { message: 'differs', severity: 'notice', data: { otherTable: gpb.title } });
    // Retired people, several funds and places of booking differ by right: shown beside, no part of the system of equations.
    yield { ...checked, operands: checked.operands.map((operand) => ({ ...operand, role: 'related' as const })) };
  }
}

/** contributions by function (2080505, 2080506, 2210201) = the same contributions by economic subject (30108, 30109, 30113). */
export const crossInsuranceChain: Rule = {
  id: 'cross/insurance-chain',
  catalogue: 'X-20',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget'],
  needs: ['gpb_exp', 'gpb_basic'],
  messages: ['differs'],
  *check(context) {
    if (onlyGeneralBudget(context, false) !== true) return;
    for (const [gpb, basic] of context.pairs('gpb_exp', 'gpb_basic')) yield* chains(context, gpb, basic);
  },
};
