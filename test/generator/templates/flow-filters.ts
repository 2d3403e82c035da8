import type { Flow, Fund, Where } from '../book/book.ts';

/** Money of one fund. */
export const fundIs = (fund: Fund): Where => (flow) => flow.fund === fund;
export const isFiscal: Where = (flow) => flow.fund !== 'own';
export const isBasic: Where = (flow) => flow.use !== 'project';
export const isProject: Where = (flow) => flow.use === 'project';
/** Money for one use, of an economic class where one is given. */
export const uses = (use: Flow['use'], prefix = ''): Where => (flow) => flow.use === use && (flow.economic ?? '').startsWith(prefix);
/** All conditions at once. */
export const both = (...conditions: readonly Where[]): Where => (flow) => conditions.every((condition) => condition(flow));
