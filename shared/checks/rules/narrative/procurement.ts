import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import { tableAmounts } from '../../claim-amounts.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import { PURCHASE_FORMS, PURCHASE_KINDS } from '../../profiles/purchase-words.ts';
import type { Rule } from '../../rule.ts';

type Part = 'total' | 'goods' | 'works' | 'services' | 'central' | 'dispersed';

/** What part of the purchases an amount is; null for amounts that are no part of the split. */
function partOf({ subject }: Claim): Part | null {
  const kind = PURCHASE_KINDS.find(({ row }) => subject.row === row)?.part;
  if (kind) return kind;
  return subject.row === 'TOTAL' ? (subject.field === 'total' ? 'total' : (PURCHASE_FORMS.find(({ field }) => subject.field === field)?.part ?? null)) : null;
}

/** Amounts of one section: the whole that is printed first, and each part once after it. */
function* splits(context: CheckContext, claims: readonly Claim[]): Iterable<Evaluation> {
  const parts = new Map<Part, Claim>();
  for (const claim of claims) {
    const part = partOf(claim);
    if (part && !parts.has(part)) parts.set(part, claim);
  }
  const whole = parts.get('total');
  if (!whole) return;
  for (const [names, message] of [[['goods', 'works', 'services'], 'kinds-differ'], [['central', 'dispersed'], 'forms-differ']] as const) {
    const found = names.flatMap((name) => parts.get(name) ?? []);
    // Kinds without money are often left out; one kind alone may be an example.
    if (found.length < 2) continue;
    yield checkSum(narrativeProcurement, context.claim(whole), found.map((claim) => ({ figure: context.claim(claim) })), { message, data: { text: whole.text } });
  }
}

/** N-13: 政府采购 in the text = the table; total = 货物 + 工程 + 服务 = 集中 + 分散. */
export const narrativeProcurement: Rule = {
  id: 'narrative/procurement',
  catalogue: 'N-13',
  sources: ['L14', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['differs', 'cells-differ', 'kinds-differ', 'forms-differ'],
  *check(context) {
    // Tables without columns of kinds cannot show them; the sums below compare them all the same.
    for (const checked of tableAmounts(narrativeProcurement, context, 'procurement')) if (checked.messageId !== 'unbound') yield checked;
    const amounts = context.view.claims.filter((claim) => claim.subject.table === 'procurement' && claim.measure === 'amount' && claim.period === 'current' && claim.value !== null);
    for (const [, claims] of Map.groupBy(amounts, (claim) => claim.section.join('>'))) yield* splits(context, claims);
  },
};
