/** How a document calls itself. */
export const OWN_DEPARTMENT = /[我本]部门(?!预算|决算)/gu;
export const OWN_UNIT = /[我本]单位(?!预算|决算)/gu;
/** Chapters and sentences that define words or print forms for everybody. */
export const GENERAL_TEXT = /名词解释|职责|职能|指|反映/u;

/** Whose money a definition speaks of, and the levels of government it may fit. */
export const LEVEL_IN_DEFINITION = /(?:指|纳入|是)(省直|省级|省本级|自治区直?属?本?级|市直|市级|市本级|县级|县本级|区级|区本级)(?=各?(?:部门|单位|财政))/gu;
export const LEVELS: readonly { readonly words: RegExp; readonly fits: readonly ('province' | 'city' | 'county')[] }[] = [
  { words: /^(?:省|自治区)/u, fits: ['province'] },
  { words: /^市/u, fits: ['city', 'county'] },
  { words: /^(?:县|区)/u, fits: ['county'] },
];

/** The level of an organisation by its name; the last one named counts (柳州市柳江区… is a county's). */
export function levelOf(name: string): 'province' | 'city' | 'county' | null {
  const found = [...name.matchAll(/[\p{Script=Han}]{2,7}?(省|自治区|市|县|区|旗|镇|乡|街道)/gu)].map((match) => match[1] ?? '');
  // 上海市, 北京市 and the like are provinces of their own; their districts say 市级 for them and are not judged.
  if (/^(?:北京|上海|天津|重庆)/u.test(name)) return null;
  const last = found.filter((word) => word !== '镇' && word !== '乡' && word !== '街道').at(-1);
  if (last === '省' || last === '自治区') return 'province';
  if (last === '市') return 'city';
  return last === undefined ? null : 'county';
}

/** Letters in which two bodies of one place differ by right: numbers, directions, levels. */
export const DISTINGUISHES = /[一二三四五六七八九十\d东西南北中上下左右前后大小老新市县区省镇乡村旗州局院所站厅委办处队校园馆]/u;

/** Letters among them that are missed when they are lost: half of 中心 is no other body, and the level of a place is dropped in speech. */
export const HALF_WORD = /中(?=心)/u;
export const PLACE_LEVEL = /[省市县区]/u;

/** Terms that a disclosure must explain once it uses them. */
export const TERMS: readonly { readonly name: string; readonly used: RegExp; readonly explained: RegExp }[] = [
  { name: '“三公”经费', used: /三公/u, explained: /[“"]?三公[”"]?经费/u },
  { name: '机关运行经费', used: /机关运行经费/u, explained: /运行经费/u },
];
export const TERMS_CHAPTER = /名词解释|专业名词|专业性较强的名词|相关名词/u;
