/** 支持包的文字：每个文件里有什么、没有什么。 */
export const support = {
  title: '勾稽支持包：交给技术支持前请先看这里列出的内容。',
  none: '不含：文件内容、表格数字、文件名、姓名、批注、路径、源文件、签名密钥。',
  files: {
    'contents.txt': '本说明：每个文件里有什么',
    'about.json': '程序版本、操作系统、处理器数、内存大小、语言',
    'workspace.json': '数据库版本与自检结果、各表行数、每份文件的格式和页数（不含名称）、任务按结果计数、自动备份的时间和大小',
    'settings.json': '设置项的名称；只有备份数量、天数和停用的规则带取值',
    log: '运行记录：时间、事件、错误代码和程序内位置；调试级的行已去掉',
  },
  made: '已写出支持包 {file}，内容如下：',
  line: '{name}（{bytes} 字节）：{what}',
};
export type SupportWords = typeof support;
