import type { Claim } from '../model/claim.ts';
import type { Evaluation } from '../model/finding.ts';
import type { TableKind } from '../model/table-kind.ts';
import { type ClaimTopic, claimTopic } from './claim-topic.ts';
import type { CheckContext } from './context.ts';
import { checkSame, checkSum } from './equation.ts';
import { evaluation } from './evaluation.ts';
import { inUnit, type Figure } from './figure.ts';
import type { Rule } from './rule.ts';

/** Amounts of the current year that speak of a topic. */
export function amountsOn(context: CheckContext, topic: ClaimTopic): readonly Claim[] {
  return context.view.claims.filter((claim) => claim.measure === 'amount' && claim.period !== 'prior' && claim.value !== null && claimTopic(claim) === topic);
}

/** Decimals that most amounts of a unit print in the text: fewer in one sentence are dropped zeros or a lost digit, not rounding. */
export function usualClaimDecimals(claims: readonly Claim[], unit: Claim['unit']): number {
  const seen = claims.filter((claim) => claim.measure === 'amount' && claim.unit === unit && claim.value !== null && !/^0*\.?0*$/.test(claim.value)).map((claim) => claim.decimals);
  const enough = seen.length / 2;
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (seen.filter((own) => own <= decimals).length > enough) return decimals;
  }
  return 0;
}

/** The claim as exact as its neighbours: where the text prints two decimals, 162.4 means 162.40. */
function asPrecise(figure: Figure, cell: Figure, usual: number): Figure {
  const digits = inUnit(cell, figure.unit).decimals;
  return figure.decimals < usual ? { ...figure, decimals: Math.min(usual, Math.max(digits, figure.decimals)) } : figure;
}

/** The statement against the sum of the cells that together ought to show it. */
function sumOf(rule: Rule, context: CheckContext, claim: Claim, figure: Figure): Evaluation | null {
  const parts = (claim.boundSum ?? []).flatMap((ref) => context.figureAt(ref) ?? []);
  const [first] = parts;
  if (!first || parts.length !== claim.boundSum?.length) return null;
  const usual = usualClaimDecimals(context.view.claims, claim.unit);
  return checkSum(rule, asPrecise(figure, first, usual), parts.map((part) => ({ figure: part })), { message: 'cells-differ', data: { text: claim.text, otherTable: first.table } });
}

/** Statements about the money of small tables (funds, purchases, running offices), where the document has the table. */
export function* tableAmounts(rule: Rule, context: CheckContext, ...kinds: readonly TableKind[]): Iterable<Evaluation> {
  const there = kinds.filter((kind) => context.ofKind(kind).length > 0);
  yield* claimsAgainstCells(rule, context, amountsOn(context, 'other-tables').filter((claim) => claim.subject.table !== null && there.includes(claim.subject.table)));
}

/** Statements about money that has no table of its own in this document and stands in a column of another one: 机关运行经费 beside 三公经费 (上海). */
export function* amountsElsewhere(rule: Rule, context: CheckContext, kind: TableKind): Iterable<Evaluation> {
  if (context.ofKind(kind).length > 0) return;
  yield* claimsAgainstCells(rule, context, amountsOn(context, 'other-tables').filter((claim) => claim.subject.table === kind && claim.boundTo.length > 0));
}

/** One evaluation for each cell that ought to show the statement's amount, or one for their sum; unbound statements are named, not skipped. */
export function* claimAmounts(rule: Rule, context: CheckContext, topic: ClaimTopic): Iterable<Evaluation> {
  yield* claimsAgainstCells(rule, context, amountsOn(context, topic));
}

function* claimsAgainstCells(rule: Rule, context: CheckContext, claims: readonly Claim[]): Iterable<Evaluation> {
  for (const claim of claims) {
    const figure = context.claim(claim);
    const usual = usualClaimDecimals(context.view.claims, claim.unit);
    const cells = claim.boundTo.flatMap((ref) => context.figureAt(ref) ?? []);
    if (cells.length === 0) {
      yield sumOf(rule, context, claim, figure)
        ?? evaluation(rule, { state: 'not_run', message: 'unbound', data: { text: claim.text }, at: [figure.ref], group: `${rule.id}/unbound`, address: [figure.address] });
      continue;
    }
    for (const cell of cells) {
      const checked = checkSame(rule, asPrecise(figure, cell, usual), cell, { message: 'differs', data: { text: claim.text } });
      // A coarser amount may still be a rounding of the cell; in a text that prints more digits that needs a person.
      const rounded = checked.state === 'fail' && figure.decimals < usual && checkSame(rule, figure, cell, { message: 'differs' }).state !== 'fail';
      yield rounded ? { ...checked, severity: 'warning' } : checked;
    }
  }
}
