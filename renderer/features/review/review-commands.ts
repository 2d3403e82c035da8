import type { ViewTable } from '../../../shared/model/view.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { useBlock } from '../../state/block.ts';
import { closeFind, openFind, useFind } from '../../state/find.ts';
import { askReason, useDismissing } from '../../state/dismissing.ts';
import { showLeftTab } from '../../state/left-tab.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { showOverlay } from '../../state/overlay.ts';
import { goTo, useRoute } from '../../state/route.ts';
import { clearSelection, select, useSelection } from '../../state/selection.ts';
import { clearStructure, takeTool } from '../../state/structure.ts';
import { startTour } from '../../state/tour.ts';
import { turnPage, useSourceView, zoomBy } from '../../state/source-view.ts';
import { exportBundle, exportDocument } from '../export/export-document.ts';
import { accept, placeToEdit, confirmDocument, editReading, putOff, reopen } from '../findings/choices.ts';
import { alike } from '../findings/alike.ts';
import { toggleTable } from '../signoff/sign-actions.ts';
import { markAll, stretchBlock } from '../table-grid/block-mouse.ts';
import { fillDown } from '../table-grid/clipboard.ts';
import { otherSightings } from '../numbers/number-cards.ts';
import { secondPlace } from '../source-view/second-place.ts';
import type { Command, CommandId } from '../commands/command.ts';
import { inGrid, leaveGrid, onButton } from '../commands/key-owner.ts';
import { chooseLetter, chooseRef, focusedFinding, stepFinding, stepHistory, stepTable } from './actions.ts';
import { goBackToFinding, goElsewhere } from './go-elsewhere.ts';
import { foldPane, focusNextPane } from './panes.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

const opened = (): boolean => useRoute.getState().route.screen === 'review' && useOpenDocument.getState().open !== null;
const undecided = (): boolean => { const reviewed = opened() ? focusedFinding() : null; return reviewed !== null && isOpen(reviewed); };
const notAsking = (): boolean => !useDismissing.getState().asking;
const outsideGrid = (event: KeyboardEvent): boolean => !inGrid(event);
const pageCount = (): number => useOpenDocument.getState().open?.view.snapshot.pages.length ?? 0;
const paged = (): boolean => opened() && pageCount() > 0;

function step(by: 1 | -1): void {
  leaveGrid();
  askReason(false);
  stepFinding(by);
}

function second(): void {
  const { open } = useOpenDocument.getState();
  const { focus } = useSelection.getState();
  const finding = focusedFinding()?.finding ?? null;
  const [elsewhere] = finding?.elsewhere ?? [];
  if (elsewhere) return goElsewhere(elsewhere);
  const ref = open && secondPlace(open, finding, focus, focus ? otherSightings(open.view, focus) : []);
  if (ref) chooseRef(ref);
}

function leave(): void {
  if (useDismissing.getState().asking) askReason(false);
  else if (useFind.getState().open) closeFind();
  else if (document.activeElement?.closest('.grid')) leaveGrid();
  else if (useSelection.getState().focus !== null) clearSelection();
  else if (!goBackToFinding()) {
    const { from } = useRoute.getState();
    goTo(from.screen === 'families' || from.screen === 'versions' ? from : { screen: 'library' });
  }
}

function showVersions(): void {
  const { open } = useOpenDocument.getState();
  if (open) goTo({ screen: 'versions', document: open.summary.id });
}

const turn = (by: 1 | -1) => (): void => turnPage(useSourceView.getState().page + by, pageCount());

function exporting(id: CommandId, letter: string, format: Parameters<typeof exportDocument>[1]): Command {
  return { id, group: 'out', shown: [`Alt ${letter.toUpperCase()}`], keys: [`Alt+${letter}`], available: opened, run: () => { const { open } = useOpenDocument.getState(); if (open) void exportDocument(open.summary, format); } };
}

/** Commands without words of their own: one entry of the sheet stands for all their keys. */
const letters: readonly Command[] = LETTERS.map((letter, at) => ({ id: 'operands', group: 'decide', shown: at === 0 ? ['a', '…', 'f'] : [], keys: [letter], available: opened, run: () => chooseLetter(letter) }));

const reasons: readonly Command[] = [1, 2, 3, 4, 5, 6, 7, 8].map((digit) => ({
  id: 'reasons', group: 'decide', shown: digit === 1 ? ['3', '1–8'] : [], keys: [String(digit)], available: () => opened() && !notAsking(), takes: outsideGrid,
  run: () => document.querySelector<HTMLButtonElement>(`[data-reason="${digit}"]`)?.click(),
}));

