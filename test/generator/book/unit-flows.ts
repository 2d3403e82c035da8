import type { Theme } from '../catalogue/themes.ts';
import type { Prng } from '../../../shared/selftest/prng.ts';
import type { Flow, UnitBody, Use } from './book.ts';
import { priorOf } from './draw-amounts.ts';

interface UnitContext {
  readonly rng: Prng;
  readonly draw: (lowYuan: number, highYuan: number) => number;
  readonly exact: boolean;
  readonly theme: Theme;
  readonly unit: UnitBody;
  readonly unitIndex: number;
}

/**
 * 基本支出 of one unit by economic code, each put under the function code that real budgets use for it
 * (30108 under 2080505, 30109 under 2080506, 30110 under 21011xx, 30111 under 2101103, 30113 under 2210201), so that the social-security chain ties.
 */
export function unitFlows({ rng, draw, exact, theme, unit, unitIndex }: UnitContext): readonly Flow[] {
  const office = unit.category === 'administrative';
  const run = office ? theme.run : theme.institutionRun;
  const staff = unit.staff;
  const flows: Flow[] = [];
  const add = (use: Use, code: string, economic: string, amount: number): void => {
    if (amount > 0) flows.push({ unit: unitIndex, code, fund: 'gpb', source: 'local', carried: false, use, economic, project: null, amount, prior: priorOf(rng, exact, amount) });
  };
  const each = (low: number, high: number): number => draw(staff * low, staff * high);
  const share = (base: number, perMille: number): number => {
    const fen = Math.round((base * perMille) / 1000);
    return exact ? Math.round(fen / 10_000) * 10_000 : fen;
  };
  const pay = each(44_000, 66_000);
  const allowance = each(office ? 24_000 : 5_000, office ? 46_000 : 14_000);
  const bonus = each(9_000, 30_000);
  const base = pay + allowance + bonus;
  add('personnel', run, '30101', pay);
  add('personnel', run, '30102', allowance);
  add('personnel', run, office ? '30103' : '30107', bonus);
  add('personnel', '2080505', '30108', share(base, 160));
  add('personnel', '2080506', '30109', share(base, 80));
  add('personnel', office ? '2101101' : '2101102', '30110', share(base, 65));
  add('personnel', '2101103', '30111', share(base, 31));
  add('personnel', run, '30112', share(base, 6));
  add('personnel', '2210201', '30113', share(base, 120));
  if (rng.chance(0.5)) add('personnel', run, '30199', each(4_000, 22_000));
  const retired = rng.int(0, staff);
  if (retired > 0) {
    const code = office ? '2080501' : '2080502';
    add('personnel', code, '30302', draw(retired * 900, retired * 3_600));
    add('public', code, '30299', draw(retired * 200, retired * 500));
  }
  if (rng.chance(0.5)) add('personnel', run, '30399', draw(2_000, 60_000));
  add('public', run, '30201', each(900, 4_200));
  if (rng.chance(0.6)) add('public', run, '30202', each(60, 400));
  add('public', run, '30205', each(50, 260));
  add('public', run, '30206', each(200, 1_200));
  add('public', run, '30207', each(200, 1_500));
  if (rng.chance(0.5)) add('public', run, '30209', each(300, 2_000));
  add('public', run, '30211', each(600, 2_600));
  if (rng.chance(0.08)) add('public', run, '30212', draw(20_000, 90_000));
  if (rng.chance(0.6)) add('public', run, '30213', each(100, 900));
  if (rng.chance(0.7)) add('public', run, '30215', draw(2_000, 26_000));
  if (rng.chance(0.8)) add('public', run, '30216', draw(2_000, 30_000));
  if (rng.chance(0.8)) add('public', run, '30217', draw(1_000, 24_000));
  add('public', run, '30228', each(500, 1_600));
  if (rng.chance(0.6)) add('public', run, '30229', each(100, 500));
  if (unit.vehicles > 0) add('public', run, '30231', draw(unit.vehicles * 14_000, unit.vehicles * 32_000));
  if (office) add('public', run, '30239', each(6_000, 9_600));
  add('public', run, '30299', each(100, 2_000));
  return flows;
}
