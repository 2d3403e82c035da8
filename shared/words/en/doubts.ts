/** What lowers the trust in a table's reading; ids as in TableGrid.doubts. */
export const doubts = {
  'no-head': 'No head was found; columns are told by their order',
  'no-rulings': 'No complete rules are drawn; rows and columns are told from how the texts line up',
  'figures-merged': 'A cell holds two figures; a column may be missing',
  'rebuilt-from-lines': 'The source has neither rules nor separators; rows and columns are told from the order of the words',
  'head-shifted': 'Head texts do not stand over their columns; they were matched by order, please check',
  'kind-unknown': 'It is not known which official table this is; it takes no part in checks between tables',
  'kind-from-head': 'There is no usable title; the table was told by its head',
  'columns-by-order': 'The head is incomplete; columns were told by the official order and confirmed by sums',
  'column-unknown': 'The meaning of a column of figures is not known; checks on it were not done',
  'columns-against-sums': 'The columns read from the head disagree with the sums; please check what they mean',
  'rows-incomplete': 'Some rows have fewer figures than columns; which are missing is not known',
  'cells-moved': 'Some cells stood in the wrong column; they were moved to the column that their own words name, please check',
} as const;
