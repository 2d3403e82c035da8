import { CHINESE_NUMERAL, chineseAmount } from '../language/chinese-amount.ts';
import { boundOf } from '../language/bound-words.ts';
import { chineseNumber } from '../language/chinese-number.ts';
import type { Claim, Measure } from '../model/claim.ts';

/** A figure or word of a paragraph that states something, before its subject is known. Offsets are those of the text, digits only for figures. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly measure: Measure;
  /** Unsigned digits without groups; null for words. */
  readonly value: string | null;
  readonly decimals: number;
  readonly unit: Claim['unit'];
  readonly direction: 'up' | 'down' | 'flat' | null;
  /** Its place among figures that are told one after another for as many subjects: 分别为1.00万元、2.00万元. */
  readonly told?: { readonly nth: number; readonly of: number };
  /** For amounts: no more and no less than this, which states nothing. */
  readonly bound?: 'least' | 'most';
}

const NUMBER = String.raw`(?<![\d.A-Za-z])(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?: ?\. ?\d+)?)`;
const AMOUNT = new RegExp(String.raw`${NUMBER} *(万 ?元|亿 ?元|百万 ?元|千 ?元|元)`, 'g');
/** 三百二十万元, 叁佰元整. 数百万元 and 上百万元 are no figures; 一元 is a word (一元化). */
const CHINESE_AMOUNT = new RegExp(`(?<![数几上多近第\\d〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟])(${CHINESE_NUMERAL}) ?(元|圆)(?!化|论|素|件|旦|月|次)`, 'g');
/** 1亿2,000万元: one amount in two units. */
const SPLIT_AMOUNT = /(?<![\d.,])(\d+) ?亿 ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?万 ?元/g;
const PERCENT = new RegExp(String.raw`${NUMBER} *(%|个百分点)`, 'g');
const COUNT_WORDS = '个(?!月|百分点|工作日)|项(?!\\))|辆|台\\(套\\)|台|套|名|人次|人|家|批次|批|次(?!会|\\))|平方米|类(?!\\))|处|所|座|户|件|幢|团组';
const COUNT = new RegExp(String.raw`(?<![\d.,A-Za-z第])(\d{1,3}(?:,\d{3})+|\d+)(?: ?\. ?\d+)? *(${COUNT_WORDS})`, 'g');
const CHINESE_COUNT = /(?<![第一二两三四五六七八九十])([二两三四五六七八九十]{1,3})(个|名|家|类|辆)(?=内设|科室|处室|股室|下属|所属|直属|部门|单位|机构|事业|项目|科|处|股)/g;
const BARE_CHANGE = new RegExp(String.raw`(?:增长|下降|减少|增加)(?:了)? *${NUMBER}(?= *[,。;])(?! *[,、和与及] *\d[\d,.]* *(?:[亿万]? ?元|%))`, 'g');
/** A figure that looks like money though its unit was forgotten: two decimals or thousands groups and no other measure behind it. */
const WITHOUT_UNIT = /(?<![\d.,A-Za-z])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{2})(?![\d.]| *[%‰A-Za-z]| *(?:个|倍|平方|公里|公顷|亩|米|吨|版|万|亿|千|百|人|次|台|辆|项))/g;
/** 与上年口径一致 speaks of how things are counted; 基本持平 allows that something changed. */
const FLAT = /(?:与|同|和|较|比)(?:上年|去年|上年度|\d{4} ?年)(?![^,。;、]{0,10}口径)[^,。;、]{0,10}?(?<!不|基本|大致|大体|总体|略)(?:持平|一致|相同|相等|无增减|无变化)|(?<!基本|大致|大体|总体|略)持平|无增减变化|没有增减/g;
const NONE = /(?:未安排|未编报|没有|不涉及|无)([^,。;:、]{2,40})/g;
const NONE_ABOUT = /预算|决算|支出|经费|收入|安排|采购|购买|资金|国有资产|绩效|拨款|情况/;
const DIRECTION = /(增加|增长|上升|减少|下降|降低)的?(?:主要)?原因/g;

