import { elsewhereText } from '../../../across/elsewhere.ts';
import { bodyName } from '../../../classify/body-name.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { EXPLAINS_REFORM } from '../../profiles/across-words.ts';
import type { Rule } from '../../rule.ts';
import { unitLines } from '../../unit-lines.ts';

const explained = (context: CheckContext): boolean => context.pieces.some((piece) => piece.kind === 'body' && EXPLAINS_REFORM.test(piece.flat));

/** Units by code; a code with two names is another rule's matter. */
const unitsOf = (context: CheckContext): ReadonlyMap<string, string> => new Map(unitLines(context).filter(({ code }) => code.length >= 6).map(({ code, name }) => [code, bodyName(name)]));

function made(of: PartnerContext, state: 'pass' | 'fail', message: string, data: Readonly<Record<string, string>>, address: string, other: string): Evaluation {
  return {
    ...evaluation(priorRenamed, { state, message, data: { ...data, otherDocument: of.partner.name }, actual: state === 'fail' ? (data['name'] ?? data['names'] ?? null) : null, address: [address] }),
    elsewhere: [elsewhereText(of, null, '', other)],
  };
}

function* names(context: CheckContext, of: PartnerContext): Iterable<Evaluation> {
  const [now, before] = [context.view.facts.entityName, of.partner.view.facts.entityName];
  if (now === null || before === null) return;
  const same = bodyName(now) === bodyName(before) || bodyName(now).endsWith(bodyName(before)) || bodyName(before).endsWith(bodyName(now));
  yield made(of, same || explained(context) ? 'pass' : 'fail', 'renamed', { name: now, other: before }, 'name', before);
}

function* units(context: CheckContext, of: PartnerContext): Iterable<Evaluation> {
  const [now, before] = [unitsOf(context), unitsOf(of.context)];
  if (now.size < 2 || before.size < 2) return;
  // Codes are renumbered now and then: a unit is gone only when neither its code nor its name is there.
  const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] => [...from].filter(([code, name]) => !other.has(code) && ![...other.values()].includes(name)).map(([, name]) => name);
  const [added, gone] = [missing(now, before), missing(before, now)];
  const reason = explained(context);
  yield made(of, added.length === 0 || reason ? 'pass' : 'fail', 'units-added', { names: added.join('、') }, 'added', '');
  yield made(of, gone.length === 0 || reason ? 'pass' : 'fail', 'units-gone', { names: gone.join('、') }, 'gone', gone.join('、'));
}

/** Y-07: a new name of the body or a changed list of units goes with words on the reform behind it. */
export const priorRenamed: Rule = {
  id: 'prior/renamed',
  catalogue: 'Y-07',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['prior'],
  messages: ['renamed', 'units-added', 'units-gone'],
  *check(context) {
    for (const of of context.partners('prior')) {
      yield* names(context, of);
      yield* units(context, of);
    }
  },
};
