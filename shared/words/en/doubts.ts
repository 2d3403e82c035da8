/** What lowers the trust in a table's reading; ids as in TableGrid.doubts. */
export const doubts = {
  'no-head': 'No head was found; columns are told by their order',
  'no-rulings': 'No complete rules are drawn; rows and columns are told from how the texts line up',
  'figures-merged': 'A cell holds two figures; a column may be missing',
} as const;
