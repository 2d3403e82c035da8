import type { RuleWords } from '../rule-words.ts';

/** 敏感信息类规则的文字。 */
export const privacyRules: Readonly<Record<string, RuleWords>> = {
  'privacy/identity-numbers': {
    title: '身份证号', explanation: '公开文件不得出现公民身份号码。按省份、出生日期和国家标准 GB 11643 的校验码识别；统一社会信用代码、项目代码等不算。',
    messages: { identity: '{where}：“{text}”中有身份证号', 'identity-doubtful': '{where}：“{text}”疑为身份证号' },
  },
  'privacy/mobile-numbers': {
    title: '手机号', explanation: '公开文件不得出现个人手机号；打码的（138****1234）可以。编码、文号中的数字不算。',
    messages: { mobile: '{where}：“{text}”中有手机号' },
  },
  'privacy/account-numbers': {
    title: '银行账号、卡号', explanation: '公开文件不得出现银行账号或卡号。账号以前后文字识别，卡号按发卡标识和校验位识别。',
    messages: { account: '{where}：“{text}”中有银行账号', card: '{where}：“{text}”中的数字符合银行卡号的校验规则' },
  },
  'privacy/telephones': {
    title: '电话、邮箱', explanation: '办公电话和邮箱可以公开，个人的不可以。全文合并为一条提示。',
    messages: { telephone: '{where}：“{text}”中有电话号码', mail: '{where}：“{text}”中有电子邮箱' },
  },
  'privacy/name-lists': {
    title: '个人名单', explanation: '带姓名列的名单（补助、救助对象等）不应出现在预决算公开中。',
    messages: { names: '{table}列有 {count} 个人的姓名' },
  },
  'privacy/homes-and-plates': {
    title: '住址、车牌、护照', explanation: '门牌到户的住址、车辆号牌和护照号属于个人信息或不宜公开的信息。',
    messages: { home: '{where}：“{text}”中有具体住址', plate: '{where}：“{text}”中有车辆号牌', passport: '{where}：“{text}”中有护照号' },
  },
  'privacy/secrecy-marks': {
    title: '涉密标志', explanation: '公开文件不应带有密级标志；技术侦查等内容不应列出项目名称。说到保密工作本身的不算。',
    messages: { mark: '{where}：“{text}”中有密级或内部标志', 'secret-work': '{where}：“{text}”列出了不宜公开的项目' },
  },
  'privacy/form-persons': {
    title: '填报人信息', explanation: '绩效表等表下的负责人、经办人、联系电话在公开前应当清空。全文合并为一条。',
    messages: { person: '{table}印有填报人信息：“{text}”' },
  },
  'privacy/hidden-parts': {
    title: '隐藏内容', explanation: '修订痕迹、批注、隐藏文字、隐藏工作表和隐藏行列随文件一起公开，别人可以看到。属性中的作者、单位、路径由发布前检查在要公开的文件里查看。',
    messages: { 'tracked-changes': '文件带有修订痕迹（{count} 处）{detail}', comments: '文件带有批注（{count} 处）{detail}', 'hidden-text': '文件带有隐藏文字（{count} 处）{detail}', 'sheet-hidden': '文件带有隐藏的工作表（{count} 张）{detail}', 'rows-hidden': '文件带有隐藏的行或列（{count} 处）{detail}', properties: '文件属性由发布前检查查看' },
  },
};
