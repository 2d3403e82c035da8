import type { ReactElement } from 'react';
import { Shape } from '../ui/Shape.tsx';
import { useConnection } from '../state/connection.ts';
import { useWords } from '../words/words.ts';

/** Says that the backend does not answer; nothing while it does. */
export function ConnectionBanner(): ReactElement | null {
  const { state, pipes } = useConnection();
  const words = useWords();
  if (state === 'online' || (state === 'connecting' && pipes === 0)) return null;
  return (
    <div className="banner" role="status">
      <Shape kind="warning" />
      {words.connection.lost}
    </div>
  );
}
