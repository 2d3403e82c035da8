/** Bytes that a task packed change hands instead of being copied. */
export const packed = (value: unknown): ArrayBuffer[] => (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []);
