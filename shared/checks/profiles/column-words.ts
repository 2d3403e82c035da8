/** The sum of a group of columns. */
export const GROUP_WHOLE = /^(?:合计|小计|总计)$/u;
/** Columns that stand beside the parts of a sum. */
export const BESIDE_PARTS = /其中|增|减|比|率|%|数量|单价|备注/u;
/** Columns of another year, of changes and of rates: their lines need not be the ones printed. */
export const OTHER_FIGURES = /(?:19|20)\d{2}|上年|增|减|比|率|%|数量|单价|备注|其中/u;