/** The table in view; keys of these are read by the grid itself, which knows its block (TableGrid). */
function inShownTable(act: (table: ViewTable) => void): () => void {
  return () => {
    const { tab } = useSelection.getState();
    const table = tab?.kind === 'table' ? useOpenDocument.getState().open?.view.tables.find((one) => one.id === tab.table) : undefined;
    if (table) act(table);
  };
}

const gridCommands: readonly Command[] = [
  { id: 'fillDown', group: 'view', shown: ['Ctrl D'], keys: [], available: () => opened() && useBlock.getState().block !== null, run: inShownTable(fillDown) },
  { id: 'markAll', group: 'view', shown: ['Ctrl A'], keys: [], available: opened, run: inShownTable(markAll) },
  { id: 'stretch', group: 'view', shown: ['Shift ↓'], keys: [], available: () => opened() && useSelection.getState().focus?.kind === 'cell', run: inShownTable((table) => void stretchBlock(table, 'ArrowDown')) },
];

/** What can be done on the review page. */
export const REVIEW_COMMANDS: readonly Command[] = [
  { id: 'next', group: 'decide', shown: ['J'], keys: ['j'], available: opened, run: () => step(1) },
  { id: 'previous', group: 'decide', shown: ['K'], keys: ['k'], available: opened, run: () => step(-1) },
  {
    id: 'accept', group: 'decide', shown: ['Enter'], keys: ['Enter'], available: undecided, run: () => void accept(),
    // Enter on a button presses it; on a line of the list it accepts that line.
    takes: (event) => !inGrid(event) && (!onButton(event) || (event.target instanceof HTMLElement && event.target.matches('.f'))),
  },
  ...reasons,
  { id: 'misread', group: 'decide', shown: ['1'], keys: ['1'], available: () => opened() && notAsking() && placeToEdit(focusedFinding()) !== null, takes: outsideGrid, run: editReading },
  { id: 'documentWrong', group: 'decide', shown: ['2'], keys: ['2'], available: () => undecided() && notAsking(), takes: outsideGrid, run: () => void confirmDocument() },
  { id: 'dismiss', group: 'decide', shown: ['3'], keys: ['3'], available: () => undecided() && notAsking(), takes: outsideGrid, run: () => askReason(true) },
  { id: 'later', group: 'decide', shown: ['4'], keys: ['4'], available: () => undecided() && notAsking(), takes: outsideGrid, run: () => void putOff() },
  { id: 'reopen', group: 'decide', shown: ['R'], keys: ['r'], available: () => opened() && (focusedFinding()?.decision ?? null) !== null, run: () => void reopen() },
  ...letters,
  { id: 'comments', group: 'decide', shown: ['M'], keys: ['m'], available: opened, run: () => showOverlay('comments') },
  { id: 'family', group: 'decide', shown: ['X'], keys: ['x'], available: () => { const { open } = useOpenDocument.getState(); const reviewed = undecided() ? focusedFinding() : null; return open !== null && reviewed !== null && alike(open.review, reviewed).length > 1; }, run: () => showOverlay('family') },
  { id: 'pairs', group: 'decide', shown: ['Y'], keys: ['y'], available: opened, run: () => showOverlay('pairs') },
  { id: 'versions', group: 'decide', shown: ['O'], keys: ['o'], available: opened, run: showVersions },
  { id: 'sign', group: 'decide', shown: ['Ctrl Enter'], keys: ['$mod+Enter'], available: opened, run: () => showOverlay('sign') },
  { id: 'confirmTable', group: 'decide', shown: ['Space'], keys: ['Space'], available: () => opened() && notAsking(), takes: (event) => !inGrid(event) && !onButton(event), run: () => void toggleTable() },
  { id: 'edit', group: 'decide', shown: ['F2'], keys: ['F2'], available: () => opened() && placeToEdit(focusedFinding()) !== null, takes: outsideGrid, run: editReading },
  { id: 'undo', group: 'decide', shown: ['U', 'Ctrl Z'], keys: ['u', '$mod+z'], available: opened, run: () => void stepHistory('history.undo') },
  { id: 'redo', group: 'decide', shown: ['Shift U', 'Ctrl Y'], keys: ['Shift+U', '$mod+y', '$mod+Shift+Z'], available: opened, run: () => void stepHistory('history.redo') },
  { id: 'second', group: 'view', shown: ['S'], keys: ['s'], available: opened, run: second },
  { id: 'numberCard', group: 'view', shown: ['N'], keys: ['n'], available: opened, run: () => showLeftTab('numbers', useSelection.getState().focus === null) },
  { id: 'findings', group: 'view', shown: ['L'], keys: ['l'], available: opened, run: () => showLeftTab('findings') },
  { id: 'doubts', group: 'view', shown: ['Q'], keys: ['q'], available: opened, run: () => showLeftTab('doubts') },
  { id: 'pages', group: 'view', shown: ['P'], keys: ['p'], available: paged, run: () => showLeftTab('pages') },
  { id: 'nextTable', group: 'view', shown: [']'], keys: ['BracketRight'], available: opened, run: () => stepTable(1) },
  { id: 'previousTable', group: 'view', shown: ['['], keys: ['BracketLeft'], available: opened, run: () => stepTable(-1) },
  { id: 'findInTable', group: 'view', shown: ['Ctrl F', '/'], keys: ['$mod+f', 'Slash'], available: opened, run: () => openFind() },
  ...gridCommands,
  { id: 'structure', group: 'view', shown: ['T'], keys: ['t'], available: () => opened() && (useOpenDocument.getState().open?.view.tables.length ?? 0) > 0, run: () => { clearStructure(); showOverlay('structure'); } },
  { id: 'region', group: 'source', shown: ['T R'], keys: [], available: paged, run: () => takeTool('region') },
  { id: 'boundary', group: 'source', shown: ['T V'], keys: [], available: paged, run: () => takeTool('boundary') },
  { id: 'narrative', group: 'view', shown: ['W'], keys: ['w'], available: opened, run: () => select({ tab: { kind: 'narrative' } }) },
  { id: 'nextPage', group: 'source', shown: ['PgDn'], keys: ['PageDown'], available: paged, takes: outsideGrid, run: turn(1) },
  { id: 'previousPage', group: 'source', shown: ['PgUp'], keys: ['PageUp'], available: paged, takes: outsideGrid, run: turn(-1) },
  { id: 'gotoPage', group: 'source', shown: ['G'], keys: ['g'], available: paged, run: () => showOverlay('goto-page') },
  { id: 'zoomIn', group: 'source', shown: ['+'], keys: ['Shift+Equal', 'Equal', 'NumpadAdd'], available: paged, takes: outsideGrid, run: () => zoomBy(1) },
  { id: 'zoomOut', group: 'source', shown: ['−'], keys: ['Minus', 'NumpadSubtract'], available: paged, takes: outsideGrid, run: () => zoomBy(-1) },
  { id: 'zoomFit', group: 'source', shown: ['0'], keys: ['0'], available: paged, takes: outsideGrid, run: () => zoomBy(0) },
  { id: 'marks', group: 'source', shown: ['H'], keys: ['h'], available: paged, run: () => useSourceView.setState(({ hideMarks }) => ({ hideMarks: !hideMarks })) },
  { id: 'coverage', group: 'view', shown: ['V'], keys: ['v'], available: opened, run: () => document.querySelector<HTMLButtonElement>('[data-coverage]')?.click() },
  { id: 'foldLeft', group: 'view', shown: ['Ctrl B'], keys: ['$mod+b'], available: opened, run: () => foldPane('left') },
  { id: 'foldSource', group: 'view', shown: ['Ctrl Shift B'], keys: ['$mod+Shift+B'], available: opened, run: () => foldPane('right') },
  { id: 'nextPane', group: 'view', shown: ['F6'], keys: ['F6'], available: opened, run: focusNextPane },
  exporting('exportXlsx', 'x', 'xlsx'), exporting('exportErrataWord', 'w', 'errata-docx'), exporting('exportErrataHtml', 'h', 'errata-html'), exporting('exportJson', 'j', 'json'),
  { id: 'publicationCheck', group: 'out', shown: ['Alt P'], keys: ['Alt+p'], available: opened, run: () => showOverlay('publication') },
  { id: 'exportBundle', group: 'out', shown: ['Alt B'], keys: ['Alt+b'], available: opened, run: () => { const { open } = useOpenDocument.getState(); if (open) void exportBundle(open.summary, true); } },
  { id: 'exportBundleBare', group: 'out', shown: ['Alt Shift B'], keys: ['Alt+Shift+B'], available: opened, run: () => { const { open } = useOpenDocument.getState(); if (open) void exportBundle(open.summary, false); } },
  { id: 'tour', group: 'view', shown: ['Alt G'], keys: ['Alt+g'], available: opened, run: startTour },
  { id: 'leave', group: 'view', shown: ['Esc'], keys: ['Escape'], available: opened, run: leave },
];
