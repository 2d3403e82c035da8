/** Traces of an unfilled template: what they look like, how they are called when several are told as one. */
export interface Residue {
  readonly kind: 'alternative' | 'instruction' | 'placeholder' | 'field' | 'foreign';
  readonly pattern: RegExp;
  /** error where nothing else can be meant. */
  readonly sure: boolean;
}

/** Column heads may offer alternatives (比上年增加（减少）), so heads and titles are not searched for these. */
export const RESIDUES: readonly Residue[] = [
  { kind: 'alternative', sure: true, pattern: /增加 ?[(（/] ?(?:或)?减少 ?[)）]?|减少 ?[(（/] ?(?:或)?增加 ?[)）]?|增长 ?[(（/] ?(?:或)?(?:下降|减少) ?[)）]?|下降 ?[(（/] ?(?:或)?增长 ?[)）]?|上升 ?[(（/] ?下降 ?[)）]?|大于 ?[(（/] ?小于 ?[)）]?|小于 ?[(（/] ?大于 ?[)）]?|高于 ?[(（/] ?低于 ?[)）]?/gu },
  { kind: 'instruction', sure: true, pattern: /[(（](?:增加|减少|变动|变化|增减)(?:的)?内容[)）]|[(（]上一年度[,，]下同[)）]|应根据实际情况进行解释|根据实际情况进行解释和增减|仍保留该表格式|作下述说明|作如下说明[:：]?$|填列数应与|为必填项|如持平作持平表述|[(（](?:若|如)?不涉及的?(?:可)?不列[)）]|此处填写|请填写|请根据|按上述格式依次说明|[(（](?:请|需)(?:各部门|各单位)?[^（）()]{0,20}(?:填写|填列|说明|删除)[^（）()]{0,10}[)）]|具体说明原因|[(（]说明原因[)）]|[(（](?:部门|单位)名称[)）](?=20\d\d|年度|部门|单位)|请自行(?:增减|删减|修改|调整)|样例|[(（]示例[)）]|由主管部门根据.{0,30}填写/gu },
  { kind: 'placeholder', sure: true, pattern: /(?<![A-Za-z\d])[XxＸｘ×✕╳]{2,}(?=\s*(?:万元|元|%|年|月|日|个|人|辆|次|台|平方米|省|市|县|区|局|部门|单位|中心|委|[(（]|[。，,；;、]|$))|(?<=为|支出|收入|预算|共|占|减少|增加|增长|下降|约)\s*[XxＸｘ×]{1,}(?=\s*(?:万元|元|%))|某某(?:局|部门|单位|中心)|20[XxＸｘ×]{1,2}(?=年)|_{4,}|＿{3,}/gu },
  { kind: 'placeholder', sure: false, pattern: /(?<![A-Za-z\d])[XxＸｘ×✕╳]{2,}(?![A-Za-z\d])|○○|〇〇(?!年)|□□/gu },
  { kind: 'field', sure: true, pattern: /\[?bookmark:? ?_\w+\]?|_GoBack|PAGEREF|_Toc\d+|HYPERLINK|MERGEFORMAT|错误[!！] ?未(?:找到|定义)|Error!|#REF!|#N\/A|#VALUE!|#DIV\/0!|#NAME\?|\{ ?(?:单位|部门|年度|金额|名称)[^}]{0,10}\}|\$\{\w+\}|<\/?(?:br|b|p|td|tr|span)\b[^>]*>/gu },
  { kind: 'foreign', sure: false, pattern: /(?<=\p{Script=Han}[，、]?) ?\b(?:and|the|of|or|with|for|in|to|by)\b ?(?=\p{Script=Han})/gu },
];

/** Notes of official forms that also stand in finished documents. */
export const ALLOWED_NEAR = /[(（]增减|变动比率|增\(\+\)|比上年增减/u;
