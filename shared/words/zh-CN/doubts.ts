/** 表格读取的存疑之处；编号见 TableGrid.doubts。 */
export const doubts = {
  'no-head': '没有认出表头，各列含义按顺序推定',
  'no-rulings': '没有完整的表格线，行列按文字对齐推定',
  'figures-merged': '有的单元格里有两个数，可能少分了一列',
} as const;
