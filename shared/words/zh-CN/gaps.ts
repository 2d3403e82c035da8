import type { Gap } from '../../model/snapshot.ts';

/** 原件中未能读到的部分；{page} {detail} 由 Gap 填入。 */
export const gaps = {
  'page-unreadable': '第 {page} 页读取失败',
  'pages-missing': '文件不完整，只读到 {detail} 页，其余页面缺失',
  'page-without-text': '第 {page} 页没有文字层（扫描图片），页上内容未读',
  'page-garbled': '第 {page} 页文字编码异常，读出的内容不可靠',
  'sheet-hidden': '隐藏的工作表：{detail}',
  'rows-hidden': '隐藏的行或列：{detail}',
  'text-in-shapes': '文本框和图形里的文字未读：{detail}',
  'stored-differs': '单元格显示的数与存储的数不一致：{detail}',
  'cell-without-value': '单元格没有可读的数值（公式未计算、出错或列宽不足）：{detail}',
  'number-as-text': '数字以文本格式存储，表内公式求和时不会计入：{detail}',
  'seal-over-text': '第 {page} 页的签章盖住了文字，请对照原件：{detail}',
  'too-large': '超出可读范围：{detail}',
  'tracked-changes': '文件带有修订标记，按“接受修订”读取：{detail}',
  'comments': '文件带有批注：{detail}',
  'hidden-text': '隐藏文字未计入正文：{detail}',
  'pictures-unread': '文件内有 {detail} 张图片，图片里的文字未读',
  'objects-unread': '文件内嵌有 {detail} 个其他文档（如 Excel 对象），内容未读',
  'text-outside': '第 {page} 页有文字落在页面之外：{detail}',
  'encoding-doubtful': '文字编码没有把握（按 {detail} 读取），如有乱码请指定编码后重新读取',
  'table-unread': '有一张表没有分隔符也无法还原成行列，其中的数没有读成表格：{detail}',
} as const satisfies Record<Gap['code'], string>;
