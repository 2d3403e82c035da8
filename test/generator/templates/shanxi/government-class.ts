/** Name of the government's economic subject for a department's one, for administrative bodies and for institutions (facts of the official mapping). */
export function governmentClass(economic: string, administrative: boolean): string {
  if (economic === '30302') return '离退休费';
  if (economic.startsWith('303')) return '其他对个人和家庭的补助';
  if (!administrative) return economic.startsWith('301') ? '工资福利支出' : '商品和服务支出';
  if (['30101', '30102', '30103'].includes(economic)) return '工资奖金津补贴';
  if (['30108', '30109', '30110', '30111', '30112'].includes(economic)) return '社会保障缴费';
  const own: Readonly<Record<string, string>> = { 30113: '住房公积金', 30199: '其他工资福利支出', 30212: '因公出国（境）费用', 30213: '维修（护）费', 30215: '会议费', 30216: '培训费', 30217: '公务接待费', 30231: '公务用车运行维护费', 30299: '其他商品和服务支出' };
  return own[economic] ?? '办公经费';
}
