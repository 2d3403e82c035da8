import type { ReactElement } from 'react';
import type { PageMark } from './page-marks.ts';

const GAP = 1.5;

/** Marks over a page: boxes in points times the scale. They take no clicks; the page below them does. */
export function PageMarks({ marks, scale }: { readonly marks: readonly PageMark[]; readonly scale: number }): ReactElement {
  return (
    <div className="page-marks" aria-hidden="true">
      {marks.map((mark) => {
        const [x0, y0, x1, y1] = mark.box;
        return (
          <span
            key={mark.key}
            className={`m m-${mark.kind}${mark.focused ? ' m-focused' : ''}`}
            style={{ left: x0 * scale - GAP, top: y0 * scale - GAP, width: (x1 - x0) * scale + 2 * GAP, height: (y1 - y0) * scale + 2 * GAP }}
          >
            {mark.letter && <i>{mark.letter}</i>}
          </span>
        );
      })}
    </div>
  );
}
