import type { commandsZhCN } from './commands-zh-CN.ts';

/** What each command is called in English. */
export const commandsEn: Readonly<Record<keyof typeof commandsZhCN, string>> = {
  palette: 'Find and command', keys: 'All keys', library: 'Library', importFiles: 'Import files', importExample: 'Open the example', themeNext: 'Change theme', languageNext: 'Change language',
  next: 'Next finding', previous: 'Previous finding', accept: 'Accept the proposal', misread: 'Our reading is wrong, correct it', documentWrong: 'Document wrong, no proposal', dismiss: 'Not an error, give a reason', later: 'Look at it later', reopen: 'Open again',
  edit: 'Edit the figure', undo: 'Undo', redo: 'Redo', second: 'See the other place', operands: 'Go to a figure of the equation', reasons: 'Choose a reason',
  nextTable: 'Next table', previousTable: 'Previous table', narrative: 'Show the text', nextPage: 'Next page of the source', previousPage: 'Previous page of the source', gotoPage: 'Go to page', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomFit: 'Fit the source to its width', marks: 'Hide or show marks',
  findings: 'Show findings', pages: 'Show pages', doubts: 'Show doubts', numberCard: 'All places of this figure', coverage: 'What was read',
  exportJson: 'Export JSON', exportXlsx: 'Export Excel', exportErrataWord: 'Export errata (Word)', exportErrataHtml: 'Export errata (HTML)', publicationCheck: 'Check before publication', exportBundle: 'Export the evidence', exportBundleBare: 'Export the evidence (without the original)',
  findInTable: 'Find in tables, change many', fillDown: 'Fill down', markAll: 'Mark the whole table', stretch: 'Stretch the block',
  sign: 'Sign', confirmTable: 'Confirm this table, or take it back', comments: 'Comments',
  nextDocument: 'Next document', previousDocument: 'Previous document', openDocument: 'Open the document', nextToDo: 'Next document to decide or sign', search: 'Find documents and words',
  settings: 'Settings', history: 'History of changes', back: 'Go back',
  structure: 'Repair the table’s structure', region: 'Draw a region and read it as a table', boundary: 'Move boundaries on the page',
  pairs: 'Documents to compare with', versions: 'Compare with the version before', versionNext: 'Next change', versionPrevious: 'Previous change', versionHere: 'To this place in this version', versionThere: 'To this place in the earlier version', earlierVersions: 'Show or fold earlier versions',
  family: 'Decide all of this kind at once', families: 'The same finding in many documents', proposedPairs: 'Pairs to confirm',
  familyNext: 'Next kind of finding', familyPrevious: 'Previous kind of finding', familyWrong: 'In all documents: document wrong', familyReasons: 'In all documents: not an error, choose a reason', familyBack: 'Take the last decision of a kind back',
  foldLeft: 'Fold or unfold the list', foldSource: 'Fold or unfold the source', nextPane: 'To the next pane', leave: 'Leave, go back', tour: 'Introduction (five steps)',
};
