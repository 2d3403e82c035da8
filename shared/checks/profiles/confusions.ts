/** A wrong word, where it must stand to be wrong, and the right word (domain confusion list of Q-02). `sure` words are warnings, the others notices. */
export interface Confusion {
  readonly wrong: RegExp;
  readonly right: string;
  readonly sure: boolean;
}

const sure = (wrong: string, right: string): Confusion => ({ wrong: new RegExp(wrong, 'gu'), right, sure: true });
const likely = (wrong: string, right: string): Confusion => ({ wrong: new RegExp(wrong, 'gu'), right, sure: false });

/** Mistyped words of budget disclosures: similar sound, similar shape, old spellings. */
export const CONFUSIONS: readonly Confusion[] = [
  sure('拔款', '拨款'), sure('拔付', '拨付'), sure('划拔', '划拨'), sure('调拔', '调拨'), sure('核拔', '核拨'),
  sure('绩郊|绩较|积效(?=目标|评价|管理|自评)', '绩效'), sure('自平(?=表|报告|得分|结果)', '自评'), sure('[收]人(?=预算|决算|支出|总[计额]|合计)', '收入'),
  sure('支处(?=预算|决算|总|合计|\\d)', '支出'), sure('予算', '预算'), sure('予决算', '预决算'), sure('予留', '预留'), sure('结佘|节余(?=结转)', '结余'), sure('接转结余', '结转结余'),
  sure('增涨', '增长'), sure('增张(?!力)', '增长'), sure('减小(?=\\d[\\d,.]*万?元)', '减少'), sure('下隆', '下降'), sure('持评|持乎', '持平'), sure('同此(?=增|减|下降)', '同比'),
  sure('因工出国', '因公出国'), sure('出国[(（]镜[)）]', '出国（境）'), sure('工务(?=接待|用车)', '公务'), sure('公务按待', '公务接待'), sure('公务用年', '公务用车'), sure('三工经费', '三公经费'), sure('购制(?=费|税|及运行)', '购置'),
  sure('帐户', '账户'), sure('帐面', '账面'), sure('帐簿', '账簿'), sure('[报记结转付入挂]帐', '账'), sure('帐务', '账务'),
  sure('性基全', '性基金'), sure('政府姓基金', '政府性基金'), sure('国有资木', '国有资本'), sure('资本经菅', '资本经营'), sure('公积全', '公积金'), sure('工积金', '公积金'), sure('职业年全', '职业年金'), sure('奖全', '奖金'),
  sure('津帖', '津贴'), sure('补帖', '补贴'), sure('离退修', '离退休'), sure('人圆经费', '人员经费'), sure('福力支出', '福利支出'), sure('社会保瘴|社会保章', '社会保障'), sure('住房保章', '住房保障'),
  sure('招标彩购|政府采够|政府彩购', '政府采购'), sure('签定', '签订'), sure('布署', '部署'), sure('按装', '安装'), sure('座落', '坐落'), sure('既使', '即使'), sure('既将', '即将'), sure('已后', '以后'), sure('做为(?!难)', '作为'),
  sure('通迅', '通讯'), sure('幅射', '辐射'), sure('松驰', '松弛'), sure('渡过难关', '度过难关'), sure('以经', '已经'), sure('必需要', '必须要'), sure('不径而走', '不胫而走'), sure('再接再励', '再接再厉'), sure('迫不急待', '迫不及待'),
  sure('(?:社区|行政|政务|公共|机关|财政)事物(?=受理|管理|服务|工作|中心|支出)', '事务'), sure('反应(?=(?:部门|单位|本部门|本单位|我单位|公务|政府用于|用于|年度总体))', '反映'), sure('截[至止](?=.{0,12}为至)', '截至'),
  sure('增减变[运劝]', '增减变动'), sure('名词解[译择]', '名词解释'), sure('机构设[直罝]', '机构设置'), sure('主要职[贵]', '主要职责'), sure('国有资产占[由田]', '国有资产占用'),
  likely('时时(?=监测|监控|更新|掌握|关注|查看)', '实时'), likely('其它(?=收入|支出|资金|商品|社会|工资|交通|对个人)', '其他'), likely('岀', '出'), likely('釆', '采'), likely('専', '专'), likely('収', '收'),
];

/** One pass over a text instead of a hundred: nearly all texts hold none of them. */
export const ANY_CONFUSION = new RegExp(CONFUSIONS.map(({ wrong }) => wrong.source).join('|'), 'u');
