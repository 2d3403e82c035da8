import { z } from 'zod';
import { ERROR_CODES } from './errors.ts';

/** Window → backend. `id` is unique within one connection. */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.number().int(), method: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.number().int() }),
]);
export type Request = z.infer<typeof requestSchema>;

const errorSchema = z.object({ code: z.enum(ERROR_CODES), details: z.record(z.string(), z.string()) });

/** Backend → window. Every call gets exactly one reply, whatever happens. */
export const responseSchema = z.union([
  z.object({ type: z.literal('reply'), id: z.number().int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ type: z.literal('reply'), id: z.number().int(), ok: z.literal(false), error: errorSchema }),
  z.object({ type: z.literal('event'), name: z.string(), payload: z.unknown() }),
]);
export type Response = z.infer<typeof responseSchema>;
