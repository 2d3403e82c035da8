import { expect, it } from 'vitest';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { CrashHarness } from './harness.ts';

/** More with GOUJI_KILLS=…, from another start with GOUJI_SEED=…; each costs two to three seconds. */
const KILLS = Number(process.env['GOUJI_KILLS'] ?? CrashHarness.kinds.length);
const SEED = Number(process.env['GOUJI_SEED'] ?? 20260101);

it(`a backend killed at any moment has everything it acknowledged, nothing half done, and its history whole (${KILLS} kills)`, { timeout: 60_000 + KILLS * 20_000 }, async () => {
  const harness = new CrashHarness(temporaryFolder(), SEED);
  for (let round = 0; round < KILLS; round += 1) await harness.round(CrashHarness.kinds[round % CrashHarness.kinds.length] ?? 'edit');
  await harness.close();
  const tallies = [...harness.tallies].map(([kind, { kills, unanswered }]) => `${kind} ${kills} (${unanswered})`);
  const sum = [...harness.tallies.values()].reduce((total, { kills }) => total + kills, 0);
  console.log(`kills: ${sum}, in brackets before the answer: ${tallies.join(', ')}; seed ${SEED}; nothing lost`);
  expect(sum).toBeGreaterThanOrEqual(KILLS);
});
