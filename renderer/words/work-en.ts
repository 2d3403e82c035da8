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
    title: 'Repair the structure', edits: {
      unjoin: 'Split into two tables here', join: 'Join with the next table', 'delete-table': 'Delete this table', 'set-table': 'Kind, unit, number', 'set-head-rows': 'Head rows', 'set-column': 'Meaning of the column', 'merge-cells': 'Merge cells', 'split-cell': 'Split the cell', 'merge-lines': 'Merge rows or columns', 'split-line': 'Split a row or column',
      'insert-line': 'Insert a row or column', 'delete-lines': 'Delete rows or columns', 'move-boundary': 'Move a boundary', 'grid-of-before': 'Columns as on the page before', 'read-region': 'Read a drawn region',
    },
  },
};
