import { FORMATS, scoreGold } from './findings-gold.ts';
import { scoreMutants } from './mutants-score.ts';

/** `node test/golden/gold-table.ts`: each gold finding by rule and format, each planted error, and the shares. */
const mark = (found: boolean | null | undefined): string => (found === true ? 'found' : found === null ? 'not here' : 'MISSED');
const share = (part: number, whole: number): string => `${part}/${whole} = ${((part / whole) * 100).toFixed(1)} %`;

const gold = await scoreGold();
process.stdout.write(`${'finding'.padEnd(10)}${'severity'.padEnd(10)}${'rule'.padEnd(7)}${FORMATS.map((format) => format.padEnd(10)).join('')}\n`);
for (const row of gold.rows) process.stdout.write(`${row.id.padEnd(10)}${row.severity.padEnd(10)}${(row.rule ?? '-').padEnd(7)}${FORMATS.map((format) => mark(row.found[format]).padEnd(10)).join('')}\n`);
process.stdout.write(`precision of error ${share(gold.errors - gold.strangeErrors.length, gold.errors)}; of warning ${share(gold.warnings - gold.strangeWarnings.length, gold.warnings)}; traps above notice: ${gold.traps.length}\n`);
for (const text of [...gold.strangeErrors, ...gold.strangeWarnings, ...gold.traps]) process.stdout.write(`  not in the gold: ${text}\n`);

const mutants = await scoreMutants();
for (const row of mutants) process.stdout.write(`${row.file.padEnd(38)}${row.detectable ? '' : '(undetectable) '}${row.found ? 'found' : 'not found'}${row.atPlace ? ', at place' : ''}${row.proposed ? ', right proposal' : ''}  ${row.rule}\n`);
const detectable = mutants.filter((row) => row.detectable);
process.stdout.write(`detectable found ${share(detectable.filter((row) => row.found).length, detectable.length)}; place among operands ${share(detectable.filter((row) => row.atPlace).length, detectable.length)}; right proposal ${share(detectable.filter((row) => row.proposed).length, detectable.length)}\n`);
process.stdout.write(`new errors for undetectable ones: ${mutants.filter((row) => !row.detectable).reduce((sum, row) => sum + row.newErrors, 0)}\n`);
