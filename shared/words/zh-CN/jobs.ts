import type { Job } from '../../ipc/schemas.ts';

/** 长任务的步骤与状态。 */
export const jobs = {
  step: { waiting: '排队', copy: '保存原件', detect: '识别格式', pages: '读取页面', 'scan-look': '查找扫描页中的表格', 'scan-tables': '识读有表格的扫描页', scans: '识读扫描页', recognise: '识别表格', sheets: '读取工作表', text: '读取文本', check: '核对', store: '保存结果', write: '写出文件' },
  state: { queued: '排队中', running: '进行中', done: '完成', 'done-with-gaps': '完成，有未读部分', failed: '失败', cancelled: '已取消', interrupted: '已中断' },
} as const satisfies { readonly step: Record<Job['step'], string>; readonly state: Record<Job['state'], string> };
