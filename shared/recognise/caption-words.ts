import { comparable } from '../language/normalize.ts';

/** What a short line beside a table can be. */
export type CaptionKind = 'unit' | 'entity' | 'number' | 'date';

const MONEY = '(?:人民币)?(?:元|千元|万元|百万元|千万元|亿元)';
const UNIT = new RegExp(`^[(（]?(?:金额|货币|计量|数量)?(?:单位|币种)[:：]?${MONEY}(?:[、,，/／].{0,10})?[)）]?$`);
const ENTITY = /^[(（]?(?:编制|填报|填制|预算|编报|公开|主管|申报|本级|所属|汇总)?(?:单位|部门|机构)(?:\(单位\)|\(部门\))?(?:名称|编码及名称|编码|代码)?(?:\((?:公章|盖章)\))?[:：]/;
const NUMBER = /^(?:[一-鿿]{0,10}附?表[一二三四五六七八九十\d]{1,3}(?:[-－–.](?:\d{1,2}|[一二三四五六七八九十]{1,2}))?(?:\([^)]{1,6}\))?|[一-鿿]{0,10}\d{1,2}(?:-\d{1,2})?表|附[件表][一二三四五六七八九十\d]{0,3}(?:-\d{1,2})?)[:：]?$/;
const DATE = /^(?:(?:编制|填报|填表)?(?:日期|时间)[:：].{0,20}|[(（]?\d{4}年(?:度|(?:\d{1,2}月)?(?:\d{1,2}日)?)[)）]?)$/;
/** A table number at the start of a title line: 表1 …, 表3-1：…, 附表2 …, 预算公开01表 …. */
const NUMBERED_TITLE = /^((?:[一-鿿]{0,6}附?表\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*[-－–.]\s*\d{1,2})?|[一-鿿]{2,6}\d{1,2}(?:-\d{1,2})?表)\s*[:：.、]?)\s*(?=[\d一-鿿“"(（])(.{3,})$/;

/** Kind of a short printed piece; null for titles and running text. */
export function captionKind(text: string): CaptionKind | null {
  const plain = comparable(text);
  if (UNIT.test(plain)) return 'unit';
  if (NUMBER.test(plain)) return 'number';
  if (DATE.test(plain)) return 'date';
  if (ENTITY.test(plain) && plain.length <= 60) return 'entity';
  return null;
}

/** Splits 表1 单位收支总体情况表 into number and title; null when the text does not begin with a table number. */
export function splitNumber(text: string): { number: string; title: string } | null {
  const match = NUMBERED_TITLE.exec(text.trim());
  const number = match?.[1];
  const title = match?.[2];
  return number === undefined || title === undefined ? null : { number: number.replace(/[:：.、\s]+$/u, ''), title };
}

/** …基本支出表--人员经费（工资福利支出）: a part is named behind a dash. */
const TABLE_NAME = /(?:表|一览|台账)(?:[-—–－]{1,2}[一-鿿]{2,16})?(?:[(（[【〔].{1,30}[)）\]】〕])*(?:续表?|[(（]续表?[)）])?$/;
const SENTENCE_END = /[。；，、：:;,！？!?]$/;

/** True when a line may be a table's title by its words: the name of a table, no sentence. */
export const isTableName = (text: string): boolean => {
  const plain = comparable(text);
  return plain.length <= 70 && TABLE_NAME.test(plain) && !/(?:如下|下列|详见|见|附)表$/.test(plain);
};

/** True when a line could be a centred caption of any wording. */
export const mayBeCaption = (text: string): boolean => {
  const plain = comparable(text);
  return plain.length >= 2 && plain.length <= 50 && !SENTENCE_END.test(plain) && !/^第[一二三四五六七八九十]+(?:部分|章|节)/.test(plain);
};

/** True when the text says that it goes on with a table begun before. */
export const saysContinued = (text: string): boolean => /续表|[(（]续[)）]|[(（]续\d*[)）]|续\d*$|接上[表页]|continued/i.test(comparable(text));

/** True for the first line of a note under a table. */
export const isNoteStart = (text: string): boolean => /^(?:[(（]?(?:备注|附注|说明|注释|注)\d*[)）]?[:：.、\d]|[*＊※])/.test(comparable(text));
