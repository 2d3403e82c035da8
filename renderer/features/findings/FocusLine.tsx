import { useContext, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Ref } from '../../../shared/model/ref.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { otherSightings } from '../numbers/number-cards.ts';
import { useNumberView } from '../numbers/use-number-view.ts';
import { correctCell } from '../review/actions.ts';
import { isDoubtful } from '../doubts/doubt-index.ts';
import { documentIndex } from '../review/document-index.ts';
import { placeLabel, refLabel } from '../review/place-label.ts';
import { InkCut } from '../source-view/InkCut.tsx';
import { PdfContext } from '../source-view/pdf-context.ts';

/** A figure that no finding speaks of: what it is, where it stands, and how its checks came out. */
export function FocusLine({ open, focus }: { readonly open: OpenDocument; readonly focus: Ref }): ReactElement {
  const words = useWords();
  const pdf = useContext(PdfContext);
  const index = documentIndex(open.view);
  const cell = focus.kind === 'cell' ? index.cell(focus) : undefined;
  const claim = focus.kind === 'claim' ? index.claims.get(focus.claim) : undefined;
  const mark = focus.kind === 'cell' ? open.review.marks.find((one) => one.table === focus.table && one.row === focus.row && one.col === focus.col) : undefined;
  const place = index.place(focus);
  const numbers = useNumberView(open.view);
  const same = numbers ? otherSightings(numbers, focus).length : 0;
  const said = mark && { pass: words.table.inPass, tail: words.table.inTail, notice: words.table.inNotice, warning: words.table.inWarning, fail: words.table.inFail }[mark.state];
  return (
    <>
      <div className="eq-row">
        <span className="opd"><b>{cell?.text ?? claim?.printed ?? ''}</b></span>
        <span className="eq-label">{refLabel(open.view, focus)}</span>
        {focus.kind === 'cell' && cell?.alternatives?.map((one) => <button key={one.text} type="button" className="btn" onClick={() => void correctCell(focus, cell.text, one.text)}>{words.doubts.takeOther(one.text)}</button>)}
        {said && mark && <span className="with-shape quiet"><Shape kind={mark.state === 'fail' ? 'error' : mark.state} />{said}</span>}
      </div>
      {pdf && !(pdf instanceof Error) && place?.kind === 'page' && <div className="eq-ink"><span>{words.equation.ink}</span><InkCut pdf={pdf} place={place} scale={1.6} text={cell && cell.value === null ? null : (cell?.text ?? claim?.printed ?? '')} /><span>{placeLabel(place)}</span></div>}
      <div className="eq-say quiet">
        {cell && isDoubtful(cell) && <span className="with-shape"><Shape kind="warning" />{cell.method === 'ocr' ? words.doubts.fromPicture : words.doubts.fromText}</span>}
        {cell?.original !== undefined && <span>{words.table.changed(cell.original)}</span>}
        {cell?.formula !== undefined && <span>{words.table.formula(cell.formula)}</span>}
        {cell?.stored !== undefined && <span>{words.table.stored(cell.stored)}</span>}
        {same > 0 && <span>{words.list.sightings(same + 1)}</span>}
        {claim && claim.text !== claim.printed && <span>{claim.text}</span>}
      </div>
    </>
  );
}
