import type { Prng } from '../../../shared/selftest/prng.ts';

const UP = ['新增了一批需要当年开工的任务', '上年未支出完的任务延续到本年', '设备进入集中维修期，所需费用上升', '按进度安排续建任务的尾款', '服务范围扩大，委托的工作量上升'];
const DOWN = ['部分任务上年已经完工，本年不再安排', '落实过紧日子要求，压减了一般性开支', '同类事项合并办理，重复投入得到清理', '部分工作改由本单位自行承担，委托费用下降', '采购合同重新议价，单价下降'];

/** A reason that fits the direction of the change. */
export const reason = (rng: Prng, value: number, prior: number): string => rng.pick(value > prior ? UP : DOWN);

/** What an item of the functional classification pays for, by how it is used. */
export function purpose(code: string): string {
  if (code === '2080505') return '为在编职工缴纳基本养老保险';
  if (code === '2080506') return '为在编职工缴纳职业年金';
  if (code === '2080501' || code === '2080502') return '发放退休人员补助并保障其日常活动';
  if (code.startsWith('21011')) return '为在编职工缴纳医疗保障费用';
  if (code.startsWith('221')) return '为在编职工缴存住房公积金';
  if (/(?:01|99)$/.test(code) && !code.startsWith('21208')) return '维持机构日常运转，支付工资津贴和办公开支';
  return '完成当年安排的专门任务';
}