const UP = /(?:增加|增长|上升|提高|调增|上调|增支|增幅|多)(?:额|率|幅度|比例|数|了|为|约|各|共|到|约为|额为|率为|[:])*$/;
const DOWN = /(?:减少|下降|降低|压减|调减|下调|减支|缩减|降幅|减幅|少)(?:额|率|幅度|比例|数|了|为|约|各|共|到|约为|额为|率为|[:])*$/;

const plain = (digits: string): string => digits.replace(/[ ,]/g, '');
const places = (digits: string): number => /\.(\d+)$/.exec(plain(digits))?.[1]?.length ?? 0;
const directionBefore = (text: string): 'up' | 'down' | null => {
  const word = text.replace(/[ ()]+$/, '').replaceAll(' ', '').slice(-9);
  if (UP.test(word) || /(?:大于|高于|多于|超过)(?:上年|年初)?(?:预算|决算)?数?$/.test(word)) return 'up';
  return DOWN.test(word) || /(?:小于|低于|少于)(?:上年|年初)?(?:预算|决算)?数?$/.test(word) ? 'down' : null;
};

const ONE_AFTER_ANOTHER = /(?:分别|各自?)(?:是|为|有|达|约|占|占比|比重|安排|支出|增加|增长|上升|减少|下降|降低)*(?:了|为)? *$/;
const AND = /^ *(?:[亿百千]?万? ?元|%|个百分点)? *[,、和与及] *$/;
const isMoney = ({ measure }: Mention): boolean => measure === 'amount' || measure === 'delta';
const isRate = ({ measure }: Mention): boolean => measure === 'share' || measure === 'growth';

/** Figures after 分别 or 各 take unit and direction from each other: 各减少12.00、8.00万元, 各下降5.00%、4.00%. */
function toldTogether(found: readonly Mention[], text: string): readonly Mention[] {
  const all = [...found];
  for (let first = 0; first < all.length; first += 1) {
    const lead = all[first];
    if (!lead || lead.value === null || !ONE_AFTER_ANOTHER.test(text.slice(Math.max(0, lead.start - 12), lead.start))) continue;
    const kind = isMoney(lead) ? isMoney : isRate(lead) ? isRate : null;
    let last = first;
    for (let next = all[last + 1], before = lead; kind && next && kind(next) && AND.test(text.slice(before.end, next.start)); next = all[last + 1]) {
      before = next;
      last += 1;
    }
    const group = all.slice(first, last + 1);
    if (group.length < 2) continue;
    const unit = group.find((mention) => mention.unit !== null)?.unit ?? null;
    const direction = lead.direction ?? directionBefore(text.slice(Math.max(0, lead.start - 12), lead.start));
    const measure = direction === null ? lead.measure : isMoney(lead) ? 'delta' : 'growth';
    group.forEach((mention, nth) => { all[first + nth] = { ...mention, measure, direction, unit: mention.unit ?? unit, told: { nth, of: group.length } }; });
    first = last;
  }
  return all;
}

