import { total, type Book } from '../book/book.ts';
import type { Fen } from '../money.ts';

/** The targets of one project in words, without the names of the kinds of indicator. */
export interface Target {
  readonly goal: string;
  readonly quantity: string;
  readonly quality: string;
  readonly time: string;
  readonly cost: string;
  readonly social: string;
  readonly satisfaction: string;
}

/** All money of a project in the budget year. */
export const projectAmount = (book: Book, index: number): Fen => total(book.flows, (flow) => flow.project === index);

/** Targets that follow from the project's work, the same for the same book. */
export function targetOf(book: Book, index: number): Target {
  const project = book.projects[index];
  if (!project) throw new Error(`no project ${index}`);
  const rate = 90 + ((index * 7) % 10);
  return {
    goal: `年内完成${project.work}${project.quantity}${project.counted}，按合同节点组织验收，使周边群众用得上、用得好。`,
    quantity: `${project.work}完成量（≥${project.quantity}${project.counted}）`,
    quality: `成果验收合格率（≥${rate}%）`,
    time: '按期完成率（＝100%）',
    cost: '实际支出不超过预算的比例（≤100%）',
    social: '服务覆盖范围（有所扩大）',
    satisfaction: `受益群众满意度（≥${rate - 2}%）`,
  };
}
