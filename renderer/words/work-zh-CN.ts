/** Labels of the work around the findings: signing, comments, repairing structure, history, search, settings. */
export const workZhCN = {
  sign: {
    title: '签署', stage: { open: '未签署', prepared: '已编制', reviewed: '已复核', approved: '已批准' }, notYet: '未签', withdraw: '撤回', lostShort: '已失效',
    as: (stage: string, name: string) => `签为“${stage}”：${name}`, left: (n: number) => `还有 ${n} 个必改或应核的问题未处理`, nothingLeft: '必改与应核的问题均已处理', viewed: (seen: number, of: number) => `看过 ${seen} / ${of} 页`, fourEyes: '各阶段须由不同的人签署',
    uncovered: '读取不全，签署须说明', explanation: '说明为什么可以签署', lost: (stage: string, by: string, changer: string, at: string) => `${by} 的“${stage}”因 ${changer} 于 ${at} 的改动失效`, confirmed: (by: string) => `已确认 ${by}`, confirm: '确认本表',
  },
  comments: { title: '批注', on: (where: string) => `批注于：${where}`, write: '写批注', send: '添加', resolve: '标为已处理', resolvedBy: (by: string, at: string) => `${by} 于 ${at} 处理`, gone: '原处已不存在', document: '整份资料', count: (n: number) => `${n} 条批注` },
  values: { text: '按原文', rows: '按数值', subject: '事项', figure: '数', measure: '性质', state: '核对', cell: '对应', correct: '更正正文读数', measures: { amount: '金额', share: '占比', delta: '增减额', growth: '增减幅', count: '数量', flat: '持平', direction: '增减', none: '无此项' } },
} as const;
