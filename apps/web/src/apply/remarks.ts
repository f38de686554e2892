import type { Application } from '../api/types';

/** What the correction notice says of each field or paper, by its key. */
export function remarksOf({ correction, status }: Application): Map<string, string> {
  if (!correction || status !== 'correcting') return new Map();
  return new Map(correction.items.map(({ key, defect, remedy }) => [key, `${defect} ${remedy}`]));
}
