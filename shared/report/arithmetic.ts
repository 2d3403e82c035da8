import type { ExportFinding } from './review-schema.ts';

/** The equation of a finding in one line: `618.42 + 363.47 = 981.89 ≠ 981.98`; empty when it has no figures. */
export function arithmetic(finding: Pick<ExportFinding, 'operands' | 'expected' | 'actual' | 'state'>): string {
  const parts = finding.operands.filter((operand) => operand.role === 'part' && operand.value !== '');
  if (parts.length === 0 || finding.expected === null) return '';
  const sum = parts.map((operand, index) => `${index === 0 ? (operand.sign < 0 ? '−' : '') : operand.sign < 0 ? ' − ' : ' + '}${operand.text || '0'}`).join('');
  const left = parts.length > 1 ? `${sum} = ${finding.expected}` : finding.expected;
  return finding.actual === null ? left : `${left} ≠ ${finding.actual}`;
}
