import { useEffect, useState, type ReactElement } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { askReason } from '../../state/dismissing.ts';
import { showPane, usePaneTab, useSmallWindow } from '../../state/pane-tab.ts';
import { useSelection } from '../../state/selection.ts';
import { changeSetting, useSettings } from '../../state/settings.ts';
import { useNarrowWindow } from '../../ui/use-narrow-window.ts';
import { useWords } from '../../words/words.ts';
import { DecisionBar } from '../findings/DecisionBar.tsx';
import { EquationStrip } from '../findings/EquationStrip.tsx';
import { SourcePane } from '../source-view/SourcePane.tsx';
import { TablePane } from '../table-grid/TablePane.tsx';
import { LeftColumn } from './LeftColumn.tsx';
import { paneRef } from './panes.ts';
import { useForeseenAcceptance } from './use-foreseen-acceptance.ts';

const leftRef = paneRef('left');
const rightRef = paneRef('right');

/** Side by side, as wide as the person left them; an outer column dragged to nothing is folded. */
function Wide({ open }: { readonly open: OpenDocument }): ReactElement {
  const narrow = useNarrowWindow();
  const layout = useSettings((settings) => settings.layout);
  // A folded column leaves the order of the Tab key.
  const [folded, setFolded] = useState({ left: false, right: false });
  const watch = (name: 'left' | 'right') => ({ inPixels }: { readonly inPixels: number }): void => setFolded((was) => (was[name] === inPixels < 2 ? was : { ...was, [name]: inPixels < 2 }));
  return (
    <Group
      orientation="horizontal" className="columns" {...(layout ? { defaultLayout: layout } : {})}
      onLayoutChanged={(now, { isUserInteraction }) => { if (isUserInteraction) void changeSetting('layout', JSON.stringify(now)); }}
    >
      <Panel id="left" panelRef={leftRef} collapsible defaultSize={narrow ? '236px' : '300px'} minSize="210px" maxSize="460px" groupResizeBehavior="preserve-pixel-size" onResize={watch('left')}>{!folded.left && <LeftColumn open={open} />}</Panel>
      <Separator className="splitter" />
      <Panel id="middle" minSize="320px"><TablePane open={open} /></Panel>
      <Separator className="splitter" />
      <Panel id="right" panelRef={rightRef} collapsible defaultSize={narrow ? '36%' : '37%'} minSize="300px" onResize={watch('right')}>{!folded.right && <SourcePane open={open} />}</Panel>
    </Group>
  );
}

/** One column at a time; what is chosen in the list shows in the table, S and F6 go on to the source. */
function Small({ open }: { readonly open: OpenDocument }): ReactElement {
  const { pane } = usePaneTab();
  const words = useWords();
  const tabs = [{ id: 'left' as const, label: words.review.list }, { id: 'middle' as const, label: words.table.tabs }, { id: 'right' as const, label: words.source.title }];
  return (
    <>
      <div className="tabs pane-tabs" role="tablist" aria-label={words.review.columns}>
        {tabs.map(({ id, label }) => <button key={id} type="button" role="tab" aria-selected={pane === id} onClick={() => showPane(id)}>{label}</button>)}
      </div>
      <div className="columns">{pane === 'left' ? <LeftColumn open={open} /> : pane === 'middle' ? <TablePane open={open} /> : <SourcePane open={open} />}</div>
    </>
  );
}

/** List, table and source over the equation with its choices. */
export function Columns({ open }: { readonly open: OpenDocument }): ReactElement {
  const address = useSelection((state) => state.finding);
  const small = useSmallWindow();
  const reviewed = open.review.findings.find(({ finding }) => finding.address === address) ?? null;
  useEffect(() => askReason(false), [address]);
  useForeseenAcceptance(open, reviewed);
  return (
    <div className="review" data-severity={reviewed ? (reviewed.finding.state === 'fail' ? reviewed.finding.severity : 'notice') : undefined}>
      {small ? <Small open={open} /> : <Wide open={open} />}
      <footer className="strip">
        <EquationStrip open={open} reviewed={reviewed} />
        <DecisionBar open={open} reviewed={reviewed} />
      </footer>
    </div>
  );
}
