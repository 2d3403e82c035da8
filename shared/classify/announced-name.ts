/** Dotted leaders and the page number behind them. */
const LEADERS = /[.．…·\s]*\d{0,3}\s*$/;
/** 第二部分 … 预算表 names the chapter, not a table. */
const CHAPTER = /^\s*第[一二三四五六七八九十\d]+部分/;
const TABLE_NAME = /表(?:[（(][^（）()]*[)）])*$/;

/** The name of a table as a line of a contents page gives it, without leaders and page number; null when the line names no table. */
export function announcedName(line: string): string | null {
  const text = line.replace(LEADERS, '').trim();
  return TABLE_NAME.test(text) && !CHAPTER.test(text) ? text : null;
}
