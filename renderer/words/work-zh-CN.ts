/** Labels of the work around the findings: signing, comments, repairing structure, history, search, settings. */
export const workZhCN = {
  sign: {
    title: '签署', stage: { open: '未签署', prepared: '已编制', reviewed: '已复核', approved: '已批准' }, notYet: '未签', withdraw: '撤回', lostShort: '已失效',
    as: (stage: string, name: string) => `签为“${stage}”：${name}`, left: (n: number) => `还有 ${n} 个必改或应核的问题未处理`, nothingLeft: '必改与应核的问题均已处理', viewed: (seen: number, of: number) => `看过 ${seen} / ${of} 页`, fourEyes: '各阶段须由不同的人签署',
    uncovered: '读取不全，签署须说明', explanation: '说明为什么可以签署', lost: (stage: string, by: string, changer: string, at: string) => `${by} 的“${stage}”因 ${changer} 于 ${at} 的改动失效`, confirmed: (by: string) => `已确认 ${by}`, confirm: '确认本表',
  },
  comments: { title: '批注', on: (where: string) => `批注于：${where}`, write: '写批注', send: '添加', resolve: '标为已处理', resolvedBy: (by: string, at: string) => `${by} 于 ${at} 处理`, gone: '原处已不存在', document: '整份资料', count: (n: number) => `${n} 条批注` },
  values: { text: '按原文', rows: '按数值', subject: '事项', figure: '数', measure: '性质', state: '核对', cell: '对应', correct: '更正正文读数', measures: { amount: '金额', share: '占比', delta: '增减额', growth: '增减幅', count: '数量', flat: '持平', direction: '增减', none: '无此项' } },
  search: {
    title: '全文查找', ask: '按名称查找，或在所有资料中查找文字', found: (query: string, n: number, more: boolean) => (n === 0 ? `资料中没有“${query}”` : `“${query}”：${n} 处${more ? '，未全部列出' : ''}`), waiting: (n: number) => `${n} 份资料还在编入索引`, everywhere: (query: string) => `在所有资料中查找“${query}”`,
    filter: '筛选', all: '全部', filters: { work: '待处理', errors: '有必改', unread: '读取不全', unsigned: '未签署', lost: '签署失效' }, allYears: '全部年度', order: '排序', sorts: { risk: '按风险', imported: '按导入时间', entity: '按单位', year: '按年度' }, noDocument: '没有符合条件的资料',
  },
  history: {
    title: '改动历史', back: '返回核对', filter: '查找改动', everyone: '所有人', from: '起', to: '止', compare: '比较', sinceImport: '与导入时比较', endCompare: '结束比较', between: (from: number, to: number) => `第 ${from} 次与第 ${to} 次改动之间`, none: '没有改动',
    takenBack: '已撤销', blocked: (seqs: string) => `先撤销第 ${seqs} 次`, undoThis: '撤销这一次', blank: '空白', absent: '无', more: (n: number) => `另 ${n} 处`, shape: (title: string, rows: number, cols: number) => `${title}${rows} 行 ${cols} 列`, goneFinding: '已消除的问题',
  },
  structure: {
    title: '调整结构', edits: {
      unjoin: '在此拆成两张表', join: '与下一张表接续', 'delete-table': '删去这张表', 'set-table': '表的类别、单位、编号', 'set-head-rows': '表头行数', 'set-column': '列的含义', 'merge-cells': '合并单元格', 'split-cell': '拆开单元格', 'merge-lines': '合并行列', 'split-line': '拆分行列',
      'insert-line': '插入行列', 'delete-lines': '删除行列', 'move-boundary': '移动分界线', 'grid-of-before': '与前一页同列', 'read-region': '读取画出的区域',
    },
  },
} as const;
