/** Ways of numbering, outermost first; the first group is the number. */
export const ORDINALS: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: 'part', pattern: /^ *第([一二三四五六七八九十]{1,3})部分/u },
  { style: 'chapter', pattern: /^ *([一二三四五六七八九十]{1,3})、/u },
  { style: 'section', pattern: /^ *\(([一二三四五六七八九十]{1,3})\)/u },
  { style: 'item', pattern: /^ *(\d{1,2}) *[.、](?![\d])/u },
  { style: 'subitem', pattern: /^ *\((\d{1,2})\)/u },
];

/** Rows of a table that nobody read as one: numbered words with their amount. */
export const NUMBERED_AMOUNT = /\d+\.\d{2}(?: |$)|^[^，。；：]{0,40} -?\d[\d,.]*$/u;
