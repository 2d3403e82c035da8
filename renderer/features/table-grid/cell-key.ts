/** A grid place as a key of maps. */
export const cellKey = (row: number, col: number): string => `${row}/${col}`;
