import { compact } from './compact.ts';

/** A title reduced to its core, with what was dropped and still matters. */
export interface NormalTitle {
  readonly core: string;
  /** Bracketed words (不含上年结转, 功能科目 …). */
  readonly attributes: readonly string[];
  readonly final: boolean;
  /** The printed number, when it stands before the name on the same line. */
  readonly number: string | null;
}

/** 表1, 预算公开01表, 附表3, 表一: a number glued before the name of the table; 表一一般公共预算… ends before 一般. */
const NUMBER_BEFORE = /^(?:部门|单位|预算|财决|决算|财政)?(?:公开)?(?:附?表(?:[0-9]{1,2}(?:-[0-9]{1,2})?|[一二三四五六七八九十]{1,3}-[0-9]{1,2}|[一二三四五六七八九十]{1,3}?(?=一般|[^一二三四五六七八九十]))|[0-9]{1,2}(?:-[0-9]{1,2})?表)[:：、.]?/;
const LIST_BEFORE = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、])/;
/** A body's name before the year may hold words of another table (某某项目支出评审中心2025年…). */
const ENTITY_BEFORE = /^[^()]*?(?:19|20)[0-9X]{2}年(?:度)?(?=[^年]*表)/i;
const DROPPED = [
  /(?:19|20)[0-9X]{2}(?:年度|年)?/gi, /[“”"'‘’《》「」]/g, /续表|\(续\)/g,
  /预算单位|部门|单位/g, /总体|情况|公开|年度/g, /财务(?=收支)/g,
];

/** Reduces a printed title (templates.md section 1, matching advice). */
export function normaliseTitle(title: string): NormalTitle {
  let text = compact(title);
  let number: string | null = null;
  const listed = LIST_BEFORE.exec(text);
  if (listed) text = text.slice(listed[0].length);
  const numbered = NUMBER_BEFORE.exec(text);
  if (numbered && numbered[0].length < text.length) {
    number = numbered[0].replace(/[:：、.]$/, '');
    text = text.slice(numbered[0].length);
  }
  text = text.replace(ENTITY_BEFORE, '');
  const attributes: string[] = [];
  text = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    if (inner.length > 1 && !/^(?:部门|单位|续|空表|元|万元)$/.test(inner) && !/^(?:金额)?单位[:：]/.test(inner)) attributes.push(inner);
    return '';
  });
  const final = /决算/.test(text);
  for (const pattern of DROPPED) text = text.replace(pattern, '');
  const core = text
    .replace(/表.{0,2}$/, '')
    // 公共财政预算 is what 一般公共预算 was called before 2015; 政府基金预算 is how several provinces print 政府性基金预算.
    .replace(/(?<!一般)公共(?:财政)?预算/g, '一般公共预算').replace(/政府基金/g, '政府性基金').replace(/固有资(?=本|产)/g, '国有资')
    .replace(/一般公共预算/g, '一般公共').replace(/政府性基金预算/g, '政府性基金').replace(/国有资本经营预算/g, '国有资本经营')
    .replace(/预算|决算/g, '').replace(/总(?=表|$)/g, '').replace(/的/g, '');
  return { core, attributes, final, number };
}
