import type { Unit } from '../money/unit.ts';
import { compact } from './compact.ts';

const UNITS: Readonly<Record<string, Unit>> = { 元: '元', 千元: '千元', 万元: '万元', 百万元: '百万元', 亿元: '亿元' };
const NAMED = /(?:金额|计量|货币)?单位[:：]?(?:人民币)?(亿元|百万元|万元|千元|元)/;
const BARE = /^[(]?(?:人民币)?(亿元|百万元|万元|千元|元)[)]?$/;
const BRACKETED = /[(](?:人民币|单位[:：])?(亿元|百万元|万元|千元|元)[)]/;

/** The money unit that a unit line, title or head prints (单位：万元, 金额单位：元, （万元）); null when it names none. */
export function printedUnit(text: string): Unit | null {
  const flat = compact(text);
  const match = NAMED.exec(flat) ?? BARE.exec(flat) ?? BRACKETED.exec(flat);
  return match?.[1] === undefined ? null : (UNITS[match[1]] ?? null);
}
