import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generateDisclosure, type GenerateOptions } from './generate-disclosure.ts';
import { templateOf } from './templates/templates.ts';
import { growToPages } from './grow-to-pages.ts';
import { PLANT_KINDS, plantError } from './planting/plant-error.ts';
import { toDocx } from './writers/to-docx.ts';
import { toHtml } from './writers/to-html.ts';
import { toPdf } from './writers/to-pdf.ts';
import { toText } from './writers/to-text.ts';
import { toXlsx } from './writers/to-xlsx.ts';

const USAGE = 'make.ts --template guangxi|shanxi|jiangsu|shanghai|sichuan|chongqing|henan|shaanxi|hunan|guangdong --seed N --format pdf|xlsx|docx|html|text --out FILE [--plant KIND] [--pages N] [--scope department|unit] [--year N] [--units N] [--projects N] [--rounding] [--ruling strokes|rects] [--plain]';

const { values } = parseArgs({
  options: {
    template: { type: 'string', default: 'guangxi' }, seed: { type: 'string', default: '1' }, format: { type: 'string', default: 'pdf' }, out: { type: 'string' },
    plant: { type: 'string' }, pages: { type: 'string' }, scope: { type: 'string' }, year: { type: 'string' }, units: { type: 'string' }, projects: { type: 'string' },
    rounding: { type: 'boolean', default: false }, ruling: { type: 'string', default: 'strokes' }, plain: { type: 'boolean', default: false },
  },
});
if (values.out === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const seed = Number(values.seed);
const options: GenerateOptions = {
  seed, template: templateOf(values.template).id, rounding: values.rounding,
  ...(values.scope === 'department' || values.scope === 'unit' ? { scope: values.scope } : {}),
  ...(values.year === undefined ? {} : { year: Number(values.year) }),
  ...(values.units === undefined ? {} : { units: Number(values.units) }),
  ...(values.projects === undefined ? {} : { projectsPerUnit: Number(values.projects) }),
};
let disclosure = values.pages === undefined ? generateDisclosure(options) : growToPages(options, Number(values.pages));
const kind = PLANT_KINDS.find((each) => each === values.plant);
if (values.plant !== undefined) {
  if (kind === undefined) throw new Error(`no error kind ${values.plant}; there are ${PLANT_KINDS.join(', ')}`);
  const done = plantError(disclosure, kind, seed);
  disclosure = done.disclosure;
  process.stdout.write(`${JSON.stringify(done.planted, null, 2)}\n`);
}
const ruling = values.ruling === 'rects' ? 'rects' : 'strokes';
const bytes = values.format === 'xlsx' ? toXlsx(disclosure) : values.format === 'docx' ? toDocx(disclosure, { numbered: true, split: false }) : values.format === 'html' ? toHtml(disclosure, { caption: 'paragraphs', nested: false }) : values.format === 'text' ? toText(disclosure) : toPdf(disclosure, { ruling, compress: !values.plain });
writeFileSync(values.out, bytes);
