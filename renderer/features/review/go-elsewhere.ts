import type { Elsewhere } from '../../../shared/model/finding.ts';
import { useJump } from '../../state/jump.ts';
import { useLibrary } from '../../state/library.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { goTo } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';

/** Opens the other document of a finding at the place it compared with; Esc leads back to the finding. */
export function goElsewhere(place: Elsewhere): void {
  const partner = useLibrary.getState().documents.find((one) => one.id === place.document);
  const { open } = useOpenDocument.getState();
  if (!partner || !open) return;
  const { finding } = useSelection.getState();
  useJump.setState({ jump: { document: partner.id, ref: place.ref }, back: finding === null ? null : { document: open.summary.id, finding, from: partner.id } });
  goTo({ screen: 'review', document: partner.id });
}

/** Back to the finding that led to the shown document; false when none did. */
export function goBackToFinding(): boolean {
  const { back } = useJump.getState();
  if (back === null || useOpenDocument.getState().open?.summary.id !== back.from) return false;
  useJump.setState({ jump: { document: back.document, finding: back.finding }, back: null });
  goTo({ screen: 'review', document: back.document });
  return true;
}
