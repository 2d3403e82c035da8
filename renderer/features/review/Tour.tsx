import { useEffect, useLayoutEffect, useState, type ReactElement } from 'react';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { useTour } from '../../state/tour.ts';
import { useWords } from '../../words/words.ts';

const STEPS = ['list', 'equation', 'grid', 'source', 'choices'] as const;
const WIDTH = 320;

/** Where a step's card stands: beside its part of the window, inside the window. */
function cardPlace(step: (typeof STEPS)[number]): { readonly left: number; readonly top: number; readonly box: DOMRect } | null {
  const target = document.querySelector(`[data-tour="${step}"]`);
  if (!target) return null;
  const box = target.getBoundingClientRect();
  const low = step === 'equation' || step === 'choices';
  const left = low ? box.left + 24 : step === 'source' ? box.left - WIDTH - 12 : step === 'list' ? box.right + 12 : box.left + 40;
  return { left: Math.max(12, Math.min(innerWidth - WIDTH - 12, left)), top: low ? box.top - 150 : box.top + 90, box };
}

function finish(): void {
  useTour.setState({ asked: false });
  void changeSetting('tourDone', 'yes');
}

/** Five steps in place for a first visitor; begins by itself once, on the worked example, and on any document when somebody asks for it. */
export function Tour({ example }: { readonly example: boolean }): ReactElement | null {
  const { known, tourDone } = useSettings();
  const words = useWords();
  const [at, setAt] = useState(0);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const again = (): void => redraw((count) => count + 1);
    again();
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, []);
  const asked = useTour((state) => state.asked);
  const shown = known && (asked || (!tourDone && example));
  useEffect(() => { if (!shown) setAt(0); }, [shown]);
  // Esc ends it wherever the focus is, and does nothing else.
  useEffect(() => {
    if (!shown) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('.over-sheet')) return;
      event.stopPropagation();
      finish();
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [shown]);
  const step = STEPS[at];
  if (!shown || !step) return null;
  const place = cardPlace(step);
  if (!place) return null;
  const { title, text } = words.tour[step];
  return (
    <>
      <div className="tour-frame" style={{ left: place.box.left, top: place.box.top, width: place.box.width, height: place.box.height }} />
      <div className="pop tour" role="dialog" aria-label={title} style={{ left: place.left, top: place.top, width: WIDTH }}>
        <div className="tour-head"><b>{title}</b><span className="quiet">{words.tour.step(at + 1, STEPS.length)}</span></div>
        <p>{text}</p>
        <div className="tour-foot">
          <button type="button" className="btn btn-plain" onClick={finish}>{words.tour.skip}</button>
          <button type="button" className="btn btn-main" autoFocus onClick={() => (at + 1 < STEPS.length ? setAt(at + 1) : finish())}>{at + 1 < STEPS.length ? words.tour.next : words.tour.done}</button>
        </div>
      </div>
    </>
  );
}
