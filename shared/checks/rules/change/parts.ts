import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { Decimal } from '../../../money/decimal.ts';
import { aboutOf, changesOf } from '../../claim-groups.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import type { Figure } from '../../figure.ts';
import type { Rule } from '../../rule.ts';

type Changed = ReturnType<typeof changesOf>[number];
const OVERVIEW: readonly (string | null)[] = ['overview', 'expenditure', 'income'];

/** Totals of all money that state their change: all mean the same amount, whatever table they name. */
const totals = (all: readonly Changed[]): readonly Changed[] => all.filter(({ amount }) => amount.subject.row === 'TOTAL' && OVERVIEW.includes(amount.subject.table) && (amount.subject.field === 'amount' || amount.subject.field === 'total'));

/** The statement of the whole whose amount the parts make up; null when they do not, because then their changes need not either. */
function wholeOf(context: CheckContext, parts: readonly Claim[], all: readonly Changed[]): Changed | null {
  const figures = parts.map((part) => ({ figure: context.claim(part) }));
  return totals(all).find(({ amount }) => checkSum(changeParts, context.claim(amount), figures, { message: '' }).state !== 'fail') ?? null;
}

const zero = (figure: Figure): Figure => ({ ...figure, value: new Decimal(0), text: '0' });

function compared(context: CheckContext, parts: readonly Changed[], all: readonly Changed[], message: string): Evaluation | null {
  const whole = parts.length >= 2 ? wholeOf(context, parts.map(({ amount }) => amount), all) : null;
  const change = whole?.change;
  if (!change) return null;
  return checkSum(changeParts, change, parts.map(({ amount, change: own }) => ({ figure: own ?? zero(context.claim(amount)) })), { message });
}

/** S-09: changes of all classes, and of 基本支出 and 项目支出, add up to the change of the whole. */
export const changeParts: Rule = {
  id: 'change/parts',
  catalogue: 'S-09',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget'],
  needs: ['claims'],
  messages: ['classes-differ', 'uses-differ'],
  *check(context) {
    const all = changesOf(context, context.view.claims);
    const classes = all.filter(({ amount }) => amount.subject.row?.startsWith('CLS:') === true && OVERVIEW.includes(amount.subject.table));
    const uses = all.filter(({ amount }) => /^expenditure\|\|TOTAL\|(?:basic|project|reserve)$/.test(aboutOf(amount) ?? '') || (amount.subject.table === 'expenditure' && amount.subject.row === 'TOTAL' && ['basic', 'project', 'reserve'].includes(amount.subject.field ?? '')));
    for (const [parts, message] of [[classes, 'classes-differ'], [uses, 'uses-differ']] as const) {
      const checked = compared(context, parts, all, message);
      if (checked) yield checked;
    }
  },
};
