import type { z } from 'zod';

/** What a call does: `query` reads, `command` writes one change, `job` starts long work and answers with its id at once. */
export type CallKind = 'query' | 'command' | 'job';

/** One call: the schemas are the single source of both sides' types and of the run-time checks. */
export interface Call<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly kind: CallKind;
  readonly input: In;
  readonly output: Out;
}

const define = (kind: CallKind) => <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out): Call<In, Out> => ({ kind, input, output });

export const query = define('query');
export const command = define('command');
export const job = define('job');
