import type { TableKind } from '../../model/table-kind.ts';

/** Notes that say of the table above them that it has no data. */
export const EMPTY_TABLE_NOTE = /(?:本|此|该)表[^，,。；;]{0,8}(?:为空|空表|无数据|没有数据|无内容)|故(?:本表)?无数据|^(?:注[:：])?\s*(?:本(?:部门|单位))?(?:无数据|空表|无相关(?:收支|支出|收入|预算)项目)[。.]?$/;

/** Notes that say the organisation has no such money; which table they mean is told by where they stand. */
export const NO_MONEY_NOTE = /(?:没有|无|未安排|不涉及|未发生|未使用)[^。；;]{0,30}(?:预算|拨款|收入|支出|经费|资金|项目|收支|采购|服务)|不涉及/;

/** How the text names the money of a table that is often empty. */
export const MONEY_WORDS: Readonly<Partial<Record<TableKind, RegExp>>> = {
  gf_exp: /政府性基金/, f_gf: /政府性基金/, gf_income: /政府性基金/,
  soc_exp: /国有资本经营/, f_soc: /国有资本经营/,
  three_public: /[“"]?三公[”"]?|公务接待|因公出国/, f_three_public: /[“"]?三公[”"]?|公务接待|因公出国/,
  procurement: /政府采购/, service_purchase: /购买服务/, agency_operation: /机关运行经费/,
};

/** What forms print in an amount cell that holds nothing; it stays distinct from text that should have been a number. */
export const NOTHING_PRINTED = /^[\s\u3000\-—–－―/]*$|^无$/;
