import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** Gives the memory of one thread back while nothing is asked of it. */
export interface QuietCollector {
  /** Something is being done, or has just been done: the quiet begins anew. */
  touch(): void;
  /** Something small was asked: it may leave something over, but puts nothing off. */
  note(): void;
  /** Nothing is to be collected until the next touch. */
  hold(): void;
}

/** Less than this over what was left last time is not worth the pause; in bytes. */
const WORTHWHILE = 24 * 1024 ** 2;

let collect: (() => void) | undefined;

/** V8 shows its collector only to what is made after it was asked to; each thread has its own. Where an engine does not show it, it collects when it sees fit. */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  if (typeof found !== 'function') return () => undefined;
  // A worker nobody waits for gives back all at once; where windows are answered one short pause is enough, and the engine gives back the rest by and by.
  return () => void found(isMainThread ? { type: 'major' } : { type: 'major', flavor: 'last-resort' });
}

/**
 * After reading a document of sixty pages each thread held some seventy megabytes that nobody needed any more: an engine that
 * has nothing to do collects nothing. `quietMs` after the last touch it is asked to, if there is much to be had. `heapSize` in bytes.
 */
export function createQuietCollector(quietMs: number, heapSize = (): number => getHeapStatistics().total_heap_size): QuietCollector {
  let left = heapSize();
  let timer: NodeJS.Timeout | undefined;
  const tidy = (): void => {
    timer = undefined;
    if (heapSize() < left + WORTHWHILE) return;
    collect ??= findCollector();
    collect();
    left = heapSize();
  };
  const wait = (): void => void (timer = setTimeout(tidy, quietMs).unref());
  const hold = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    touch() {
      hold();
      wait();
    },
    note() {
      if (!timer) wait();
    },
    hold,
  };
}
