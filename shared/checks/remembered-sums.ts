import type { Evaluation } from '../model/finding.ts';
import type { EquationOptions, Part } from './equation.ts';
import type { Figure } from './figure.ts';
import type { Rule } from './rule.ts';

interface Known extends EquationOptions {
  readonly rule: Rule;
  readonly parts: readonly Part[];
  readonly result: Evaluation;
}

/** Sums that one figure is compared with; older ones are forgotten, so that a long session of edits does not pile them up. */
const MOST = 12;

const none: Readonly<Record<string, string>> = {};

function sameData(a: EquationOptions['data'] = none, b: EquationOptions['data'] = none): boolean {
  const keys = Object.keys(a);
  return a === b || (keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]));
}

const sameParts = (a: readonly Part[], b: readonly Part[]): boolean => a.length === b.length && a.every((part, i) => part.figure === b[i]?.figure && (part.sign ?? 1) === (b[i]?.sign ?? 1));

/**
 * An equation computed once for the same figures. Figures outlive edits of other cells, so that a table of five hundred sums is computed
 * anew only where the edited figure takes part, and everything known of the other equations stays known. `compute` may look at nothing but its arguments.
 */
export function rememberedSums(compute: (rule: Rule, printed: Figure, parts: readonly Part[], options: EquationOptions) => Evaluation): typeof compute {
  const known = new WeakMap<Figure, Known[]>();
  return (rule, printed, parts, options) => {
    const own = known.get(printed) ?? [];
    const before = own.find((each) => each.rule === rule && each.message === options.message && each.severity === options.severity && sameParts(each.parts, parts) && sameData(each.data, options.data));
    if (before) return before.result;
    const result = compute(rule, printed, parts, options);
    if (own.length === 0) known.set(printed, own);
    if (own.length === MOST) own.pop();
    own.unshift({ ...options, rule, parts, result });
    return result;
  };
}
