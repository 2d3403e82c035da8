import { functionName } from '../catalogue/subject-names.ts';
import { total, type Flow, type Where } from '../book/book.ts';

/** The different 7-digit codes of the chosen flows, ascending. */
export const itemCodes = (flows: readonly Flow[], where: Where = () => true): readonly string[] =>
  [...new Set(flows.filter(where).map((flow) => flow.code))].sort();

/** 类, 款 and 项 codes of the chosen flows in printed order: each parent before its children. */
export function allLevels(flows: readonly Flow[], where: Where = () => true): readonly string[] {
  const codes = new Set<string>();
  for (const item of itemCodes(flows, where)) codes.add(item.slice(0, 3)).add(item.slice(0, 5)).add(item);
  return [...codes].sort();
}

/** 类 codes of the chosen flows with their sums, ascending, only those with money this year. */
export function classSums(flows: readonly Flow[], where: Where = () => true): readonly { code: string; name: string; amount: number; prior: number }[] {
  const classes = [...new Set(itemCodes(flows, where).map((item) => item.slice(0, 3)))];
  return classes
    .map((code) => {
      const within: Where = (flow) => where(flow) && flow.code.startsWith(code);
      return { code, name: functionName(code), amount: total(flows, within), prior: total(flows, within, 'prior') };
    })
    .filter((entry) => entry.amount > 0);
}

/** Economic codes of the chosen flows with their parent classes, ascending: 301, 30101, …, 302, … */
export function economicLevels(flows: readonly Flow[], where: Where): readonly string[] {
  const codes = new Set<string>();
  for (const flow of flows) if (flow.economic !== null && where(flow)) codes.add(flow.economic.slice(0, 3)).add(flow.economic);
  return [...codes].sort();
}
