import type { Claim } from '../../../model/claim.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { ColumnField } from '../../../model/table-meaning.ts';
import { Decimal } from '../../../money/decimal.ts';
import type { CheckContext } from '../../context.ts';
import { checkSum } from '../../equation.ts';
import { ESTABLISHED, GENERAL_EQUIPMENT, OF_WHICH, VEHICLE_TOTAL, VEHICLES_OF_USE } from '../../profiles/narrative-words.ts';
import type { Rule } from '../../rule.ts';
import { eachHit, type Hit } from '../../text-finding.ts';

/** Vehicles in a paragraph: the number before 其中 and the uses after it, up to the end of the sentence. */
function vehicles(context: CheckContext, claims: readonly Claim[]): Evaluation | null {
  const [first] = claims;
  const flat = first ? context.paragraphOf(first)?.flat : undefined;
  if (!first || flat === undefined) return null;
  const parts = claims.filter((claim) => VEHICLES_OF_USE.test(claim.subject.label) && !ESTABLISHED.test(claim.subject.label));
  const [start] = parts;
  if (!start || parts.length < 2) return null;
  const end = flat.indexOf('\u3002', start.start);
  const within = parts.filter((claim) => end < 0 || claim.start < end);
  const before = claims.filter((claim) => claim.start < start.start && VEHICLE_TOTAL.test(claim.subject.label) && !ESTABLISHED.test(claim.subject.label));
  const total = before.at(-1);
  // Without 其中 or 按用途 the numbers may stand beside each other.
  if (!total || !OF_WHICH.test(flat.slice(total.end, start.start)) || new Set(within.map((claim) => claim.subject.label)).size !== within.length) return null;
  return checkSum(narrativeVehicles, context.claim(total), within.map((claim) => ({ figure: context.claim(claim) })), { message: 'uses-differ', data: { text: total.text } });
}

/** 无“三公”经费预算: nothing for cars either. */
const NO_CARS: readonly (ColumnField | null)[] = ['tp.all', 'tp.total', 'tp.car', 'tp.car_run'];

/** True when the document spends nothing on running cars: no car is then in use. */
function withoutCars(context: CheckContext): boolean {
  const costs = context.view.claims.filter((claim) => claim.measure === 'amount' && claim.period === 'current' && claim.value !== null && claim.subject.field === 'tp.car_run');
  const none = context.view.claims.some((claim) => claim.measure === 'none' && NO_CARS.includes(claim.subject.field));
  return (none || costs.length > 0) && costs.every((claim) => new Decimal(claim.value ?? 0).isZero());
}

/** 实有0辆，其中执法执勤用车1辆: either may be wrong; where nothing is spent on cars it is the one use that has any. */
function withProposal(context: CheckContext, checked: Evaluation): Evaluation {
  const [used, ...others] = checked.operands.filter(({ role, value }) => role === 'part' && value !== '0');
  if (checked.state === 'pass' || !used || others.length > 0 || !new Decimal(checked.actual ?? 1).isZero() || !withoutCars(context)) return checked;
  return { ...checked, diagnosis: { kind: 'implied', data: { label: used.label, printed: used.text, proposal: '0' }, proposal: { ref: used.ref, value: '0' } } };
}

/** Large equipment is told as general (通用) and special (专用): the same word with two thresholds is a slip. */
function* equipmentTwice(context: CheckContext): Iterable<Hit> {
  for (const piece of context.pieces) {
    if (piece.kind !== 'body') continue;
    const found = [...piece.flat.matchAll(GENERAL_EQUIPMENT)];
    const [first, second] = found;
    if (first && second && found.length === 2 && first[2] === second[2] && first[1] !== second[1]) yield { piece, start: second.index, end: second.index + second[0].length, message: 'equipment-twice' };
  }
}

/** N-18: vehicles by use add up to the number of vehicles; general and special equipment are both told. */
export const narrativeVehicles: Rule = {
  id: 'narrative/vehicles',
  catalogue: 'N-18',
  sources: ['STD'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['claims'],
  messages: ['uses-differ', 'equipment-twice'],
  *check(context) {
    const counts = context.view.claims.filter((claim) => claim.measure === 'count' && claim.value !== null && claim.subject.table === 'f_assets');
    for (const [, claims] of Map.groupBy(counts, (claim) => claim.paragraph)) {
      const checked = vehicles(context, claims);
      // Vehicles are counted, not rounded: one more or less is no tail.
      if (checked) yield withProposal(context, checked.state === 'tail' ? { ...checked, state: 'fail', severity: 'warning', group: null } : checked);
    }
    const twice = [...equipmentTwice(context)];
    if (twice.length > 0) yield* eachHit(narrativeVehicles, context, 'equipment-twice', twice);
  },
};
