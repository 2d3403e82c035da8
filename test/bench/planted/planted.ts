import { measurePlanted, UNSEEN_IDS } from './measure-planted.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
const cell = (text: string | number, width: number): string => String(text).padStart(width);

/**
 * `npm run bench -- planted [N] [--missed] [--further]`: N consistent generated documents and the same N with one slip each. Prints how many slips of
 * each kind were found and named (`--further`: of the regions made for reading), and what the consistent documents were accused of.
 */
export function printPlanted(args: readonly string[]): void {
  const count = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1000);
  const started = performance.now();
  const { kinds, clean } = measurePlanted(count, args.includes('--further') ? UNSEEN_IDS : undefined);
  let planted = 0;
  let found = 0;
  let named = 0;
  process.stdout.write(`${'kind'.padEnd(18)}${cell('planted', 9)}${cell('found', 9)}${cell('share', 9)}${cell('named', 9)}${cell('extra', 7)}\n`);
  for (const [kind, score] of kinds) {
    process.stdout.write(`${kind.padEnd(18)}${cell(score.planted, 9)}${cell(score.found, 9)}${cell(share(score.found, score.planted), 9)}${cell(share(score.atPlace, score.planted), 9)}${cell(score.extra, 7)}\n`);
    planted += score.planted;
    found += score.found;
    named += score.atPlace;
    if (args.includes('--missed')) for (const missed of score.missed) process.stdout.write(`    missed ${missed}\n`);
  }
  process.stdout.write(`${'all'.padEnd(18)}${cell(planted, 9)}${cell(found, 9)}${cell(share(found, planted), 9)}${cell(share(named, planted), 9)}\n`);
  process.stdout.write(`consistent documents ${clean.documents}: errors ${(clean.errors / clean.documents).toFixed(3)} and warnings ${(clean.warnings / clean.documents).toFixed(3)} a document\n`);
  if (args.includes('--missed')) for (const said of clean.said) process.stdout.write(`    accused ${said}\n`);
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
