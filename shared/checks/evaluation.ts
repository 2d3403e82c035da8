import type { CheckState, Evaluation, Operand, OperandRole, Severity } from '../model/finding.ts';
import type { Ref } from '../model/ref.ts';
import type { Figure } from './figure.ts';
import type { Rule } from './rule.ts';

/** The parts of an evaluation that a rule or an equation decides; the rest is empty. */
export interface EvaluationParts {
  readonly state: CheckState;
  readonly severity?: Severity;
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly difference?: string | null;
  readonly tolerance?: string | null;
  readonly at?: readonly Ref[];
  readonly operands?: readonly Operand[];
  readonly group?: string | null;
  /** Stable addresses of what is compared; joined to the rule's and message's ids. */
  readonly address: readonly string[];
}

/** Severity that a state has whatever the rule: tails are notices, what could not be checked is `unread`. */
function severityOf(state: CheckState, own: Severity): Severity {
  if (state === 'tail') return 'notice';
  return state === 'not_run' ? 'unread' : own;
}

/** An evaluation of `rule`. */
export function evaluation(rule: Rule, parts: EvaluationParts): Evaluation {
  return {
    ruleId: rule.id,
    state: parts.state,
    severity: severityOf(parts.state, parts.severity ?? rule.severity),
    messageId: parts.message,
    data: parts.data ?? {},
    expected: parts.expected ?? null,
    actual: parts.actual ?? null,
    difference: parts.difference ?? null,
    tolerance: parts.tolerance ?? null,
    at: parts.at ?? [],
    operands: parts.operands ?? [],
    diagnosis: null,
    group: parts.group ?? null,
    address: [rule.id, parts.message, ...parts.address].join('|'),
  };
}

const made = new WeakMap<Figure, Map<string, Operand>>();

/** A figure as an operand of an equation. A figure takes part in many; the operand is made once for each part it plays. */
export function operand(figure: Figure, role: OperandRole, sign: 1 | -1 = 1): Operand {
  const known = made.get(figure) ?? new Map<string, Operand>();
  if (known.size === 0) made.set(figure, known);
  const key = sign === 1 ? role : `-${role}`;
  let present = known.get(key);
  if (present === undefined) {
    present = asOperand(figure, role, sign);
    known.set(key, present);
  }
  return present;
}

function asOperand(figure: Figure, role: OperandRole, sign: 1 | -1): Operand {
  return {
    ref: figure.ref,
    sign,
    text: figure.text,
    value: figure.value.toFixed(),
    role,
    label: [figure.row, figure.column].filter((part) => part !== '').join(' · '),
  };
}

/** Names of the place of a figure, for messages. */
export const whereOf = (figure: Figure): Record<string, string> => ({ table: figure.table, row: figure.row, column: figure.column, unit: figure.unit ?? '' });
