/** 原样保留: what was typed and not understood. A draft keeps it in the place of the value. */
export interface Typed {
  typed: string;
}

export function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === 1 && typeof (value as Partial<Typed>).typed === 'string';
}
