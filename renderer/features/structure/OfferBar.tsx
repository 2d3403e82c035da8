import { useEffect, useState, type ReactElement } from 'react';
import type { MemoryOffer } from '../../../shared/ipc/structure-schemas.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { backend } from '../../api/backend.ts';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';
import { propose } from './structure-work.ts';

/** Kept repairs that fit the shown table: looked at, accepted or declined; never applied unasked. */
export function OfferBar({ open, table }: { readonly open: OpenDocument; readonly table: string }): ReactElement | null {
  const words = useWords();
  const [offers, setOffers] = useState<readonly MemoryOffer[]>([]);
  const { id } = open.summary;
  const { revision } = open.review;
  useEffect(() => {
    let left = false;
    backend.call('memory.offers', { document: id }).then((answer) => { if (!left) setOffers(answer.offers); }, tellFailure);
    return () => { left = true; };
  }, [id, revision]);
  const offer = offers.find((one) => one.table === table);
  if (!offer) return null;
  const decline = (): void => {
    setOffers(offers.filter((one) => one !== offer));
    backend.call('memory.decline', { document: id, by: signature(), memory: offer.memory.id }).catch(tellFailure);
  };
  return (
    <div className="offer" role="status">
      <span>{words.structure.offer(offer.memory.by, offer.edits.map((edit) => words.structure.edits[edit.kind]).join('、'))}</span>
      <span className="grow" />
      <button type="button" className="btn" onClick={() => void propose(offer.edits, offer.memory.id)}>{words.structure.lookOffer}</button>
      <button type="button" className="btn btn-plain" onClick={decline}>{words.structure.declineOffer}</button>
    </div>
  );
}
