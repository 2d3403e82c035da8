import { AREAS, PLACES, PROJECT_ENDINGS, THEMES } from '../catalogue/themes.ts';
import { createPrng } from '../../../shared/selftest/prng.ts';
import type { Book, Flow, Fund, Project, Purchase, UnitBody } from './book.ts';
import { amountDrawer, priorOf } from './draw-amounts.ts';
import { unitFlows } from './unit-flows.ts';

/** What a template and a caller ask of the amounts. */
export interface BookOptions {
  readonly seed: number;
  readonly year: number;
  readonly scope: 'department' | 'unit';
  readonly level: 'province' | 'city' | 'county' | 'district';
  readonly units: number;
  readonly projectsPerUnit: number;
  /** Round every purse to 100 元 so that 万元 with two decimals is exact; false keeps 分 and gives natural tails. */
  readonly exact: boolean;
  readonly funds: { readonly gf: boolean; readonly own: boolean; readonly carry: boolean; readonly reserve: boolean };
  readonly entityName?: string;
  readonly departmentName?: string;
  readonly theme?: string;
}

function projectName(work: string, serial: number): string {
  const area = AREAS[serial % AREAS.length] ?? '';
  const ending = PROJECT_ENDINGS[Math.floor(serial / AREAS.length) % PROJECT_ENDINGS.length] ?? '';
  const lot = Math.floor(serial / (AREAS.length * PROJECT_ENDINGS.length));
  return `${area}${work}${ending}${lot > 0 ? `（第${lot + 1}标段）` : ''}`;
}

/** Chooses a body and all its amounts from the seed. */
export function buildBook(options: BookOptions): Book {
  const rng = createPrng(options.seed, 'book');
  const named = THEMES.find((theme) => theme.id === options.theme);
  const picked = rng.pick(THEMES);
  const theme = named ?? picked;
  const place = rng.pick(PLACES[options.level]);
  const departmentCode = String(rng.int(301, 398));
  const departmentName = options.departmentName ?? `${place}${theme.department}`;
  const units: UnitBody[] = [];
  for (let index = 0; index < options.units; index += 1) {
    // A department's first unit is its own office, printed with the department's name, as real finance systems do.
    const office = options.scope === 'department' && index === 0;
    const word = theme.units[(index + rng.int(0, 4)) % theme.units.length] ?? theme.units[0] ?? '';
    const used = units.some((unit) => unit.name.endsWith(word));
    const name = office ? `${departmentName}（本级）` : used ? `${place}第${index + 1}${word}` : `${place}${word}`;
    units.push({
      code: `${departmentCode}${String(index + 1).padStart(3, '0')}`,
      name: options.scope === 'unit' && options.entityName !== undefined ? options.entityName : name,
      category: office || rng.chance(0.3) ? 'administrative' : 'institution',
      staff: rng.int(8, 64),
      vehicles: rng.int(0, 4),
    });
  }
  const draw = amountDrawer(rng, options.exact);
  const flows: Flow[] = [];
  const projects: Project[] = [];
  const purchases: Purchase[] = [];
  units.forEach((unit, unitIndex) => {
    flows.push(...unitFlows({ rng, draw, exact: options.exact, theme, unit, unitIndex }));
    if (options.funds.reserve) {
      const amount = draw(unit.staff * 3_000, unit.staff * 16_000);
      const code = unit.category === 'administrative' ? theme.run : theme.institutionRun;
      flows.push({ unit: unitIndex, code, fund: 'gpb', source: 'local', carried: false, use: 'reserve', economic: null, project: null, amount, prior: priorOf(rng, options.exact, amount) });
    }
    for (let number = 0; number < options.projectsPerUnit; number += 1) {
      const [work, counted] = theme.works[(number + unitIndex * 3) % theme.works.length] ?? ['综合事务', '项'];
      const serial = rng.int(0, 5) + Math.floor(number / theme.works.length) * 6 + unitIndex * 6 * Math.ceil(options.projectsPerUnit / theme.works.length);
      const last = number === options.projectsPerUnit - 1;
      const fund: Fund = options.funds.gf && unitIndex === 0 && last ? 'gf' : options.funds.own && number === 1 ? 'own' : 'gpb';
      const code = fund === 'gf' ? '2120803' : rng.pick(theme.projectCodes);
      const index = projects.length;
      const quantity = rng.int(2, 180);
      projects.push({ unit: unitIndex, code, name: projectName(work, serial), work, counted, quantity, fund });
      const carriedOnly = options.funds.carry && fund === 'gpb' && number === 2;
      const amount = draw(12_000, rng.chance(0.25) ? 6_800_000 : 900_000);
      const prior = priorOf(rng, options.exact, amount);
      const source = fund === 'gpb' && rng.chance(0.2) ? 'superior' : 'local';
      flows.push({ unit: unitIndex, code, fund, source, carried: carriedOnly, use: 'project', economic: null, project: index, amount, prior });
      if (options.funds.carry && fund === 'gpb' && !carriedOnly && rng.chance(0.3)) {
        const carried = draw(5_000, 80_000);
        flows.push({ unit: unitIndex, code, fund, source: 'local', carried: true, use: 'project', economic: null, project: index, amount: carried, prior: priorOf(rng, options.exact, carried) });
      }
      if (!carriedOnly && rng.chance(0.45)) {
        const part = Math.max(10_000, Math.floor((amount * rng.int(20, 80)) / 1_000_000) * 10_000);
        if (part > amount) continue;
        const way = rng.chance(0.35) ? 'central' : 'dispersed';
        const type = rng.pick(way === 'central' ? (['goods', 'services'] as const) : (['goods', 'works', 'services', 'services'] as const));
        purchases.push({ unit: unitIndex, code, label: projects[index]?.name ?? '', fund, way, type, service: type === 'services' && rng.chance(0.4), amount: part, prior: priorOf(rng, options.exact, part) });
      }
    }
  });
  return { seed: options.seed, year: options.year, theme, place, scope: options.scope, department: { code: departmentCode, name: departmentName }, units, flows, projects, purchases };
}
