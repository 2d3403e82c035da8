import type { Finding } from '../../../shared/model/finding.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import type { DocumentView } from '../../../shared/model/view.ts';
import { formatAmount } from '../../../shared/money/format-amount.ts';
import { documentIndex } from '../review/document-index.ts';

/** How the document prints the figure of a place: its text and decimals; null where there is none. */
function printedAt(view: DocumentView, ref: Ref): { readonly text: string; readonly decimals: number } | null {
  const index = documentIndex(view);
  if (ref.kind === 'cell') return index.cell(ref) ?? null;
  const claim = ref.kind === 'claim' ? index.claims.get(ref.claim) : undefined;
  return claim ? { text: claim.printed, decimals: claim.decimals } : null;
}

/** What the document ought to say, printed as it prints its figures: the diagnosis' proposal, else the computed figure of an equation. */
export function proposalText(view: DocumentView, finding: Finding): string | null {
  const proposal = finding.diagnosis?.proposal;
  const printed = finding.operands.find((operand) => operand.role === 'printed');
  const value = proposal?.value ?? (printed ? finding.expected : null);
  const ref = proposal?.ref ?? printed?.ref;
  if (value === null || value === undefined || !ref) return null;
  const there = printedAt(view, ref);
  if (!there || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const text = formatAmount(value, there.decimals);
  return there.text.includes(',') ? text : text.replaceAll(',', '');
}
