const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十'];

/** The one list of the document: 第一部分, 一、, （一）, 1. as levels of it. */
const LEVELS: readonly { readonly format: string; readonly text: string; readonly pattern: RegExp }[] = [
  { format: 'chineseCounting', text: '第%1部分', pattern: /^第([一二三四五六七八九十]+)部分/ },
  { format: 'chineseCountingThousand', text: '%2、', pattern: /^([一二三四五六七八九十]+)、/ },
  { format: 'japaneseCounting', text: '（%3）', pattern: /^（([一二三四五六七八九十]+)）/ },
  { format: 'decimal', text: '%4.', pattern: /^(\d{1,2})\.(?!\d)/ },
];

/** `word/numbering.xml` with that list. */
export const NUMBERING_XML = `<w:abstractNum w:abstractNumId="3">${LEVELS.map(({ format, text }, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`;

/** Takes printed numbers off paragraphs wherever the list would print the same; counts as a word processor does. */
export class NumberTaker {
  readonly #counts = LEVELS.map(() => 0);

  /** Level in the list and the text without its number; null when the number is typed. */
  take(text: string): { readonly level: number; readonly text: string } | null {
    for (const [level, { pattern }] of LEVELS.entries()) {
      const match = pattern.exec(text);
      if (!match) continue;
      const printed = match[1] ?? '';
      const number = /\d/.test(printed) ? Number(printed) : NUMERALS.indexOf(printed) + 1;
      if (number !== (this.#counts[level] ?? 0) + 1 || text.length === match[0].length) return null;
      // A level that was skipped counts as begun.
      for (let upper = 0; upper < level; upper += 1) this.#counts[upper] ||= 1;
      this.#counts[level] = number;
      this.#counts.fill(0, level + 1);
      return { level, text: text.slice(match[0].length) };
    }
    return null;
  }
}
