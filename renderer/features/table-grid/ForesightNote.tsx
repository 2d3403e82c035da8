import type { ReactElement } from 'react';
import { useForesight } from '../../state/foresight.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';

/** While a figure is typed: what it would settle and what it would break. */
export function ForesightNote(): ReactElement | null {
  const words = useWords();
  const { typed, outcome } = useForesight();
  if (typed === null || !outcome) return null;
  return <div className="foresight with-shape" role="status"><Shape kind={outcome.fresh > 0 ? 'warning' : 'pass'} />{words.edit.foreseen(outcome.settled, outcome.fresh)}</div>;
}
