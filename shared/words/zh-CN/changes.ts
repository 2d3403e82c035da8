import type { ChangeCode, DismissReason } from '../../model/change.ts';

/** What a person did, by code; `{n}` is how many places. */
export const changes: Readonly<Record<ChangeCode, string>> = {
  'cells-correct': '更正 {n} 处', 'claims-correct': '更正文字 {n} 处', 'structure-edit': '调整表格结构', 'finding-decide': '处理问题', sign: '签署', unsign: '撤回签署', 'version-tie': '确认为新一版，带来 {n} 项', 'version-untie': '收回新一版，退回 {n} 项', undo: '撤销', redo: '重做',
};

/** Why a finding is no error. */
export const dismissReasons: Readonly<Record<DismissReason, string>> = {
  rounding: '四舍五入尾差', allowed: '制度允许', explained: '文中已说明', scope: '口径不同', template: '模板固定文字', other: '其他',
};
