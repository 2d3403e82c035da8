/** Words of the command line. */
export const cli = {
  usage: `用法：gouji <命令> …

  check 文件… [--prior 文件] [--with 文件]… [--without 规则]… [--accept 词语]… [--json 输出]  读取、识别、核对；--prior 上年文件，--with 同年预算、主管部门或所属单位的文件；--without 不运行的规则，--accept 不再提示的词语；默认输出可读报告，--json - 输出到标准输出
  extract 文件… [--json 输出]                     只读取和识别，不核对
  export (文件 | --workspace 目录 --document 编号) [--json 输出] [--xlsx 输出] [--errata 输出.docx|.html] [--csv 目录]
  publish-check 文件… [--json 输出]               发布前检查：隐藏文字、批注、作者、隐藏工作表、宏、个人信息等随文件带出的内容
  import 路径… --workspace 目录                   把文件或文件夹导入工作区
  list --workspace 目录 [--json -]                列出工作区中的文件
  verify --workspace 目录                         检查数据库和每个源文件是否完整
  backup --workspace 目录 --to 文件               把整个工作区（数据库和源文件）备份成一个文件，使用中也可以
  restore 文件 --workspace 目录                   把备份恢复到一个新的或空的目录，绝不覆盖
  selftest 文件… [--n 200] [--seed 1] [--json 输出] 自测：在内存副本中逐一植入已知错误，按种类报告发现率和 95% 置信区间
  repair --workspace 目录 [--yes]                 检查数据库；损坏时列出最近的完好备份，加 --yes 用它恢复，损坏的文件另存不删
  bundle --workspace 目录 --document 编号 --to 文件 [--with-source]  证据包：识别、问题、处理、签名和修改记录，用工作区密钥签名
  verify-bundle 文件 [--key 指纹] [--json -]       离线核验证据包，说明它证明什么、不证明什么
  support --workspace 目录 --to 文件.zip           支持包：版本、计数和运行记录，不含文件内容和名称；列出其中每个文件
  rules [--json -]                                列出全部规则
  --version                                       版本
  help [命令]                                     本说明

选项：--jobs N 同时处理的文件数；--quiet 不输出进度；--encoding utf-8|utf-16le|utf-16be|gb18030|big5 文本文件的编码；--lang zh-CN|en
退出码：0 没有必改问题；1 有必改问题（check），有随文件带出的内容（publish-check），证据包不可信（verify-bundle）；2 至少一个文件无法读取；64 用法错误`,
  badUsage: '用法错误：{reason}。运行 gouji help 查看说明。',
  unknownCommand: '不认识的命令“{command}”',
  unknownOption: '不认识的选项或缺少取值（{detail}）',
  needsFile: '没有给出文件',
  needsWorkspace: '需要 --workspace 目录',
  needsOutput: '需要至少一个输出：--json、--xlsx、--errata 或 --csv',
  oneFile: '一次只能导出一个文件',
  badEncoding: '--encoding 只能是：{names}',
  badJobs: '--jobs 应为正整数',
  unknownRule: '没有这条规则：{rule}（gouji rules 列出全部规则）',
  badN: '--n 应为正整数',
  badSeed: '--seed 应为不小于 0 的整数',
  badCount: '--n 不能超过 {most}',
  noPartner: '《{other}》（{otherYear} 年{otherKind}）与《{file}》（{year} 年{kind}）没有可比的数，未用于核对',
  kinds: { budget: '预算', final: '决算', unknown: '文件' },
  comparedWith: '对照 {names}',
  reading: '读取 {file}',
  read: '已读取 {file}：{pages} 页，{tables} 张表，{amounts} 个数额，已计入 {accounted} 个',
  summary: '核对：{pass} 通过，{tail} 尾差，{fail} 不符，{notRun} 未核对，{notApplicable} 不适用',
  noFindings: '没有发现必改或应核的问题。',
  tails: '尾差 {n} 处（四舍五入可以解释）',
  unread: '未能核对 {n} 项',
  imported: '已导入 {file}（{id}）',
  duplicate: '{file} 已在工作区中（{id}）',
  verified: '工作区完整：数据库无误，{n} 个源文件与校验值一致。',
  broken: '工作区有 {n} 处问题：',
  brokenSource: '源文件缺失或已改变：{sha256}',
  brokenDatabase: '数据库：{detail}',
  soundDatabase: '数据库完好，无需修复。',
  damagedBackup: '备份 {name} 也已损坏，不用',
  noGoodBackup: '没有完好的自动备份。请用另存的备份文件恢复到新的目录（gouji restore）。没有改动任何内容。',
  wouldRestore: '最近的完好备份：{name}（{at}，{documents} 份文件，{changes} 条修改记录，最后一条 {lastChange}）。此后的修改不在其中。加 --yes 恢复；损坏的数据库会保留在 backups 目录。',
  repaired: '已用备份 {name}（{at}，{documents} 份文件，{changes} 条修改记录）恢复；损坏的数据库保留在 backups 目录。',
  needsDocument: '需要 --document 编号',
  oneBundle: '一次只能核验一个证据包',
  needsTo: '需要 --to 文件',
  oneBackup: '一次只能恢复一个备份文件',
  backedUp: '已备份到 {file}：{documents} 份文件，{sources} 个源文件。',
  restored: '已恢复到 {folder}：{documents} 份文件，{sources} 个源文件，{changes} 条修改记录。',
  restoredWithoutSources: '备份中没有 {n} 个源文件：表格和修改记录完整，但看不到原页。',
  written: '已写出 {file}',
};
export type CliWords = typeof cli;
