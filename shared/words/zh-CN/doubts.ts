/** 表格读取的存疑之处；编号见 TableGrid.doubts。 */
export const doubts = {
  'no-head': '没有认出表头，各列含义按顺序推定',
  'no-rulings': '没有完整的表格线，行列按文字对齐推定',
  'figures-merged': '有的单元格里有两个数，可能少分了一列',
  'rebuilt-from-lines': '源文件没有表格线也没有分隔符，行列是按文字的先后和列数推定的',
  'head-shifted': '表头文字与数据列没有对齐，已按表头顺序对应列，请核对',
  'kind-unknown': '没有认出是哪一张规定的表，表间核对没有用到它',
  'kind-from-head': '没有可用的表名，是按表头认出的表',
  'columns-by-order': '表头不完整，列的含义是按规定顺序推定并用合计验证的',
  'column-unknown': '有数字列的含义没有认出，涉及这些列的核对没有做',
  'columns-against-sums': '按表头读出的列与按合计算出的不一致，请核对列的含义',
  'rows-incomplete': '有的行数字比列少，少的是哪一列无法确定',
  'cells-moved': '有的单元格错了列，已按单元格自带的指标名称归列，请核对',
} as const;
