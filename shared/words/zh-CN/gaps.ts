import type { Gap } from '../../model/snapshot.ts';

/** What could not be read, by code. */
export const gaps: Readonly<Record<Gap['code'], string>> = {
  'page-unreadable': '第 {page} 页无法读取，其余页面已读取',
  'page-without-text': '第 {page} 页没有文字层（可能是扫描件），页上内容未核对',
  'page-garbled': '第 {page} 页的字体没有文字对应表，读出的文字可能有误',
  'sheet-hidden': '隐藏的工作表未读取：{detail}',
  'rows-hidden': '有隐藏的行或列：{detail}',
  'too-large': '内容过大，超出部分未读取：{detail}',
  'text-outside': '有文字不在表格和正文之内：{detail}',
};
