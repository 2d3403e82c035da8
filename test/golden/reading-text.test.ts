import { describe, expect, it } from 'vitest';
import { haveSamples } from './score-samples.ts';
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
});
