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
};
