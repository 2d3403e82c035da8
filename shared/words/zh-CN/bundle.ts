/** 证据包的文字。 */
export const bundle = {
  about: '勾稽证据包（gouji.bundle/1）。用 gouji verify-bundle 离线核验。',
  proves: [
    '自签名以来，包内任何内容都没有改动',
    '包内的表格、问题、处理、签名和修改记录互相一致，所核对的源文件是所列 SHA-256 的那一份',
    '签名者持有所列指纹的工作区密钥',
  ],
  provesNot: [
    '密钥属于哪个单位或个人：请通过其他途径核对指纹（--key）',
    '姓名是各人自己填写的，没有经过身份认证',
    '时间取自当时电脑的时钟，没有可信时间戳',
    '在打包之前工作区有没有被改写；能改写工作区文件的人也能重新打包和签名',
    '识别和规则本身正确；源文件未附在包内时，须另有原件才能对照',
  ],
  fingerprint: '工作区密钥指纹（SHA-256）：{fingerprint}',
  checks: {
    container: '文件格式逐字节符合', manifest: '清单与包内文件一致（{detail} 个）', signature: '签名有效', key: '密钥指纹与给定的一致', hashes: '每个文件与清单的校验值一致{detail}',
    source: '源文件与校验值一致', history: '修改记录的链条完整（{detail} 条）', record: '签名、修改记录与审核结果一致{detail}', tables: '表格可由读入结果和修改记录重新得出（{detail}）',
  },
  outcomes: { holds: '通过', fails: '不符', 'not-checked': '未核验' },
  whyNot: { key: '没有给出 --key 指纹', source: '包内没有附源文件', tables: '打包的程序、识别或规则版本不同' },
  sound: '证据包完好。',
  broken: '证据包不可信：有 {n} 项不符。',
  document: '{file}，SHA-256 {sha256}，{by} 于 {at} 导入，修订号 {revision}',
  signed: '{stage}：{by}，{at}',
  stages: { prepared: '编制', reviewed: '复核', approved: '批准' },
  provesTitle: '它证明：',
  provesNotTitle: '它不证明：',
  made: '已写出证据包 {file}',
  fileSuffix: '证据',
};
export type BundleWords = typeof bundle;
