import { sameAcross } from '../../../across/equation.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { TableKind } from '../../../model/table-kind.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import type { Figure } from '../../figure.ts';
import { mainColumn, spendingTotal, topLine } from '../../overview-lines.ts';
import type { Rule } from '../../rule.ts';
import type { TableReader } from '../../table-reader.ts';

const FUNDS = ['gpb', 'gf', 'soc'] as const;

const only = (context: CheckContext, kind: TableKind): TableReader | null => {
  const found = context.ofKind(kind);
  return found.length === 1 ? (found[0] ?? null) : null;
};

function lineFigure(table: TableReader | null, side: 'income' | 'expense', key: string, field?: 'gpb' | 'gf' | 'soc'): Figure | null {
  const list = table?.list(side);
  const line = list && topLine(list, key);
  const column = list && (field === undefined ? mainColumn(list) : list.column(field));
  return list && line && column ? list.figure(line, column) : null;
}

function* compare(mine: Figure | null, theirs: Figure | null, of: PartnerContext): Iterable<Evaluation> {
  if (mine && theirs && (mine.state === 'number' || theirs.state === 'number')) yield sameAcross(priorCarriedOver, mine, { figure: theirs, of }, { message: 'differs' });
}

/** Y-03: what final accounts carry in = what the year before carried out, in the overviews, by fund, and in the tables of one fund. */
export const priorCarriedOver: Rule = {
  id: 'prior/carried-over',
  catalogue: 'Y-03',
  sources: ['GBC'],
  severity: 'error',
  must: 'practice',
  profiles: ['final'],
  needs: ['prior'],
  messages: ['differs'],
  *check(context) {
    for (const of of context.partners('prior')) {
      for (const kind of ['f_overview', 'f_fiscal_overview'] as const) {
        const [now, before] = [only(context, kind), only(of.context, kind)];
        yield* compare(lineFigure(now, 'income', 'CARRY_IN'), lineFigure(before, 'expense', 'CARRY_OUT'), of);
        if (kind === 'f_fiscal_overview') for (const fund of FUNDS) yield* compare(lineFigure(now, 'income', `SRC:carry.${fund}`), lineFigure(before, 'expense', 'CARRY_OUT', fund), of);
      }
      for (const kind of ['f_gpb_exp', 'f_gf', 'f_soc'] as const) {
        const [now, before] = [only(context, kind), only(of.context, kind)];
        yield* compare(now && spendingTotal(now, 'carry'), before && spendingTotal(before, 'carry_next'), of);
      }
    }
  },
};
