import type { ReactElement } from 'react';
import { closeOverlay } from '../../state/overlay.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { COMMANDS } from './commands.ts';
import type { CommandGroup } from './command.ts';

const GROUPS: readonly CommandGroup[] = ['decide', 'view', 'source', 'out', 'anywhere', 'library', 'families', 'versions'];

/** Every key there is, by what it is for; read from the commands themselves. */
export function KeySheet(): ReactElement {
  const words = useWords();
  return (
    <Sheet label={words.keys.title} className="key-sheet" onClose={closeOverlay}>
      <div className="reasons-head"><b>{words.keys.title}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <div className="key-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{words.keyGroups[group]}</h3>
            <dl>{COMMANDS.filter((command) => command.group === group && command.shown.length > 0).map(({ id, shown }) => <div key={id}><dt>{shown.map((name) => <Kbd key={name}>{name}</Kbd>)}</dt><dd>{words.commands[id]}</dd></div>)}</dl>
          </section>
        ))}
      </div>
      <p className="quiet">{words.keyGroups.inGrid}</p>
    </Sheet>
  );
}
