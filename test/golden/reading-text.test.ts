import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lostAmounts } from './lost-amounts.ts';
import { haveSamples, readGold, readSample, samplePath, score } from './score-samples.ts';
import { scoreText } from './score-text.ts';

describe.runIf(haveSamples)('text seeds against gold', () => {
  it.each(['000', '002', '004'])('%s: every table once, cells exact', async (seed) => {
    const score = await scoreText(seed);
    console.info(`${seed}.txt: tables ${score.tables}/${score.goldTables}, cells ${score.exact}/${score.cells} (${((score.exact / score.cells) * 100).toFixed(2)} %), head cells ${score.headExact}/${score.headCells}, `
      + `amounts accounted ${score.view.coverage.accounted}/${score.view.coverage.amounts}`);
    expect(score.tables).toBe(score.goldTables);
    expect(score.exact / score.cells, score.misses.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(score.headExact / score.headCells, score.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['000', '002', '004'])('%s: paragraphs whole, headings told', async (seed) => {
    const file = readdirSync(samplePath('seeds')).find((name) => name.startsWith(seed)) ?? '';
    const narrative = score(readGold(seed), await readSample(samplePath(`seeds/${file}`)));
    console.info(`${seed}.txt: paragraphs ${narrative.paragraphs}/${narrative.goldParagraphs}, headings ${narrative.headings}/${narrative.goldHeadings}`);
    expect(narrative.paragraphs / narrative.goldParagraphs).toBeGreaterThanOrEqual(0.96);
    expect(narrative.headings / narrative.goldHeadings).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['000', '001', '002', '003', '004'])('%s: every amount is somewhere, and none is twice', async (seed) => {
    const file = readdirSync(samplePath('seeds')).find((name) => name.startsWith(seed)) ?? '';
    expect(lostAmounts(readFileSync(samplePath(`seeds/${file}`), 'utf8'), await readSample(samplePath(`seeds/${file}`)))).toEqual({ lost: [], invented: [] });
  });
});
