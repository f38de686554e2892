/** Keys for an SQL `IN`: `('a', 'b')`. Constants of the code only, never input. */
export const sqlList = (keys: readonly string[]): string => `(${keys.map((key) => `'${key}'`).join(', ')})`;
