import { useMemo, type RefObject } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useSelection } from '../../state/selection.ts';
import { useSourceView } from '../../state/source-view.ts';
import { otherSightings } from '../numbers/number-cards.ts';
import { useNumberView } from '../numbers/use-number-view.ts';
import { pageMarks } from './page-marks.ts';
import { usePageScroll } from './use-page-scroll.ts';

/** The page that is looked at: its size in points as shown, pixels a point (0 until the pane has its size), and the marks of all pages. */
export interface MarkedPageState {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scale: number;
  readonly marks: ReturnType<typeof pageMarks>;
}

/** What every pane of pages shares, whatever paints them. A page without a size is taken for A4. */
export function useMarkedPage(open: OpenDocument): MarkedPageState {
  const { finding, focus } = useSelection();
  const { page } = useSourceView();
  const info = open.view.snapshot.pages[page - 1];
  const width = info?.width || 595;
  const height = info?.height || 842;
  const { scroller, scale } = usePageScroll(width);
  const numbers = useNumberView(open.view);
  const marks = useMemo(() => pageMarks(open, finding, focus, numbers && focus ? otherSightings(numbers, focus) : []), [open, finding, focus, numbers]);
  return { page, width, height, scroller, scale, marks };
}
