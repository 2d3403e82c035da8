import type { HostWords } from '../host-words.ts';

/** Menu and system dialogs. */
export const host: HostWords = {
  program: '勾稽',
  file: '文件',
  open: '打开…',
  quit: '退出',
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  view: '视图',
  zoomIn: '放大',
  zoomOut: '缩小',
  actualSize: '实际大小',
  fullScreen: '全屏',
  developerTools: '开发者工具',
  openTitle: '打开预决算公开文件',
  disclosures: '预决算公开文件',
  allFiles: '所有文件',
  saveTitle: '保存',
  cannotStart: '无法启动',
  backendLost: '后台程序多次意外退出。已完成的修改都已保存，请重新启动。',
};
