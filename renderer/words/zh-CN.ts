import { commandsZhCN } from './commands-zh-CN.ts';
import { workZhCN } from './work-zh-CN.ts';

/** Labels of the window in Chinese; the shape every other language must have. */
export const zhCN = {
  app: { name: '勾稽', library: '资料库', back: '返回资料库', close: '关闭', cancel: '取消', retry: '重试', unnamed: '未署名', none: '无' },
  connection: { connecting: '正在连接后台', lost: '与后台的连接中断，正在重连；已保存的工作没有丢失', back: '后台已恢复，内容已重新读取' },
  failure: { title: '窗口出错', text: '已保存的工作没有丢失，请重新载入窗口', reload: '重新载入' },
  settings: {
    title: '设置', language: '语言', theme: '外观', system: '随系统', light: '浅色', dark: '深色', person: '姓名',
    contrast: '高对比', density: '疏密', compact: '紧凑', roomy: '宽松', fourEyes: '四眼原则', fourEyesHint: '打开后，编制、复核、批准须由不同的人签署', on: '开', off: '关', tour: '入门引导', tourAgain: '再看一遍（打开示例时）', all: '全部设置',
    sections: { general: '语言、外观与姓名', review: '复核与签署', rules: '规则', memory: '版式记忆', backup: '备份与恢复', support: '技术支持' }, findRule: '查找规则，可用拼音首字母', rules: (n: number) => `${n} 条规则`, rulesOff: (n: number) => `${n} 条已关闭`, siteWords: '不应出现的词（每行一个，出现即提示）', acceptedWords: '认可的词语（每行一个，文字类规则不再提示）',
    memoryHint: '保留下来的表格调整，遇到相同版式的表会提出，从不自动套用', noMemory: '还没有保留的调整', everyBody: '所有单位', used: (n: number) => `采用 ${n} 次`, forget: '忘记',
    makeBackup: '立即备份', packBackup: '打包带走（含原件）', backupMade: '已备份', kept: (count: number, days: number) => `自动备份保留最近 ${count} 份、${days} 天`, noBackup: '还没有备份', look: '查看', restore: '恢复到这份备份', restoreHint: '下次打开时生效；现有内容会另存，不会删除', restoreNext: '下次打开时恢复；现有内容会另存', inBackup: '备份中', atPresent: '现在', holds: (documents: number, changes: number) => `${documents} 份资料，${changes} 次改动`, lastChange: (at: string) => `最后改动 ${at}`, missing: (n: number) => `缺 ${n} 份原件`,
    personHint: '记入每一次改动，导出时可见', personAsk: '您的姓名（记入改动历史）', save: '保存',
  },
  library: {
    drop: '松开以导入', import: '导入文件', importHint: '或将文件、文件夹拖到窗口任意处', dropHint: '将文件或文件夹拖到窗口任意处即可导入',
    columns: { title: '资料', year: '年度', kind: '类别', pages: '页', tables: '表', coverage: '读取', stage: '阶段', actions: '操作', findings: '待处理', decided: '已处理', imported: '导入' },
    kind: { budget: '预算', final: '决算', unknown: '未定' },
    example: '示例', by: (person: string) => `由 ${person}`,
    count: (documents: number) => `${documents} 份资料`, clean: '无待处理', nothingRead: '未读到内容', noYear: '未标明',
    duplicate: (name: string) => `${name}：内容相同的文件已在资料库中`, show: '打开',
    hide: '移出列表', hidden: '已移出列表，原件与历史仍保留', jobs: '进行中', refused: '未能导入',
    many: { queued: (n: number) => `另有 ${n} 份排队，读完一份列出一份`, interrupted: (n: number) => `${n} 份被中断`, cancelled: (n: number) => `${n} 份已取消` }, cancelAll: '全部取消', retryAll: '全部重试',
    progress: (step: string, done: number, total: number) => (total > 0 ? `${step} ${done} / ${total}` : step),
  },
  empty: {
    title: '还没有资料', text: '拖入一份预算或决算公开文件：PDF、扫描件、Word、Excel、OFD、网页或文本都可以。',
    steps: [{ title: '1 导入', text: '逐个数读取、核对；原件不会被改动，也不会离开本机' }, { title: '2 逐个处理', text: '问题与原件并列；确认原文有误、更正读数，或说明为什么不是问题' }, { title: '3 签署、导出', text: '签上姓名；勘误表交编制人修改，改后的文件可再与这一版对照' }], exampleTitle: '先看一个示例',
    exampleText: '一份虚构的部门预算，埋有三处错误；约两分钟走完全过程。', exampleStart: '打开示例',
  },
  tour: {
    next: '下一步', done: '知道了', skip: '跳过', step: (at: number, of: number) => `${at} / ${of}`,
    list: { title: '问题在这里', text: '按轻重分组：三角必改，菱形应核，圆点提示。J、K 上下移动；都处理完后，这里列出接下来要做的。' },
    grid: { title: '提取出的表格', text: '选中一个数，原件上的同一处随之亮起；双击或 F2 可改读数，原读数保留。' },
    source: { title: '原件', text: '始终是原件本身。点页面上的数，左边的表格随之定位。' },
    equation: { title: '算式', text: '同一个字母 a、b、c 在算式、表格、原件三处指同一个数，按字母即可跳到。' },
    choices: { title: '您的决定', text: '每个选择都写明后果；Enter 接受建议，随后自动打开下一个问题。U 随时撤销。' },
  },
  importing: { title: '正在读取', waiting: '等候读取', ahead: (n: number) => `前面还有 ${n} 份`, text: '读完即打开核对结果；也可转入后台，先看别的资料。', slow: '扫描件逐页识读，要几分钟。', toLibrary: '转入后台' },
  review: {
    pages: (n: number) => `${n} 页`, tables: (n: number) => `${n} 张表`, read: '读取', checks: '核对',
    passed: '通过', tails: '尾差', notRun: '未运行', open: '待处理', undo: '撤销', redo: '重做', saved: (time: string) => `已保存 ${time}`,
    nothingOpen: '没有待处理的问题', loading: '正在打开', version: (revision: number) => `改动 ${revision} 次`, list: '列表', columns: '栏',
  },
  coverage: {
    title: '读取情况', unread: (n: number) => `${n} 处未读`, all: (n: number) => `原件中的 ${n} 个数全部有着落`, some: (accounted: number, amounts: number) => `${amounts} 个数中，${accounted} 个已进入表格或正文数据`,
    unaccounted: (n: number) => `尚无着落 ${n} 个（点击定位）`, gaps: '未能读到',
    announced: (all: number, empty: number) => `目录列出 ${all} 张表，${empty > 0 ? `均已找到，其中空表 ${empty} 张` : '均已找到'}`, missing: (n: number, all: number) => `目录列出 ${all} 张表，${n} 张未找到`, doubtful: (n: number) => `${n} 个单元格读取有疑`,
  },
  diagnosis: {
    transposed: '数字颠倒', dropped_digit: '漏一位', extra_digit: '多一位', changed_digit: '一位之差', decimal_shift: '小数点错位', sign: '正负号', unit_factor: '单位混用', left_out: '漏加', counted_twice: '重复计算',
    swapped: '两数填反', duplicated_row: '重复行', missing_row: '漏行', neighbour_row: '错行', neighbour_column: '错列', stale_value: '旧数未更新', zero_total: '合计为零', copied_rate: '照抄比例', copied_amount: '照抄金额', direction: '方向写反', implied: '由他处推得', misread: '疑为误读', tied: '难分主次',
  },
  list: {
    comma: '，', titled: (table: string, rule: string) => `${table}：${rule}`,
    findings: '问题', numbers: '数字', doubts: '存疑', pages: '页', error: '必改', warning: '应核', notice: '提示', tails: '尾差（四舍五入）', notRun: '未能核对', done: '已处理',
    places: (n: number) => `${n} 处`, items: (n: number) => `${n} 项`, sightings: (n: number) => `${n} 处同数`, filter: '查找数字',
  },
  severity: { error: '必改', warning: '应核', notice: '提示', unread: '未能核对' },
  status: { open: '待处理', confirmed: '原文有误，已记入勘误', dismissed: '不是问题', later: '稍后', fixed: '已更正', reopened: '数字已变，重新打开' },
  table: {
    narrative: '正文', empty: '空', untitled: '未命名表', unit: (unit: string) => `单位：${unit}`, unitUnknown: '单位未标明', pages: (from: number, to: number) => (from === to ? `第 ${from} 页` : `第 ${from}–${to} 页，已接续`),
    checks: (checked: number, passed: number) => `${checked} 个数参与核对 · ${passed} 通过`, allPassed: (checked: number) => `${checked} 个数参与核对 · 全部通过`, decided: (n: number) => `${n} 已处理`, unchecked: '本表没有数参与核对',
    emptyNote: '本表为空', changed: (original: string) => `原读数 ${original === '' ? '空白' : original}`, doubtful: '读取有疑，请对照原件', otherReadings: (texts: string) => `另读作 ${texts}`, blankAsZero: '空白，按零计', formula: (text: string) => `公式 =${text}`, stored: (value: string) => `单元格存储 ${value}`, inPass: '参与的核对通过', inTail: '尾差', inNotice: '参与的核对有提示', inWarning: '参与的核对存疑', inFail: '参与的核对不符',
    tabs: '表格', grid: (title: string) => `${title}，提取结果`,
  },
  narrative: { title: '正文', figures: (n: number) => `${n} 个数`, none: '没有正文', bound: '对应', boundTo: (place: string) => `对应 ${place}`, unbound: '没有对应的单元格' },
  source: {
    title: '原件', page: (n: number) => `第 ${n} 页`, of: (n: number) => `/ ${n}`, previous: '上一页', next: '下一页', zoomIn: '放大', zoomOut: '缩小', fit: '适合宽度',
    marks: '隐藏标记', drawing: (n: number) => `正在绘制第 ${n} 页`, failed: '原件无法显示', sheet: (name: string) => `工作表 ${name}`, line: (n: number) => `第 ${n} 行`, other: '另一处', elsewhere: '另一份资料中的对应处', openOther: '打开那一份', text: '正文',
  },
  equation: {
    oneOf: '其中之一有误', roles: { prior: '上年', budget: '本年预算', accounts: '上年决算', department: '主管部门', unit: '所属单位' },
    printed: '印', expected: '应', difference: (text: string) => `差 ${text}`, tolerance: (text: string) => `（超出尾差 ±${text}）`, within: (text: string) => `（在尾差 ±${text} 以内）`, ink: '原件', related: '另见',
    more: (n: number) => `……共 ${n} 项`, zeros: (n: number) => `另 ${n} 项为零`, select: '选一个问题、一个数，或原件上的一处', cell: '单元格', parts: '参与的核对',
  },
  decide: {
    accept: (value: string) => `原文有误，建议改为 ${value}`, acceptPlain: '原文有误', acceptNote: (where: string) => `记入勘误：${where}`, misread: '我们读错了，更正读数', misreadNote: (where: string) => `只改提取结果：${where}`,
    acceptReading: (value: string) => `我们读错了，改为 ${value}`,
    document: '原文有误，不提建议', documentNote: '记入勘误', dismiss: '不是问题，说明原因', dismissNote: '数字变动后自动重开', later: '稍后再看', laterNote: '留在列表末尾', reopen: '重新打开', reopenNote: '取消原来的决定',
    reasonTitle: '为什么不是问题？', note: '说明（可不填）', noteNeeded: '请写明原因', commit: '确定', proposal: (value: string) => `建议改为 ${value}`, because: (text: string) => `原因：${text}`,
  },
  doubts: { none: '没有存疑之处', fromPicture: '读自图像，请对照原件', fromText: '读自文件文字，请对照原件', takeOther: (text: string) => `改作 ${text}` },
  find: { title: '在表中查找', next: '下一处', previous: '上一处', everywhere: '所有表', replacement: '改为', replace: (n: number) => `改 ${n} 格`, count: (at: number, of: number) => (of === 0 ? '没有' : at > 0 ? `${at} / ${of}` : `${of} 处`) },
  edit: { foreseen: (settled: number, fresh: number) => (settled + fresh === 0 ? '改后问题不变' : `改后${[settled > 0 ? `解决 ${settled} 处` : null, fresh > 0 ? `新出现 ${fresh} 处` : null].filter(Boolean).join('、')}问题`), tooMany: (n: number, most: number) => `${n} 格超出一次可改的 ${most} 格，没有写入`, changedCells: (n: number) => `已改 ${n} 格，可一次撤销`, conflict: (now: string) => `此格刚被改为“${now}”，本次没有写入` },
  export: { title: '导出', json: 'JSON（全部数据与原件位置）', xlsx: 'Excel（表格与问题）', errataWord: '勘误表（Word）', errata: '勘误表（HTML）', making: '正在导出', saved: (name: string) => `已导出 ${name}` },
  keys: {
    title: '全部按键', all: '全部按键', move: '下一个 / 上一个', moveDocument: '下一份 / 上一份', operands: '跳到算式中的数', edit: '改数', undo: '撤销', redo: '重做', leave: '离开', accept: '接受建议', misread: '我们读错了', document: '原文有误',
    dismiss: '不是问题', later: '稍后', second: '看另一处', page: '原件翻页', tabs: '换一张表', commit: '写入', inGrid: '在表格中：方向键移动，输入数字或 F2 改数，Esc 返回问题列表', reopen: '重新打开', or: '或',
  },
  numbers: { title: '出现两处以上的数，与相近的数', none: '没有出现两处以上的数', odd: '单独出现，与别处的数相近', near: { 'one-digit': '一位之差：', transposed: '数字颠倒：', factor: '只差位数：' } },
  palette: {
    ask: '命令、表、问题、数字、资料；可用拼音首字母', askPage: '页码', none: '没有找到', commands: '命令', tables: '表', findings: '问题', numbers: '数字', pages: '页', documents: '资料', hint: '上下键选择，Enter 执行，Esc 关闭',
  },
  keyGroups: { families: '各资料的同类问题', versions: '与上一版对照', anywhere: '随处', library: '资料库', decide: '问题与决定', view: '查看', source: '原件', out: '导出', inGrid: '在表格中：方向键移动，输入数字或 F2 改数，Esc 返回问题列表' },
  commands: commandsZhCN,
  ...workZhCN,
} as const;
