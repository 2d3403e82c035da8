/** What each command is called, in menus, in the palette and in the sheet of keys. */
export const commandsZhCN = {
  palette: '查找与命令', keys: '全部按键', library: '资料库', importFiles: '导入文件', importExample: '打开示例', themeNext: '切换外观', languageNext: '切换语言',
  next: '下一个问题', previous: '上一个问题', accept: '接受建议', misread: '我们读错了，更正读数', documentWrong: '原文有误，不提建议', dismiss: '不是问题，说明原因', later: '稍后再看', reopen: '重新打开',
  edit: '改数', undo: '撤销', redo: '重做', second: '看另一处', operands: '跳到算式中的数', reasons: '选择原因',
  nextTable: '下一张表', previousTable: '上一张表', narrative: '看正文', nextPage: '原件下一页', previousPage: '原件上一页', gotoPage: '转到页', zoomIn: '放大原件', zoomOut: '缩小原件', zoomFit: '原件适合宽度', marks: '隐藏或显示标记',
  findings: '看问题列表', pages: '看页列表', doubts: '看存疑列表', numberCard: '这个数的所有出处', coverage: '读取情况',
  exportJson: '导出 JSON', exportXlsx: '导出 Excel', exportErrataWord: '导出勘误表（Word）', exportErrataHtml: '导出勘误表（HTML）', publicationCheck: '发布前检查', exportBundle: '导出证据包', exportBundleBare: '导出证据包（不含源文件）',
  findInTable: '在表中查找与批量更正', fillDown: '向下填充', markAll: '选中全表', stretch: '扩选',
  sign: '签署', confirmTable: '确认本表，或撤回确认', comments: '批注',
  nextDocument: '下一份资料', previousDocument: '上一份资料', openDocument: '打开资料', nextToDo: '下一份待处理或未签署的资料', search: '查找资料与文字',
  settings: '设置', history: '改动历史', back: '返回上一页',
  structure: '调整表格结构', region: '在页上框选一张表来读', boundary: '在页上移动分界线',
  pairs: '对照的资料', versions: '与上一版对照', versionNext: '下一处改动', versionPrevious: '上一处改动', versionHere: '到这一版的这一处', versionThere: '到上一版的这一处', earlierVersions: '显示或收起较早的版本',
  family: '同类问题一并处理', families: '各资料的同类问题', proposedPairs: '待确认的对照',
  familyNext: '下一类问题', familyPrevious: '上一类问题', familyWrong: '各资料：原文有误', familyReasons: '各资料：不是问题，选择原因', familyBack: '收回刚才的一并处理',
  foldLeft: '收起或展开列表', foldSource: '收起或展开原件', nextPane: '到下一栏', leave: '离开，返回', tour: '入门引导（五步）',
} as const;
