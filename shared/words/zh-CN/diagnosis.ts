import type { Diagnosis } from '../../model/finding.ts';

/** 可能的原因；{label} 是单元格的名称，{printed} 是印出的数，{proposal} 是按其他数据推算的数。 */
export const diagnosis = {
  transposed: '“{label}”可能是相邻两位数字颠倒：{printed} → {proposal}',
  dropped_digit: '“{label}”可能漏了一位数字：{printed} → {proposal}',
  extra_digit: '“{label}”可能多了一位数字：{printed} → {proposal}',
  changed_digit: '“{label}”可能有一位数字写错：{printed} → {proposal}',
  decimal_shift: '“{label}”可能小数点错位：{printed} → {proposal}',
  sign: '“{label}”可能正负号有误：{printed} → {proposal}',
  unit_factor: '“{label}”可能元与万元混用：{printed} → {proposal}',
  left_out: '合计可能漏加了“{label}”（{printed}），应为 {proposal}',
  counted_twice: '合计可能重复计算了“{label}”（{printed}），应为 {proposal}',
  swapped: '“{label}”与“{other}”的数可能填反了：{printed} ⇄ {proposal}',
  duplicated_row: '“{label}”可能重复列了一行（{printed}）',
  missing_row: '可能漏列了“{label}”一行（{printed}）',
  neighbour_row: '“{label}”可能误填了相邻行的数：{printed} → {proposal}',
  neighbour_column: '“{label}”可能误填了相邻列的数：{printed} → {proposal}',
  stale_value: '“{label}”可能是旧数未更新：{printed} → {proposal}',
  zero_total: '“{label}”合计为零，而分项不为零：应为 {proposal}',
  copied_rate: '“{label}”可能照抄了上一段的百分比：{printed} → {proposal}',
  copied_amount: '“{label}”可能照抄了上一段的数：{printed} → {proposal}',
  direction: '“{label}”增减方向可能写反：按相反方向计算，所印的 {printed} 正好成立',
  implied: '“{label}”按其他数据推算应为 {proposal}（印为 {printed}）',
  tied: '“{label}”（{printed} → {proposal}）与“{other}”（{otherPrinted} → {otherProposal}）中有一个有误，现有数据不足以断定是哪一个',
  misread: '“{label}”可能识读有误：读作 {printed}，另一读法为 {proposal}，代入后各式平衡',
} as const satisfies Record<Diagnosis['kind'], string>;
