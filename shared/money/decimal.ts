import { Decimal as Base } from 'decimal.js';

/**
 * decimal.js with 40 digits: the default 20 rounded 12345678901234567890.12 + 0.01.
 * Half-up is the rounding of 会计 practice; exponent notation is switched off for all amounts we meet.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });
export type Decimal = InstanceType<typeof Decimal>;
