/** First two digits of an identity number: the provinces (GB/T 2260). */
export const PROVINCES: ReadonlySet<string> = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));

/** 18 digits with a birthday inside; 15 digits in the form used until 1999. */
export const IDENTITY_18 = /(?<![\dA-Za-z])([1-9]\d{5})((?:18|19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
export const IDENTITY_15 = /(?<![\dA-Za-z])([1-9]\d{5})\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/gu;
export const NAMES_IDENTITY = /身份证|证件号|公民身份/u;

/** Long numbers that are something else: 监督索引号, 统一社会信用代码, 项目代码, 文号, 合同编号 … */
export const OTHER_NUMBER = /索引号|信用代码|机构代码|代码|编码|编号|文号|合同号|发票|条码|序列号|批次号|货号|型号|备案|许可|凭证号|订单/u;

/** A comma or stop beside a number belongs to it only where a digit follows: numbers stand before commas of the sentence too. */
export const MOBILE = /(?<![\dA-Za-z\-*+]|\d[.,])(?:\+?86[- ]?)?1[3-9]\d{9}(?![\dA-Za-z%*]|[.,]\d| ?[万亿]?元)/gu;
export const ACCOUNT = /(?<![\dA-Za-z]|\d[.,])\d(?:[ -]?\d){14,18}(?![\dA-Za-z%]|[.,]\d| ?[万亿]?元)/gu;
export const NAMES_ACCOUNT = /账号|帐号|账户|帐户|卡号|开户|户名/u;
/** Beginnings of cards issued in China (银联 62) and of the international schemes. */
export const CARD_START = /^(?:62|4[0-9]|5[1-5]|35|37)/u;
export const LANDLINE = /(?<![\d.])(?:\(?0\d{2,3}\)?[- ]?)?[2-8]\d{6,7}(?![\d%]|[.,]\d| ?[万亿]?元)/gu;
export const NAMES_PHONE = /电话|传真|联系方式|热线/u;
export const MAIL = /[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+/gu;

export const NAME_HEAD = /^(?:姓名|人员姓名|受益人|补助对象|救助对象|领取人|户主)(?:姓名)?$/u;
export const PERSON = /^\p{Script=Han}{2,4}$/u;

export const HOME_ADDRESS = /\p{Script=Han}{1,6}村[^,。;、\s]{0,6}?\d{1,3} ?组[^,。;、\s]{0,6}?(?:\d{1,4} ?号)?|(?:小区|花园|公寓|家属院|宿舍)[^,。;、\s]{0,4}\d{1,3} ?(?:栋|幢|号楼)[^,。;、\s]{0,6}\d{1,4} ?(?:室|号)/gu;
export const PLATE = /(?<!\p{Script=Han}{1}第)[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?(?=[A-HJ-NP-Z\d]*\d[A-HJ-NP-Z\d]*\d)[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])/gu;
export const PASSPORT = /(?<![A-Za-z\d])(?:E[A-HJ-NP-Z\d]|G)\d{7,8}(?![A-Za-z\d])/gu;
export const NAMES_PASSPORT = /护照/u;

/** Marks of secrecy on a paper. Speaking of 保密工作 is no mark. */
export const SECRECY_MARK = /(?:绝密|机密|秘密)[ ]?(?:★|☆|\*)|密级[:] ?(?!无|公开|非密|\s|$)\p{Script=Han}{2,4}|^ *(?:绝密|机密|秘密)(?:级|件)? *$|(?:内部(?:资料|文件|使用))[,，、 ]*(?:注意保存|注意保密|严禁外传|不得外传|请勿外传)/gu;
/** Work that is secret by its nature, as the name of a project. */
export const SECRET_WORK = /技术侦[查察]|技侦|侦[查察]装备|情报(?:工作|收集|信息)|反间谍|国防动员|战备|军事设施|人防指挥(?:所|工程)|密码(?:设备|装备)(?:购置)/gu;

/** Foot of a form: who filled it in. */
export const FORM_PERSON = /^(?:项目)?(?:单位)?(?:负责人|经办人|填报人|填表人|联系人|审核人|制表人)(?:\(?(?:签字|签章|签名|盖章)\)?)?[:]?$/u;
export const FORM_PHONE = /^(?:联系|办公)?电话[:]?$|^联系方式[:]?$/u;
export const FORM_LINE = /(?:负责人|经办人|填报人|填表人|联系人|审核人|制表人)(?:\(?(?:签字|签章|签名)\)?)?[:] ?(\p{Script=Han}{2,4})(?= |,|;|$|联系|电话|填|经|审|制)/gu;
