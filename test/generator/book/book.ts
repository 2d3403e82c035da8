import type { Theme } from '../catalogue/themes.ts';
import type { Fen } from '../money.ts';

/** Where money comes from: 一般公共预算, 政府性基金, 单位资金. (国有资本经营预算 and 财政专户 stay empty in every template.) */
export type Fund = 'gpb' | 'gf' | 'own';
/** What money is for: 人员经费, 公用经费, 项目支出, 单位预留机动经费. */
export type Use = 'personnel' | 'public' | 'project' | 'reserve';

/** The smallest fact: one purse, one purpose, one unit. Every printed figure is a sum of these, rounded once. */
export interface Flow {
  readonly unit: number;
  /** 7-digit function code. */
  readonly code: string;
  readonly fund: Fund;
  /** Money of the fund from above (上级补助) or own (本级). */
  readonly source: 'local' | 'superior';
  /** True for money carried over from last year. */
  readonly carried: boolean;
  readonly use: Use;
  /** 5-digit economic code; null inside projects unless 三公 depends on it. */
  readonly economic: string | null;
  readonly project: number | null;
  readonly amount: Fen;
  /** The same purse last year. */
  readonly prior: Fen;
}

/** A body with its own budget. */
export interface UnitBody {
  readonly code: string;
  readonly name: string;
  readonly category: 'administrative' | 'institution';
  readonly staff: number;
  readonly vehicles: number;
}

export interface Project {
  readonly unit: number;
  readonly code: string;
  readonly name: string;
  /** The work and how it is counted, for targets. */
  readonly work: string;
  readonly counted: string;
  readonly quantity: number;
  readonly fund: Fund;
}

/** One line of government procurement. */
export interface Purchase {
  readonly unit: number;
  readonly code: string;
  readonly label: string;
  readonly fund: Fund;
  readonly way: 'central' | 'dispersed';
  readonly type: 'goods' | 'works' | 'services';
  /** True when also bought as a public service (政府购买服务). */
  readonly service: boolean;
  readonly amount: Fen;
  readonly prior: Fen;
}

/** Everything a disclosure says, before any wording. */
export interface Book {
  readonly seed: number;
  readonly year: number;
  readonly theme: Theme;
  readonly place: string;
  readonly scope: 'department' | 'unit';
  readonly department: { readonly code: string; readonly name: string };
  readonly units: readonly UnitBody[];
  /** Index of the disclosing unit when scope is unit (then the only one). */
  readonly flows: readonly Flow[];
  readonly projects: readonly Project[];
  readonly purchases: readonly Purchase[];
}

/** Chooses flows. */
export type Where = (flow: Flow) => boolean;

/** Sum of this year's (or last year's) amounts. */
export function total(flows: readonly Flow[], where: Where = () => true, when: 'amount' | 'prior' = 'amount'): Fen {
  let sum = 0;
  for (const flow of flows) if (where(flow)) sum += flow[when];
  return sum;
}

/** The disclosing body. */
export function discloser(book: Book): { readonly code: string; readonly name: string } {
  const [unit] = book.units;
  return book.scope === 'department' || !unit ? book.department : unit;
}

/** 三公 and the two further costs, by economic code. */
export const THREE_PUBLIC = {
  abroad: ['30212'], carBuy: ['31013'], carRun: ['30231'], host: ['30217'], meeting: ['30215'], training: ['30216'],
} as const;

/** Chooses the fiscal flows of the given economic codes. */
export const spentOn = (...codes: readonly string[]): Where => (flow) => flow.fund !== 'own' && flow.economic !== null && codes.includes(flow.economic);
