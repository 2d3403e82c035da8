/** Words of the self-test. */
export const selftest = {
  title: '自测《{file}》：每次在内存副本中植入 1 处已知错误，共 {planted} 处，用同一套规则核对；原文件不改动。',
  before: '植入前：必改 {errors} 项，应核 {warnings} 项；这些已有问题所在的位置不再植入。',
  columns: { kind: '错误种类', planted: '植入', found: '发现', named: '指明位置', noted: '仅提示', missed: '漏查', alone: '无从对照', share: '发现率（95% 置信区间）' },
  total: '合计',
  comparable: '有对照可查的错误：发现率 {share}。',
  alone: '无从对照：全文 {amounts} 个可植入的数额中，{alone} 个没有任何合计、同表同文或跨表的数与之对照，这类数改错任何方法都无法从文件本身发现，须与原始资料核对。',
  aloneNone: '全文 {amounts} 个可植入的数额都有合计、同表同文或跨表的数可以对照。',
  without: '本文件没有可植入的位置：{kinds}。',
  missedHead: '没有发现的植入错误：',
  missed: '种子 {seed}  {kind}  {place}：{before} → {after}',
  repeat: '种子 {first}–{last}；单独重做某一处：gouji selftest {file} --n 1 --seed 种子。',
  all: '全部 {n} 份文件合计',
  meaning: '“发现”指植入后新出现必改或应核的问题；“指明位置”指其中指向植入处的；“仅提示”指只列为提示或尾差；置信区间按威尔逊（Wilson）法计算。',
  list: '、',
  kinds: {
    'cell-swapped': '表内：相邻两位数字颠倒', 'cell-digit': '表内：错一位数字', 'cell-lost': '表内：漏一位数字', 'cell-point': '表内：小数点错一位', 'cell-unit': '表内：元与万元混淆', 'cell-sign': '表内：多出负号',
    'rows-shifted': '表内：上下两行数额错位', 'columns-shifted': '表内：左右两栏数额错位', 'row-lost': '表内：漏一行', 'row-doubled': '表内：重复一行', 'code-digit': '表内：科目编码颠倒', 'line-name': '表内：科目名称漏字', 'unit-line': '表头：金额单位错', 'title-year': '表题：年份错',
    'text-swapped': '文字：相邻两位数字颠倒', 'text-digit': '文字：错一位数字', 'text-lost': '文字：漏一位数字', 'text-point': '文字：小数点错一位', 'text-unit': '文字：金额单位错', 'text-stale': '文字：沿用上年数', 'text-copied': '文字：照抄上一段数额', 'change-digit': '文字：增减额错一位', 'growth-rate': '文字：增减幅度错', 'share-rate': '文字：占比错', direction: '文字：增减方向相反', count: '文字：个数多一', 'text-year': '文字：年份沿用上年', 'entity-name': '文字：单位名称漏字',
  },
};
export type SelftestWords = typeof selftest;