/** All statements of a text in half width, in order, none inside another. */
export function mentions(text: string): readonly Mention[] {
  const found: Mention[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  const add = (mention: Mention, whole: { readonly start: number; readonly end: number } = mention): void => {
    if (taken.some((other) => whole.start < other.end && other.start < whole.end)) return;
    taken.push(whole);
    found.push(mention);
  };
  const spans = (match: RegExpExecArray, digits: string): readonly [{ readonly start: number; readonly end: number }, { readonly start: number; readonly end: number }] => {
    const start = match.index + match[0].indexOf(digits);
    return [{ start, end: start + digits.length }, { start: match.index, end: match.index + match[0].length }];
  };
  for (const match of text.matchAll(SPLIT_AMOUNT)) {
    const [all, high = '', low = '', fraction = ''] = match;
    const direction = directionBefore(text.slice(Math.max(0, match.index - 12), match.index));
    const end = match.index + all.replace(/ ?万 ?元$/, '').length;
    add({ start: match.index, end, measure: direction ? 'delta' : 'amount', value: `${high}${plain(low).padStart(4, '0')}${fraction}`, decimals: places(fraction), unit: '万元', direction }, { start: match.index, end: match.index + all.length });
  }
  for (const match of text.matchAll(CHINESE_AMOUNT)) {
    const numeral = match[1] ?? '';
    const inTenThousands = /[万萬]$/.test(numeral);
    const value = chineseAmount(inTenThousands ? numeral.slice(0, -1) : numeral);
    if (value === null || (numeral.length < 2 && !inTenThousands) || value === 0) continue;
    const direction = directionBefore(text.slice(Math.max(0, match.index - 12), match.index));
    add({ start: match.index, end: match.index + numeral.length, measure: direction ? 'delta' : 'amount', value: String(value), decimals: 0, unit: inTenThousands ? '万元' : '元', direction }, { start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(AMOUNT)) {
    const digits = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const [figure, whole] = spans(match, digits);
    const bound = boundOf(before, text.slice(whole.end, whole.end + 8));
    // 不超过 is no 超过: what is bounded does not change by so much.
    const direction = bound ? null : directionBefore(before);
    add({ ...figure, measure: direction ? 'delta' : 'amount', value: plain(digits), decimals: places(digits), unit: (match[2] ?? '').replaceAll(' ', ''), direction, ...(bound ? { bound } : {}) }, whole);
  }
  for (const match of text.matchAll(PERCENT)) {
    const digits = match[1] ?? '';
    const direction = directionBefore(text.slice(Math.max(0, match.index - 12), match.index));
    const [figure, whole] = spans(match, digits);
    add({ ...figure, measure: direction ? 'growth' : 'share', value: plain(digits), decimals: places(digits), unit: '%', direction }, whole);
  }
  for (const match of text.matchAll(BARE_CHANGE)) {
    const digits = match[1] ?? '';
    const start = match.index + match[0].length - digits.length;
    if (places(digits) === 0) continue;
    add({ start, end: start + digits.length, measure: 'growth', value: plain(digits), decimals: places(digits), unit: null, direction: directionBefore(text.slice(Math.max(0, start - 12), start)) });
  }
  for (const match of text.matchAll(COUNT)) {
    const digits = match[1] ?? '';
    const [figure, whole] = spans(match, digits);
    add({ ...figure, measure: 'count', value: plain(digits), decimals: 0, unit: match[2] ?? null, direction: null }, whole);
  }
  // Rows of a table that nobody read as one are no statements: without punctuation a bare number says nothing.
  const bare = [...text.matchAll(WITHOUT_UNIT)].filter((match) => !taken.some((other) => match.index < other.end && other.start < match.index + match[0].length));
  const prose = /[。;:]|[^\d],|,[^\d]/.test(text) && bare.length <= 5;
  for (const match of prose ? bare : []) {
    const digits = match[1] ?? '';
    add({ start: match.index, end: match.index + digits.length, measure: 'amount', value: plain(digits), decimals: places(digits), unit: null, direction: null });
  }
  for (const match of text.matchAll(CHINESE_COUNT)) {
    const count = chineseNumber(match[1] ?? '');
    if (count !== null) add({ start: match.index, end: match.index + (match[1] ?? '').length, measure: 'count', value: String(count), decimals: 0, unit: match[2] ?? null, direction: null });
  }
  for (const match of text.matchAll(FLAT)) add({ start: match.index, end: match.index + match[0].length, measure: 'flat', value: null, decimals: 0, unit: null, direction: 'flat' });
  for (const match of text.matchAll(DIRECTION)) {
    add({ start: match.index, end: match.index + (match[1] ?? '').length, measure: 'direction', value: null, decimals: 0, unit: null, direction: /增|升/.test(match[1] ?? '') ? 'up' : 'down' });
  }
  for (const match of text.matchAll(NONE)) {
    const before = text[match.index - 1] ?? '';
    if (!NONE_ABOUT.test(match[1] ?? '') || /[有并毫绝]/.test(before) || /^(?:数据|变动|关|形|论|法)/.test(match[1] ?? '')) continue;
    add({ start: match.index, end: match.index + match[0].length, measure: 'none', value: null, decimals: 0, unit: null, direction: null });
  }
  return toldTogether(found.toSorted((a, b) => a.start - b.start), text);
}
