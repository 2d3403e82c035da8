import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuietCollector } from '../../../electron/backend/jobs/quiet-collector.ts';

const MEGABYTE = 1024 ** 2;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** An object that only a weak reference holds, made where nothing else of this test can hold it. */
async function forgotten(): Promise<WeakRef<object>> {
  const held = new WeakRef<object>({});
  await setImmediate(); // until then the engine itself keeps it
  return held;
}

/** A heap of which the collector is told this size; `asked` counts how often: once at the beginning, at each end of a quiet, and once more after something was collected. */
function heap(): { size: number; asked: number; readonly tell: () => number } {
  const state = { size: 30 * MEGABYTE, asked: 0, tell: () => { state.asked += 1; return state.size; } };
  return state;
}

test('much that was left over goes once it is quiet, not before', async () => {
  const state = heap();
  const collector = createQuietCollector(1000, state.tell);
  state.size = 120 * MEGABYTE;
  const waste = await forgotten();
  collector.touch();
  vi.advanceTimersByTime(900);
  collector.touch();
  vi.advanceTimersByTime(900);
  expect(state.asked).toBe(1);
  vi.advanceTimersByTime(100);
  expect(state.asked).toBe(3);
  expect(waste.deref()).toBeUndefined();
});

test('a little is left where it is', () => {
  const state = heap();
  const collector = createQuietCollector(1000, state.tell);
  state.size = 40 * MEGABYTE;
  collector.touch();
  vi.advanceTimersByTime(5000);
  expect(state.asked).toBe(2);
});

test('work that goes on is not interrupted', () => {
  const state = heap();
  const collector = createQuietCollector(1000, state.tell);
  state.size = 120 * MEGABYTE;
  collector.touch();
  collector.hold();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(5000);
  expect(state.asked).toBe(1);
});

test('someone who looks around puts nothing off', () => {
  const state = heap();
  const collector = createQuietCollector(1000, state.tell);
  collector.note();
  vi.advanceTimersByTime(900);
  collector.note();
  vi.advanceTimersByTime(100);
  expect(state.asked).toBe(2);
  collector.note();
  expect(vi.getTimerCount()).toBe(1);
});
