import type { ColumnField } from '../../shared/model/table-meaning.ts';
import type { Language } from '../../shared/words/language.ts';

/** What value columns mean, in the order in which they are offered: a name for every field, held to that by the compiler. */
type FieldNames = Readonly<Record<ColumnField, string>>;

const chinese: FieldNames = {
  amount: '金额', current: '本年', carry: '上年结转',
  total: '合计', basic: '基本支出', personnel: '人员经费', public: '公用经费', project: '项目支出', reserve: '预备费、预留', carry_next: '结转下年',
  gpb: '一般公共预算', gf: '政府性基金', soc: '国有资本经营', fsa: '财政专户管理资金', own: '单位资金',
  'cur.total': '本年收入合计', 'cur.gpb': '本年一般公共预算', 'cur.gf': '本年政府性基金', 'cur.soc': '本年国有资本经营', 'cur.fsa': '本年财政专户', 'cur.own': '本年单位资金',
  'carry.total': '结转合计', 'carry.gpb': '结转一般公共预算', 'carry.gf': '结转政府性基金', 'carry.soc': '结转国有资本经营', 'carry.fsa': '结转财政专户', 'carry.own': '结转单位资金',
  fiscal: '财政拨款', superior: '上级补助收入', institution: '事业收入', business: '经营收入', affiliated: '附属单位上缴收入', other_income: '其他收入', to_superior: '上缴上级支出', business_exp: '经营支出', to_affiliated: '对附属单位补助支出',
  'tp.all': '三公、会议、培训合计', 'tp.total': '三公合计', 'tp.abroad': '因公出国（境）', 'tp.car': '公务用车', 'tp.car_buy': '公务用车购置', 'tp.car_run': '公务用车运行', 'tp.host': '公务接待', meeting: '会议费', training: '培训费', 'training.local': '本级培训费', 'training.superior': '上级培训费', agency_operation: '机关运行经费',
  'type.total': '采购合计', 'central.total': '集中采购合计', 'central.goods': '集中采购货物', 'central.works': '集中采购工程', 'central.services': '集中采购服务', 'dispersed.total': '分散采购合计', 'dispersed.goods': '分散采购货物', 'dispersed.works': '分散采购工程', 'dispersed.services': '分散采购服务',
  amount_year: '年度金额', goal: '目标', indicator: '指标', count: '数量',
};

const english: FieldNames = {
  amount: 'Amount', current: 'This year', carry: 'Carried over',
  total: 'Total', basic: 'Basic', personnel: 'Personnel', public: 'Public', project: 'Project', reserve: 'Reserve', carry_next: 'Carried to next year',
  gpb: 'General budget', gf: 'Government funds', soc: 'State capital', fsa: 'Fiscal accounts', own: 'Own funds',
  'cur.total': 'This year: total', 'cur.gpb': 'This year: general budget', 'cur.gf': 'This year: government funds', 'cur.soc': 'This year: state capital', 'cur.fsa': 'This year: fiscal accounts', 'cur.own': 'This year: own funds',
  'carry.total': 'Carried: total', 'carry.gpb': 'Carried: general budget', 'carry.gf': 'Carried: government funds', 'carry.soc': 'Carried: state capital', 'carry.fsa': 'Carried: fiscal accounts', 'carry.own': 'Carried: own funds',
  fiscal: 'Fiscal', superior: 'From superior bodies', institution: 'Institutional income', business: 'Business income', affiliated: 'From affiliated bodies', other_income: 'Other income', to_superior: 'To superior bodies', business_exp: 'Business expenditure', to_affiliated: 'To affiliated bodies',
  'tp.all': 'Three expenses, meetings, training', 'tp.total': 'Three expenses', 'tp.abroad': 'Abroad', 'tp.car': 'Cars', 'tp.car_buy': 'Cars bought', 'tp.car_run': 'Cars run', 'tp.host': 'Hosting', meeting: 'Meetings', training: 'Training', 'training.local': 'Own training', 'training.superior': 'Training by superiors', agency_operation: 'Agency operation',
  'type.total': 'Procurement: total', 'central.total': 'Central: total', 'central.goods': 'Central: goods', 'central.works': 'Central: works', 'central.services': 'Central: services', 'dispersed.total': 'Dispersed: total', 'dispersed.goods': 'Dispersed: goods', 'dispersed.works': 'Dispersed: works', 'dispersed.services': 'Dispersed: services',
  amount_year: 'Amount of the year', goal: 'Goal', indicator: 'Indicator', count: 'Count',
};

/** What a value column's meaning is called. */
export const fieldName = (language: Language, field: ColumnField): string => (language === 'en' ? english : chinese)[field];
