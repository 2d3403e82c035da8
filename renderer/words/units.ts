import type { Unit } from '../../shared/money/unit.ts';

/** Money units as documents print them, in every language of the window. */
export const UNITS: readonly Unit[] = ['元', '千元', '万元', '百万元', '亿元'];
