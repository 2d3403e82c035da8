import { commandsEn } from './commands-en.ts';
import { workEn } from './work-en.ts';
import type { Words } from './words.ts';

const many = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

/** Labels of the window in English. */
export const en: Words = {
  app: { name: 'Gouji', library: 'Library', back: 'Back to the library', close: 'Close', cancel: 'Cancel', retry: 'Try again', unnamed: 'unsigned', none: 'none' },
  connection: { connecting: 'Connecting', lost: 'The connection was lost; reconnecting. Saved work is safe', back: 'Connected again; everything was read anew' },
  failure: { title: 'The window failed', text: 'Saved work is safe. Load the window again', reload: 'Load again' },
  settings: {
    title: 'Settings', language: 'Language', theme: 'Theme', system: 'System', light: 'Light', dark: 'Dark', person: 'Name',
    contrast: 'High contrast', density: 'Density', compact: 'Compact', roomy: 'Roomy', fourEyes: 'Four eyes', fourEyesHint: 'When on, preparing, reviewing and approving need three different people', on: 'On', off: 'Off', tour: 'Introduction', tourAgain: 'Show again (with the example)', all: 'All settings',
    sections: { general: 'Language, look, names', review: 'Review and signatures', rules: 'Rules', memory: 'Kept layouts', backup: 'Backup and restore', support: 'Support' }, findRule: 'Find a rule', rules: (n) => many(n, 'rule'), rulesOff: (n) => `${n} switched off`, siteWords: 'Words that should not be in print (one a line)', acceptedWords: 'Words that no text rule objects to (one a line)',
    memoryHint: 'Repairs that are offered again for tables of the same layout, and never applied unasked', noMemory: 'No repair is kept', everyBody: 'every body', used: (n) => `used ${n}×`, forget: 'Forget',
    makeBackup: 'Back up now', packBackup: 'Pack to carry away (with sources)', backupMade: 'Backed up', kept: (count, days) => `The last ${count} automatic backups of ${many(days, 'day')} are kept`, noBackup: 'No backup yet', look: 'Look', restore: 'Restore this backup', restoreHint: 'Takes effect at the next start; what is there now is put aside, not deleted', restoreNext: 'Will be restored at the next start; what is there now is put aside', inBackup: 'In the backup', atPresent: 'At present', holds: (documents, changes) => `${many(documents, 'document')}, ${many(changes, 'change')}`, lastChange: (at) => `last change ${at}`, missing: (n) => `${many(n, 'source')} missing`,
    personHint: 'Kept with every change and shown in exports', personAsk: 'Your name (kept with changes)', save: 'Save',
  },
  library: {
    drop: 'Release to import', import: 'Import files', importHint: 'or drop files and folders anywhere on the window', dropHint: 'Drop files or folders anywhere on the window to import them',
    columns: { title: 'Document', year: 'Year', kind: 'Kind', pages: 'Pages', tables: 'Tables', coverage: 'Read', stage: 'Stage', actions: 'Actions', findings: 'Open', decided: 'Decided', imported: 'Imported' },
    kind: { budget: 'Budget', final: 'Final', unknown: 'Unknown' },
    example: 'Example', by: (person) => `by ${person}`,
    count: (documents) => many(documents, 'document'), clean: 'Nothing open', nothingRead: 'Nothing was read', noYear: 'not stated',
    duplicate: (name) => `${name}: the same content is already in the library`, show: 'Open',
    hide: 'Take off the list', hidden: 'Taken off the list; source and history are kept', jobs: 'In progress', refused: 'Not imported',
    many: { queued: (n) => `${n} more are waiting; each is listed as soon as it is read`, interrupted: (n) => `${many(n, 'file')} interrupted`, cancelled: (n) => `${many(n, 'file')} cancelled` }, cancelAll: 'Cancel all', retryAll: 'Try all again',
    progress: (step, done, total) => (total > 0 ? `${step} ${done} / ${total}` : step),
  },
  empty: {
    title: 'No documents yet', text: 'Drop a budget or final-accounts disclosure: PDF, scan, Word, Excel, OFD, web page or text.',
    steps: [{ title: '1 Import', text: 'Every figure of tables and text is read and checked; the source is never changed and never leaves this machine' }, { title: '2 Decide', text: 'Findings beside the source: the document is wrong, our reading is wrong, or it is no error and why' }, { title: '3 Sign and export', text: 'Sign with your name; the errata go to the author, and the corrected file is compared with this one' }], exampleTitle: 'See an example first',
    exampleText: 'A fictional budget with three planted errors; the whole job in about two minutes.', exampleStart: 'Open the example',
  },
  tour: {
    next: 'Next', done: 'Done', skip: 'Skip', step: (at, of) => `${at} / ${of}`,
    list: { title: 'Findings', text: 'Grouped by weight: a triangle must be fixed, a diamond should be checked, a dot is a note. J and K move; once all are decided, what comes next stands here.' },
    grid: { title: 'The extracted table', text: 'Choose a figure and its place in the source lights up. Double-click or F2 corrects a reading; what was read is kept.' },
    source: { title: 'The source', text: 'Always the document itself. Click a figure on the page and the table follows.' },
    equation: { title: 'The equation', text: 'The letters a, b, c mean the same figure in the equation, the table and the source. Press a letter to go there.' },
    choices: { title: 'Your decision', text: 'Each choice states its consequence. Enter accepts the proposal and opens the next finding. U undoes.' },
  },
  importing: { title: 'Reading', waiting: 'Waiting', ahead: (n) => `${many(n, 'file')} before it`, text: 'The checks open when reading is done; it may go on in the background while you look at other documents.', slow: 'A scan is read page by page, which takes some minutes.', toLibrary: 'Continue in background' },
  review: {
    pages: (n) => many(n, 'page'), tables: (n) => many(n, 'table'), read: 'Read', checks: 'Checks',
    passed: 'passed', tails: 'tails', notRun: 'not run', open: 'open', undo: 'Undo', redo: 'Redo', saved: (time) => `Saved ${time}`,
    nothingOpen: 'Nothing left to decide', loading: 'Opening', version: (revision) => many(revision, 'change'), list: 'List', columns: 'Columns',
  },
  coverage: {
    title: 'What was read', unread: (n) => `${many(n, 'part')} unread`, all: (n) => `All ${n} figures of the source are accounted for`, some: (accounted, amounts) => `${accounted} of ${amounts} figures stand in a table or a statement`,
    unaccounted: (n) => `${n} not accounted for (click to see)`, gaps: 'Could not be read',
    announced: (all, empty) => `The contents page names ${many(all, 'table')}: all found${empty > 0 ? `, ${empty} of them empty` : ''}`, missing: (n, all) => `The contents page names ${many(all, 'table')}; ${n} not found`, doubtful: (n) => `${many(n, 'cell')} read with doubt`,
  },
  diagnosis: {
    transposed: 'Digits swapped', dropped_digit: 'Digit missing', extra_digit: 'Digit too many', changed_digit: 'One digit off', decimal_shift: 'Decimal point', sign: 'Sign', unit_factor: 'Units mixed', left_out: 'Left out', counted_twice: 'Counted twice',
    swapped: 'Changed places', duplicated_row: 'Row twice', missing_row: 'Row missing', neighbour_row: 'Wrong row', neighbour_column: 'Wrong column', stale_value: 'Stale figure', zero_total: 'Zero total', copied_rate: 'Copied rate', copied_amount: 'Copied amount', direction: 'Wrong direction', implied: 'Follows from others', misread: 'Probably misread', tied: 'One of several',
  },
  list: {
    comma: ', ', titled: (table, rule) => `${table}: ${rule}`,
    findings: 'Findings', numbers: 'Figures', doubts: 'Doubts', pages: 'Pages', error: 'Must fix', warning: 'To check', notice: 'Notes', tails: 'Tails (rounding)', notRun: 'Not checked', done: 'Decided',
    places: (n) => many(n, 'place'), items: (n) => many(n, 'item'), sightings: (n) => many(n, 'sighting'), filter: 'Find a figure',
  },
  severity: { error: 'Must fix', warning: 'To check', notice: 'Note', unread: 'Not checked' },
  status: { open: 'Open', confirmed: 'Document wrong, in the errata', dismissed: 'Not an error', later: 'Later', fixed: 'Corrected', reopened: 'Figures changed, open again' },
  table: {
    narrative: 'Text', empty: 'empty', untitled: 'Untitled table', unit: (unit) => `Unit: ${unit}`, unitUnknown: 'Unit not stated', pages: (from, to) => (from === to ? `Page ${from}` : `Pages ${from}–${to}, joined`),
    checks: (checked, passed) => `${checked} figures checked · ${passed} passed`, allPassed: (checked) => `${checked} figures checked · all passed`, decided: (n) => `${n} decided`, unchecked: 'No figure of this table is checked',
    emptyNote: 'This table is empty', changed: (original) => `Read as ${original === '' ? 'blank' : original}`, doubtful: 'Read with doubt; compare with the source', otherReadings: (texts) => `Also read as ${texts}`, blankAsZero: 'Blank, counted as zero', formula: (text) => `Formula =${text}`, stored: (value) => `The cell holds ${value}`, inPass: 'Checks passed', inTail: 'Rounding tail', inNotice: 'A check has a note', inWarning: 'A check is doubtful', inFail: 'A check fails',
    tabs: 'Tables', grid: (title) => `${title}, as extracted`,
  },
  narrative: { title: 'Text', figures: (n) => many(n, 'figure'), none: 'No text', bound: 'Matches', boundTo: (place) => `Matches ${place}`, unbound: 'No matching cell' },
  source: {
    title: 'Source', page: (n) => `Page ${n}`, of: (n) => `/ ${n}`, previous: 'Previous page', next: 'Next page', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit width',
    marks: 'Hide marks', drawing: (n) => `Drawing page ${n}`, failed: 'The source cannot be shown', sheet: (name) => `Sheet ${name}`, line: (n) => `Line ${n}`, other: 'Elsewhere', elsewhere: 'Its place in the other document', openOther: 'Open that document', text: 'Text',
  },
  equation: {
    oneOf: 'One of these is wrong', roles: { prior: 'Year before', budget: 'The budget', accounts: 'Accounts of the year before', department: 'Department', unit: 'Unit' },
    printed: 'printed', expected: 'should be', difference: (text) => `off by ${text}`, tolerance: (text) => ` (beyond rounding ±${text})`, within: (text) => ` (within rounding ±${text})`, ink: 'Source', related: 'See also',
    more: (n) => `… ${n} items in all`, zeros: (n) => `and ${n} zeros`, select: 'Choose a finding, a figure, or a place in the source', cell: 'Cell', parts: 'Checks',
  },
  decide: {
    accept: (value) => `Document wrong, propose ${value}`, acceptPlain: 'Document wrong', acceptNote: (where) => `Into the errata: ${where}`, misread: 'Our reading is wrong', misreadNote: (where) => `Corrects the extraction: ${where}`,
    acceptReading: (value) => `Our reading is wrong, change to ${value}`,
    document: 'Document wrong, no proposal', documentNote: 'Into the errata', dismiss: 'Not an error, give a reason', dismissNote: 'Opens again when a figure changes', later: 'Look at it later', laterNote: 'Stays at the end of the list', reopen: 'Open again', reopenNote: 'Takes the decision back',
    reasonTitle: 'Why is it not an error?', note: 'Note (optional)', noteNeeded: 'Please state the reason', commit: 'OK', proposal: (value) => `Proposed: ${value}`, because: (text) => `Reason: ${text}`,
  },
  doubts: { none: 'Nothing is in doubt', fromPicture: 'Read from the picture, please look', fromText: 'Read from the file’s text, please look', takeOther: (text) => `Change to ${text}` },
  find: { title: 'Find in tables', next: 'Next', previous: 'Previous', everywhere: 'All tables', replacement: 'Replace by', replace: (n) => `Change ${many(n, 'cell')}`, count: (at, of) => (of === 0 ? 'none' : at > 0 ? `${at} / ${of}` : many(of, 'place')) },
  edit: { foreseen: (settled, fresh) => (settled + fresh === 0 ? 'This leaves the findings as they are' : [settled > 0 ? `This settles ${many(settled, 'finding')}` : null, fresh > 0 ? `${settled > 0 ? 'and raises' : 'This raises'} ${many(fresh, 'new finding')}` : null].filter(Boolean).join(' ')), tooMany: (n, most) => `${n} cells are more than the ${most} of one change; nothing was written`, changedCells: (n) => `${many(n, 'cell')} changed; one undo takes them back`, conflict: (now) => `This cell was just changed to “${now}”; nothing was written` },
  export: { title: 'Export', json: 'JSON (all data with places)', xlsx: 'Excel (tables and findings)', errataWord: 'Errata (Word)', errata: 'Errata (HTML)', making: 'Exporting', saved: (name) => `Exported ${name}` },
  keys: {
    title: 'All keys', all: 'all keys', move: 'next / previous', moveDocument: 'next / previous document', operands: 'go to a figure of the equation', edit: 'edit', undo: 'undo', redo: 'redo', leave: 'leave', accept: 'accept the proposal', misread: 'our reading is wrong', document: 'document is wrong',
    dismiss: 'not an error', later: 'later', second: 'see the other place', page: 'turn the page', tabs: 'another table', commit: 'write', inGrid: 'In the table: arrows move, digits or F2 edit, Esc returns to the list', reopen: 'open again', or: 'or',
  },
  numbers: { title: 'Figures seen more than once, and those close to them', none: 'No figure is seen more than once', odd: 'Stands alone and resembles another', near: { 'one-digit': 'One digit off:', transposed: 'Digits swapped:', factor: 'Another decimal point:' } },
  palette: {
    ask: 'Commands, tables, findings, figures, documents', askPage: 'Page number', none: 'Nothing found', commands: 'Commands', tables: 'Tables', findings: 'Findings', numbers: 'Figures', pages: 'Pages', documents: 'Documents', hint: 'Up and down choose, Enter runs, Esc closes',
  },
  keyGroups: { families: 'The same finding in many documents', versions: 'Compared with the version before', anywhere: 'Anywhere', library: 'Library', decide: 'Findings and decisions', view: 'View', source: 'Source', out: 'Export', inGrid: 'In the table: arrows move, digits or F2 edit, Esc returns to the list' },
  commands: commandsEn,
  ...workEn,
};
