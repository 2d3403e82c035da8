import type { Finding } from '../model/finding.ts';

/** The figures a finding speaks of, as one text: a decision made on other figures is shown as reopened. */
export const findingValues = (finding: Finding): string =>
  [finding.expected ?? '', finding.actual ?? '', ...finding.operands.map((operand) => operand.value), ...(finding.elsewhere ?? []).map((other) => other.value ?? other.text)].join('|');
