/** Every tolerance of recognition, in PDF points or as a share; values from spec extraction.md section 2 (pdfplumber's, measured on ruled Chinese tables). */
export const SETTINGS = {
  /** Parallel lines of one table nearer than this are one line; a group is never wider than one and a half times this. */
  snap: 3,
  /** Pieces of one drawn line lie this near to its axis. */
  stroke: 0.8,
  /** Collinear lines with a gap up to this are one line. */
  join: 3,
  /** A line that ends this near to another one meets it. */
  meet: 3,
  /** Shorter lines are dashes and bullets. */
  shortest: 4,
  /** Rows and columns thinner than this without text come from double lines. */
  ghost: 5,
  /** A grid with less of its cells filled is a page frame or a form rule. */
  filledShare: 0.04,
  /** Two parts of a table over pages have the same vertical lines within this. */
  sameGrid: 2.5,
  /** Baselines nearer than this share of the font size are one line. */
  baseline: 0.45,
  /** Blank wider than this many font sizes separates two printed pieces of one line. */
  pieceGap: 1.6,
  /** Blank wider than this share of the font size separates two Latin words. */
  wordGap: 0.22,
  /** Blank wider than this share of the font size may divide neighbouring cells where no rule is drawn (measured: 1.8 pt at 9 pt; characters of one text touch). */
  cellGap: 0.12,
  /** Lines of one wrapped cell are nearer than this many font sizes; rows and head levels are further apart. */
  wrapPitch: 1.45,
  /** A contents page needs this many lines that end in a page number. */
  contentsLines: 4,
} as const;
