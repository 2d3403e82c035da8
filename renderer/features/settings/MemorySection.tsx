import { useEffect, useState, type ReactElement } from 'react';
import type { LayoutMemory } from '../../../shared/ipc/structure-schemas.ts';
import { backend } from '../../api/backend.ts';
import { useSettings } from '../../state/settings.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';

/** Repairs of structure that are offered again for matching tables; each can be forgotten. */
export function MemorySection(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [memories, setMemories] = useState<readonly LayoutMemory[] | null>(null);
  const read = (): void => void backend.call('memory.list', {}).then((answer) => setMemories(answer.memories), tellFailure);
  useEffect(read, []);
  return (
    <>
      <p className="quiet">{words.settings.memoryHint}</p>
      {memories?.length === 0 && <p className="f-none">{words.settings.noMemory}</p>}
      <ul className="rules">
        {memories?.map((memory) => (
          <li key={memory.id}>
            <div className="grow">
              <b>{memory.title}</b> <span className="quiet">{memory.entity ?? words.settings.everyBody}</span>
              <p>{memory.edits.map((edit) => words.structure.edits[edit.kind]).join('、')} · {words.settings.used(memory.used)}</p>
              <p className="quiet">{memory.by} · {formatMoment(memory.at, language)}</p>
            </div>
            <button type="button" className="btn" onClick={() => void backend.call('memory.forget', { by: signature(), memory: memory.id }).then(read, tellFailure)}>{words.settings.forget}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
