import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';

/** One part of a workbook may unpack to this many bytes; more is a bomb. */
const LARGEST_PART = 512 * 1024 * 1024;

/** What the workbook library calls of the stream classes of old Nodes. */
class InflateRaw {
  bytesRead = 0;
  readonly _finishFlushFlag = 0;

  _processChunk(packed: Uint8Array): Uint8Array {
    // With `info` the answer is a pair; the types of Node leave that out. `bytesWritten` counts what went into the engine.
    const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: LARGEST_PART }) as unknown as { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
    this.bytesRead = engine.bytesWritten;
    return buffer;
  }
}

/**
 * Has the workbook library unpack with Node: its own inflate never ends on some broken data (found by the fuzz suite, seeds 25 and 89),
 * while Node's says that it is broken.
 */
export function useNativeInflate(): void {
  (CFB as { readonly utils: { use_zlib(native: object): void } }).utils.use_zlib({ InflateRaw, deflateRawSync }); // its types leave the call out
}
