/** Labels of the work around the findings: signing, comments, repairing structure, history, search, settings. */
export const workZhCN = {
  sign: {
    title: '签署', stage: { open: '未签署', prepared: '已编制', reviewed: '已复核', approved: '已批准' }, notYet: '未签', withdraw: '撤回', lostShort: '已失效',
    asStage: (stage: string) => `签为“${stage}”`, viewedUnnamed: '填了姓名以后，看过的页才有记录', as: (stage: string, name: string) => `签为“${stage}”：${name}`, left: (n: number) => `还有 ${n} 个必改或应核的问题未处理`, nothingLeft: '必改与应核的问题均已处理', viewed: (seen: number, of: number) => `看过 ${seen} / ${of} 页`, fourEyes: '各阶段须由不同的人签署',
    uncovered: '读取不全，签署须说明', explanation: '说明为什么可以签署', lost: (stage: string, by: string, changer: string, at: string) => `${by} 的“${stage}”因 ${changer} 于 ${at} 的改动失效`, confirmed: (by: string) => `已确认 ${by}`, confirm: '确认本表',
  },
  next: {
    title: '接下来', done: (n: number) => `问题都处理完了（${n} 项）`, clean: '没有发现问题', nothing: '没有读到表格和数', nothingText: '没有内容可核对，并不等于没有问题。请看原件：空白、损坏或内容全是图片的文件，请换成系统导出的 PDF、Word 或 Excel 再导入。',
    unread: (n: number) => `有 ${n} 个数尚无着落`, gaps: (n: number) => `有 ${n} 处未能读到`, errata: (n: number) => `导出勘误表（${n} 条）`, sign: '签署', signed: (stage: string) => `签署：${stage}`, following: (name: string) => `下一份：${name}`, library: '到资料库看其他资料', progress: (done: number, all: number) => `已处理 ${done} / ${all}`,
  },
  publication: { title: '发布前检查', open: '发布前检查…', looking: '正在逐字节检查源文件', another: '检查另一个文件…', bundle: '证据包（含源文件）', bundleWithoutSource: '证据包（不含源文件）' },
  comments: { title: '批注', on: (where: string) => `批注于：${where}`, write: '写批注', send: '添加', resolve: '标为已处理', resolvedBy: (by: string, at: string) => `${by} 于 ${at} 处理`, gone: '原处已不存在', document: '整份资料', count: (n: number) => `${n} 条批注` },
  values: { text: '按原文', rows: '按数值', subject: '事项', figure: '数', measure: '性质', state: '核对', cell: '对应', correct: '更正正文读数', measures: { amount: '金额', share: '占比', delta: '增减额', growth: '增减幅', count: '数量', flat: '持平', direction: '增减', none: '无此项' } },
  search: {
    title: '全文查找', ask: '按名称查找，或在所有资料中查找文字', found: (query: string, n: number, more: boolean) => (n === 0 ? `资料中没有“${query}”` : `“${query}”：${n} 处${more ? '，未全部列出' : ''}`), waiting: (n: number) => `${n} 份资料还在编入索引`, everywhere: (query: string) => `在所有资料中查找“${query}”`,
    filter: '筛选', all: '全部', filters: { work: '待处理', errors: '有必改', unread: '读取不全', unsigned: '未签署', lost: '签署失效' }, allYears: '全部年度', order: '排序', sorts: { risk: '按风险', imported: '按导入时间', entity: '按单位', year: '按年度' }, noDocument: '没有符合条件的资料', noName: '没有名称相符的资料',
  },
  history: {
    title: '改动历史', back: '返回核对', filter: '查找改动', everyone: '所有人', from: '起', to: '止', compare: '比较', sinceImport: '与导入时比较', endCompare: '结束比较', between: (from: number, to: number) => `第 ${from} 次与第 ${to} 次改动之间`, none: '没有改动', noneYet: '还没有改动。更正、处理、批注与签署都会记在这里，可以逐次撤销。',
    takenBack: '已撤销', blocked: (seqs: string) => `先撤销第 ${seqs} 次`, undoThis: '撤销这一次', blank: '空白', absent: '无', more: (n: number) => `另 ${n} 处`, shape: (title: string, rows: number, cols: number) => `${title}${rows} 行 ${cols} 列`, goneFinding: '已消除的问题',
  },
  structure: {
    title: '调整结构', apply: '写入', hint: '选一个操作，先在这里看结果，再写入。灰色的操作要先在表中选中行、列或单元格（Shift 加方向键扩选），再按 T。', working: '正在试算', done: '已写入，可撤销', kept: '已保留，遇到相同版式会提出', keepAsk: '遇到相同版式的表时，也提出这个调整？', keepBody: '对本单位的资料', keepTemplate: '对所有相同版式', offer: (by: string, what: string) => `${by} 对同样版式的表做过：${what}`, lookOffer: '看看', declineOffer: '不用',
    accounted: (a: number, of: number, b: number, to: number) => `有着落 ${a} / ${of} → ${b} / ${to}`, cleared: (n: number) => `消除 ${n} 个问题`, gone: (names: string) => `不再有：${names}`, moreRows: (n: number) => `另 ${n} 行`, parts: '接续的各部分', part: (n: number) => `第 ${n} 部分`, area: (top: number, bottom: number, left: number, right: number) => `第 ${top === bottom ? top : `${top}–${bottom}`} 行，第 ${left === right ? left : `${left}–${right}`} 列`,
    reasons: { 'head-repeated': '重复了表头', 'says-continued': '注明续表', 'same-columns': '各列对齐', 'by-person': '人工接续' },
    actions: { insertRow: '上方插入行', insertCol: '左侧插入列', deleteRows: '删除行', deleteCols: '删除列', mergeRows: '合并行', mergeCols: '合并列', splitRow: '拆分行', splitCol: '拆分列', mergeCells: '合并单元格', splitCell: '拆开单元格', moreHead: '表头多一行', lessHead: '表头少一行', unjoin: '从此处拆表', join: '接上下一张表', gridOfBefore: '与前一页同列', deleteTable: '这不是表，删去' },
    region: '框选一张表来读', boundary: '移动分界线', regionHint: '在页上拖出一张表的范围；Esc 结束', boundaryHint: '拖动分界线，或用 Tab 选线、方向键移动、Enter 试算；Esc 结束', noLines: '这一页没有当前表的分界线；Esc 结束', colLine: (n: number) => `第 ${n} 列右侧的线`, rowLine: (n: number) => `第 ${n} 行下方的线`,
    kind: '类别', otherKind: '其他', unit: '单位', number: '编号', name: '表名', column: (name: string) => `列“${name}”`, meaning: '含义', noMeaning: '未定', contents: { label: '名称', code: '科目编码', unit_code: '单位编码', unit_name: '单位名称', serial: '序号', amount: '金额', text: '文字' },
    edits: {
      unjoin: '在此拆成两张表', join: '与下一张表接续', 'delete-table': '删去这张表', 'set-table': '表的类别、单位、编号', 'set-head-rows': '表头行数', 'set-column': '列的含义', 'merge-cells': '合并单元格', 'split-cell': '拆开单元格', 'merge-lines': '合并行列', 'split-line': '拆分行列',
      'insert-line': '插入行列', 'delete-lines': '删除行列', 'move-boundary': '移动分界线', 'grid-of-before': '与前一页同列', 'read-region': '读取画出的区域',
    },
  },
  pairs: {
    title: '对照的资料', hint: '确认后，两份资料的数互相核对；未确认的不参与核对', none: '没有找到可对照的资料', confirm: '确认', refuse: '不是', takeBack: '收回', make: '加为对照', role: '关系', other: '选一份资料', proposed: (n: number) => `${n} 份待确认对照`, waiting: '待确认的对照', waitingHint: '按单位与年度找到的资料，确认后互相核对', pairsLeft: (n: number) => `${n} 对`, is: (role: string) => `它的${role}：`, confirmAll: '全部确认', noneLeft: '都已确认或否定',
    states: { proposed: '待确认', confirmed: '已确认', refused: '已否定' },
  },
  versions: {
    title: '与上一版对照', nth: (n: number) => `第 ${n} 版`, list: '勘误的答复与其他改动', here: '这一版', there: '上一版', now: '现为', unasked: '未要求的改动', about: '与勘误同一算式', same: '两版没有差别',
    answer: { asked: '已按要求改正', otherwise: '作了其他改动', unchanged: '没有改', lost: '找不到原处' }, check: { holds: '现核对相符', fails: '现仍不符', gone: '现不再核对' },
    groups: { answers: '勘误的答复', number: '改了的数字', word: '改了的文字', layout: '版式与增减' }, kinds: { cell: '单元格', row: '行', moved: '行的位置', column: '列', table: '表', text: '正文' }, below: (row: string) => (row === '' ? '表首' : `“${row}”之下`),
    answered: (asked: number, all: number) => `勘误 ${all} 条，已按要求改正 ${asked} 条`, changes: (n: number) => (n === 0 ? '没有其他改动' : `其他改动 ${n} 处`),
    carried: (decisions: number, reopened: number, corrections: number, repairs: number) => ['已带来', [decisions > 0 ? `处理 ${decisions} 项${reopened > 0 ? `（其中 ${reopened} 项数字已变，重新打开）` : ''}` : '', corrections > 0 ? `更正 ${corrections} 处` : '', repairs > 0 ? `表格调整 ${repairs} 处` : ''].filter(Boolean).join('、') || ' 0 项'].join(''),
    madeFrom: (n: number, name: string) => `第 ${n} 版，上一版 ${name}`, mayBe: (name: string) => `可能是 ${name} 的修改稿，尚未确认`, proposed: '可能是修改稿', superseded: (n: number) => `已有第 ${n} 版`, is: '它的上一版：', hint: '新一版确认后，上一版的处理、批注、更正与表格调整随之带来；对照的资料确认后互相核对', waiting: '待确认的修改稿与对照',
    none: '没有上一版。部门退回修改稿后，选它修改前的那一份：处理、批注、更正与表格调整随之带来，勘误逐条答复，改动逐处列出；随时可以收回。', choose: '选修改前的那一份', confirm: '确认为新一版', from: (name: string, by: string) => `承自 ${name}，${by}`, earlier: (n: number) => `较早的版本 ${n}`, left: (n: number) => `${n} 处表格调整没有带来`, absent: '这里没有，标出的是它前面的一处', leftWhy: '这一版的这些表，版式或名称与调整前不同；需要时请在这一版再做',
  },
  family: { title: '同类问题', hint: (n: number, rest: number) => (rest > 0 ? `一并处理 ${n} 处，另 ${rest} 处不动` : `一并处理 ${n} 处；去掉勾选的不动`), dismiss: (reason: string) => `不是问题：${reason}`, count: (n: number) => `同类 × ${n}` },
  families: { title: '各资料的同类问题', hint: '同一问题在多份资料中出现，一次处理', none: '没有在两份以上资料中出现的同类问题', places: '各处', spread: (documents: number, findings: number) => `${documents} 份资料 · ${findings} 处`, done: (documents: number, left: number) => (left > 0 ? `已处理 ${documents} 份资料，另 ${left} 处未动` : `已处理 ${documents} 份资料`) },
  office: {
    place: '工作区位置', placeHint: '资料、原件与历史都在这个目录里。换到别处：先打包带走，用下面的命令恢复到一个新的目录，再以下面的环境变量指向它打开；原目录不会被改动。', showWorkspace: '在文件管理器中打开', notShown: '文件管理器没有打开这个目录',
    profile: '规则范围', profiles: { all: '全部', template: '法规与范本', law: '仅法规', own: '自定' }, profileHint: '法规：违反明文规定；范本：与规定格式不符；其余为惯例与文字质量', which: '显示', kinds: { all: '全部', budget: '预算', final: '决算', off: '已关闭' },
    people: '本单位人员（每行一个，填姓名时可选）', dismissWord: (word: string) => `“${word}”在各资料中都认可`, dismissRule: (rule: string) => `关闭规则“${rule}”`, wordKept: (word: string) => `“${word}”已认可，文字类规则不再提示；可在设置的规则中收回`, ruleOff: (rule: string) => `规则“${rule}”已关闭；可在设置的规则中重新打开`,
  },
  parts: { title: '部件', settings: '外观', colours: '颜色与对比度', type: '字号', buttons: '按钮', choices: '选择', fields: '输入', shapes: '形状', cells: '单元格', findings: '问题', equation: '算式', notices: '通知', sheet: '浮页' },
  support: { hint: '程序出了问题，可把支持包交给技术支持。它只在点按时生成，存到您选的位置，不会自行发送。', make: '生成支持包' },
  encoding: { title: '文字编码', choose: '换一种编码重新读取' },
} as const;
