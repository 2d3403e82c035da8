import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExample } from './example.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('build-example.ts DIR\n');
  process.exit(2);
}
const { fileName, pdf, planted } = makeExample();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, fileName), pdf);
writeFileSync(join(folder, 'example.json'), `${JSON.stringify({ fileName, planted }, null, 2)}\n`);
