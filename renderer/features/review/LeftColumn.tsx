import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { showLeftTab, useLeftTab } from '../../state/left-tab.ts';
import { useWords } from '../../words/words.ts';
import { DoubtList } from '../doubts/DoubtList.tsx';
import { doubtIndex } from '../doubts/doubt-index.ts';
import { FindingList } from '../findings/FindingList.tsx';
import { NumberList } from '../numbers/NumberList.tsx';
import { numberCards } from '../numbers/number-cards.ts';
import { useNumberView } from '../numbers/use-number-view.ts';
import { Thumbnails } from '../source-view/Thumbnails.tsx';

/** Findings, figures, doubts, pages: four ways into the document. */
export function LeftColumn({ open }: { readonly open: OpenDocument }): ReactElement {
  const tab = useLeftTab((state) => state.tab);
  const words = useWords();
  const numbers = useNumberView(open.view);
  const pages = open.view.snapshot.pages.length;
  const undecided = open.review.findings.filter((reviewed) => isOpen(reviewed) && reviewed.finding.state === 'fail').length;
  const doubts = doubtIndex(open.view).length;
  const tabs = [
    { id: 'findings' as const, label: words.list.findings, count: undecided },
    { id: 'numbers' as const, label: words.list.numbers, count: numbers && numberCards(numbers).length },
    ...(doubts > 0 || tab === 'doubts' ? [{ id: 'doubts' as const, label: words.list.doubts, count: doubts }] : []),
    ...(pages > 0 ? [{ id: 'pages' as const, label: words.list.pages, count: pages }] : []),
  ];
  return (
    <aside className="pane left" data-tour="list">
      <div className="tabs" role="tablist">
        {tabs.map(({ id, label, count }) => <button key={id} type="button" role="tab" aria-selected={tab === id} onClick={() => showLeftTab(id)}>{label}<em>{count}</em></button>)}
      </div>
      {tab === 'findings' ? <FindingList review={open.review} /> : tab === 'numbers' ? <NumberList open={open} /> : tab === 'doubts' ? <DoubtList open={open} /> : <Thumbnails open={open} />}
    </aside>
  );
}
