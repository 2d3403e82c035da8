import type { ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { showOverlay } from '../../state/overlay.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';

/** How far a document is signed, by shape and word. */
export function StageMark({ summary }: { readonly summary: Pick<DocumentSummary, 'stage' | 'signatureLost'> }): ReactElement {
  const words = useWords();
  return (
    <span className="with-shape">
      <Shape kind={summary.signatureLost ? 'warning' : summary.stage === 'open' ? 'unread' : summary.stage === 'approved' ? 'pass' : 'done'} size={10} />
      {words.sign.stage[summary.stage]}{summary.signatureLost && <span className="quiet">{words.sign.lostShort}</span>}
    </span>
  );
}

/** The stage in the top line; opens the sheet where it is signed. */
export function StageChip({ summary }: { readonly summary: DocumentSummary }): ReactElement {
  const words = useWords();
  return <button type="button" className="chip" title={words.commands.sign} onClick={() => showOverlay('sign')}><StageMark summary={summary} /></button>;
}
