const many = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

/** The same labels in English; words.ts checks their shape. */
export const workEn = {
  sign: {
    title: 'Sign', stage: { open: 'Not signed', prepared: 'Prepared', reviewed: 'Reviewed', approved: 'Approved' }, notYet: 'not yet', withdraw: 'Withdraw', lostShort: 'signature lost',
    as: (stage: string, name: string) => `Sign as “${stage}”: ${name}`, left: (n: number) => `${many(n, 'finding')} to fix or check still open`, nothingLeft: 'Every finding to fix or check is decided', viewed: (seen: number, of: number) => `${seen} of ${many(of, 'page')} seen`, fourEyes: 'Each stage needs another person',
    uncovered: 'Not all was read: a signature needs an explanation', explanation: 'Why it may be signed', lost: (stage: string, by: string, changer: string, at: string) => `“${stage}” by ${by} was taken off by a change of ${changer}, ${at}`, confirmed: (by: string) => `Confirmed by ${by}`, confirm: 'Confirm this table',
  },
  comments: { title: 'Comments', on: (where: string) => `On: ${where}`, write: 'Write a comment', send: 'Add', resolve: 'Mark as settled', resolvedBy: (by: string, at: string) => `Settled by ${by}, ${at}`, gone: 'No longer there', document: 'the whole document', count: (n: number) => many(n, 'comment') },
  values: { text: 'As text', rows: 'As values', subject: 'About', figure: 'Figure', measure: 'Kind', state: 'Check', cell: 'Matches', correct: 'Correct the reading of the text', measures: { amount: 'Amount', share: 'Share', delta: 'Change', growth: 'Growth', count: 'Count', flat: 'Unchanged', direction: 'Direction', none: 'None' } },
  search: {
    title: 'Search in full text', ask: 'Find by name, or words in all documents', found: (query: string, n: number, more: boolean) => (n === 0 ? `No document says “${query}”` : `“${query}”: ${many(n, 'place')}${more ? ', not all are listed' : ''}`), waiting: (n: number) => `${many(n, 'document')} still to be indexed`, everywhere: (query: string) => `Find “${query}” in all documents`,
    filter: 'Filter', all: 'All', filters: { work: 'To do', errors: 'Must fix', unread: 'Not all read', unsigned: 'Not signed', lost: 'Signature lost' }, allYears: 'All years', order: 'Order', sorts: { risk: 'By risk', imported: 'By import', entity: 'By body', year: 'By year' }, noDocument: 'No document fits',
  },
  history: {
    title: 'History', back: 'Back to the review', filter: 'Find a change', everyone: 'Everybody', from: 'From', to: 'To', compare: 'Compare', sinceImport: 'Compare with the import', endCompare: 'End comparing', between: (from: number, to: number) => `Between change ${from} and change ${to}`, none: 'No change',
    takenBack: 'taken back', blocked: (seqs: string) => `Take back ${seqs} first`, undoThis: 'Take this back', blank: 'blank', absent: 'none', more: (n: number) => `and ${many(n, 'place')} more`, shape: (title: string, rows: number, cols: number) => `${title} ${many(rows, 'row')}, ${many(cols, 'column')}`.trim(), goneFinding: 'a finding that is gone',
  },
  structure: {
    title: 'Repair the structure', apply: 'Apply', hint: 'Choose an action; its result is shown before anything is written. Mark rows and columns in the table first', working: 'Working it out', done: 'Applied; one undo takes it back', kept: 'Kept; it will be offered for the same layout', keepAsk: 'Offer this repair for tables of the same layout?', keepBody: 'For this body', keepTemplate: 'For every such layout', offer: (by: string, what: string) => `${by} repaired a table of this layout: ${what}`, lookOffer: 'Look', declineOffer: 'No',
    accounted: (a: number, of: number, b: number, to: number) => `accounted for ${a} / ${of} → ${b} / ${to}`, cleared: (n: number) => `clears ${many(n, 'finding')}`, gone: (names: string) => `No longer there: ${names}`, moreRows: (n: number) => `and ${many(n, 'row')} more`, parts: 'Joined parts', part: (n: number) => `Part ${n}`, area: (top: number, bottom: number, left: number, right: number) => `row ${top === bottom ? top : `${top}–${bottom}`}, column ${left === right ? left : `${left}–${right}`}`,
    reasons: { 'head-repeated': 'head repeated', 'says-continued': 'says continued', 'same-columns': 'same columns', 'by-person': 'joined by a person' },
    actions: { insertRow: 'Insert row above', insertCol: 'Insert column left', deleteRows: 'Delete rows', deleteCols: 'Delete columns', mergeRows: 'Merge rows', mergeCols: 'Merge columns', splitRow: 'Split row', splitCol: 'Split column', mergeCells: 'Merge cells', splitCell: 'Split cell', moreHead: 'More head rows', lessHead: 'Fewer head rows', unjoin: 'Split table here', join: 'Join next table', gridOfBefore: 'Columns as before', deleteTable: 'No table: delete' },
    region: 'Draw and read', boundary: 'Move boundaries', regionHint: 'Drag over a table on the page; Esc ends', boundaryHint: 'Drag a line, or choose one with Tab, move it with the arrows, Enter tries it; Esc ends', noLines: 'No line of this table on this page; Esc ends', colLine: (n: number) => `Line right of column ${n}`, rowLine: (n: number) => `Line below row ${n}`,
    kind: 'Kind', otherKind: 'Other', unit: 'Unit', number: 'Number', name: 'Title', column: (name: string) => `Column “${name}”`, meaning: 'Meaning', noMeaning: 'not set', contents: { label: 'Name', code: 'Subject code', unit_code: 'Unit code', unit_name: 'Unit name', serial: 'Serial', amount: 'Amount', text: 'Text' },
    fields: { total: 'Total', basic: 'Basic', personnel: 'Personnel', public: 'Public', project: 'Project', gpb: 'General budget', gf: 'Government funds', soc: 'State capital', fsa: 'Fiscal accounts', own: 'Own funds', amount: 'Amount', current: 'This year', carry: 'Carried over', fiscal: 'Fiscal', other_income: 'Other income', 'tp.total': 'Three expenses', 'tp.abroad': 'Abroad', 'tp.car': 'Cars', 'tp.car_buy': 'Cars bought', 'tp.car_run': 'Cars run', 'tp.host': 'Hosting' },
    edits: {
      unjoin: 'Split into two tables here', join: 'Join with the next table', 'delete-table': 'Delete this table', 'set-table': 'Kind, unit, number', 'set-head-rows': 'Head rows', 'set-column': 'Meaning of the column', 'merge-cells': 'Merge cells', 'split-cell': 'Split the cell', 'merge-lines': 'Merge rows or columns', 'split-line': 'Split a row or column',
      'insert-line': 'Insert a row or column', 'delete-lines': 'Delete rows or columns', 'move-boundary': 'Move a boundary', 'grid-of-before': 'Columns as on the page before', 'read-region': 'Read a drawn region',
    },
  },
  pairs: {
    title: 'Documents to compare with', hint: 'Once confirmed, the figures of both documents are checked against each other; proposals take no part', none: 'No document to compare with was found', confirm: 'Confirm', refuse: 'It is not', takeBack: 'Take back', make: 'Compare with it', role: 'Relation', other: 'Choose a document', proposed: (n: number) => `${many(n, 'document')} to confirm`,
    states: { proposed: 'to be confirmed', confirmed: 'confirmed', refused: 'refused' },
  },
  family: { title: 'Findings of one kind', hint: (n: number, rest: number) => (rest > 0 ? `${many(n, 'place')} decided at once, ${rest} left alone` : `${many(n, 'place')} decided at once; what is not ticked is left alone`), dismiss: (reason: string) => `Not an error: ${reason}`, count: (n: number) => `same kind × ${n}` },
  encoding: { title: 'Encoding', choose: 'Read again in another encoding' },
};
