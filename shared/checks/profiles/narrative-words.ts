/** A reason that was announced and not given: 主要原因是。 */
export const EMPTY_REASON = /原因(?:是|为|系|在于)[:：]? *[，,。；;]|原因[:：] *[。；;]/gu;
/** Words that give a reason. */
export const GIVES_REASON = /原因|由于|因为|主要是|系[\p{Script=Han}]|因[\p{Script=Han}]{2}|为了|按照|根据|落实|贯彻|厉行|压减|压缩|所致/u;
/** Sections whose changes must be explained by law. */
export const MUST_EXPLAIN = /三公|机关运行|运行经费/u;

/** A reason and the words in it. */
export const REASON = /(?:增加|增长|上升|减少|下降|降低)?的?(?:主要)?原因(?:是|为|[:：])[:：]?([^。]{4,200})/gu;
export const REASON_UP = /增加|增长|新增|上涨|提高|调入|增资|扩大|上调|新建|新设|增人|补发|追加|提升|上升|增编|晋升|增支/u;
export const REASON_DOWN = /减少|压减|压缩|下降|降低|退休|调出|取消|核减|节约|缩减|结束|完成|不再|调减|划出|转出|收回|停止|削减|精简|下调|去世|离职|一次性|未|无|少|减/u;

/** Words for the figure compared with; `name` is printed in messages. */
export const BASES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '预算', words: /(?:比|较|与|同)(?:上年|去年|20\d\d ?年)(?:度)?(?:年初)?预算/u },
  { name: '执行数', words: /(?:比|较|与|同)(?:上年|去年|20\d\d ?年)(?:度)?(?:预算)?执行/u },
  { name: '决算', words: /(?:比|较|与|同)(?:上年|去年|20\d\d ?年)(?:度)?(?:支出)?决算/u },
];

/** 全部为基本支出. */
export const ALL_BASIC = /全部(?:为|是|用于|安排)基本支出/u;
export const ALL_PROJECT = /全部(?:为|是|用于|安排)项目支出/u;
export const BASIC_FOR = /基本支出(?:预算)?(?:主要)?用于/u;
export const PROJECT_FOR = /项目支出(?:预算)?(?:主要)?用于/u;

/** What nothing is spent on. */
export const USED_FOR = /^ *(?:万元|元)[，,]? *(?:主要)?用于(?!以下)[^，。；]{2}/u;

/** Items and what their purpose may not speak of unless it also speaks of their own. */
export const PURPOSE_OF: readonly { readonly item: RegExp; readonly own: RegExp; readonly strange: RegExp }[] = [
  { item: /^住房公积金$/u, own: /公积金|住房/u, strange: /医疗|养老|职业年金|工伤|失业/u },
  { item: /^(?:行政单位医疗|事业单位医疗|公务员医疗补助)$/u, own: /医疗|医保|体检|公务员补助/u, strange: /公积金|养老|职业年金|购房/u },
  { item: /基本养老保险缴费/u, own: /养老|社保|社会保险/u, strange: /医疗|公积金|职业年金|购房/u },
  { item: /职业年金缴费/u, own: /年金|社保|社会保险/u, strange: /医疗|公积金|养老保险|购房/u },
  { item: /^购房补贴$|^提租补贴$/u, own: /补贴|住房/u, strange: /医疗|养老|职业年金/u },
];
export const PURPOSE = /(?:主要)?用于[:：]?([^。]{2,200})/u;

/** 主要包括: members of a list of economic subjects. */
export const SUBJECT_LIST = /(?:人员经费|公用经费)[^。；]{0,40}(?:包括|用于)[:：]?([^。；;]{4,600})/gu;
export const OPEN_LIST = /等(?:支出|费用|方面)?$/u;

/** Purchases kept for or given to smaller enterprises. */
export const SMALL_AND_MEDIUM = /中小企业/u;
export const SMALL_ONLY = /小微|小型|微型/u;
export const RESERVED = /预留|面向|专门/u;
export const AWARDED = /授予|中标|成交|合同/u;

/** Vehicles in use, by use. */
export const VEHICLES_OF_USE = /用车$/u;
export const VEHICLE_TOTAL = /车辆|公务用车|实有|保有|共有|在编/u;
export const ESTABLISHED = /编制/u;
export const OF_WHICH = /其中|按用途|分别/u;

/** Counts of offices, units and people, and the lists that follow them. */
export const COUNTED_LIST = /(?:内设|设有|设|下设|包括|下属|所属|辖)[^，。；;:：\d]{0,12}?(\d{1,2}|[一二两三四五六七八九十]{1,3}) ?个?(?:内设|职能|下属|所属|直属)*(?:机构|科室|处室|股室|部门|单位|中队|科|处|股)(?:[，,]?(?:具体)?(?:包括|分别为|分别是|即|为)[:：]?|[:：](?:分别(?:是|为))?)([^。；;]{4,600})/gu;
export const COUNT_FIRST = /(\d{1,2}|[二两三四五六七八九十]{1,3}) ?个(?:内设|职能|下属|所属|直属)+(?:机构|科室|处室|股室|单位)(?:分别为|分别是|包括|为)[:：]?([^。；;]{4,600})/gu;
export const UNITS_COUNTED = /(?:预算|决算)单位(?:共)?(?:有)?(\d{1,3}) ?(?:个|家)/u;
export const UNIT_LIST = /(?:预算|决算)单位(?:共)?(?:有)?(\d{1,3}) ?(?:个|家)[，,]?(?:具体)?(?:包括|分别为|分别是|为)[:：]?([^。；;]{4,800})/gu;
export const JOINS = /和|及|以及|与/gu;
export const OPEN_MEMBER = /等$/u;
export const POSTS = /(?:编制|核定)[^，。；;\d]{0,10}(\d{1,5}) ?[名人个]/gu;
export const IN_POST = /(?:在职|在编|实有)(?:在职|在编|在岗|人员|职工|编制内|干部)*[^，。；;\d]{0,6}(\d{1,5}) ?[名人]/gu;
export const NOT_STAFF = /离休|退休|聘用|编外|临时|遗属|学生/u;
export const BY_OFFICE = /由(?:我)?(?:单位|局|中心)?(\p{Script=Han}{2,8}(?:股|科|处|室|部))(?=负责|具体|牵头|组织|承担|实施|对接)/gu;

/** 价值50万元(原值)以上的通用设备: threshold and kind. */
export const GENERAL_EQUIPMENT = /(\d+)万元?(?:[(（][^()（）]{0,6}[)）])?以上(?:[(（][^()（）]{0,6}[)）])?(?:的)?(通用|专用)设备/gu;
