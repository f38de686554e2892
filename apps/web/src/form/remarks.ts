import type { Application } from '../api/types';

/** What the correction notice, or the window on the spot, says of each field or paper, by its key. */
export function remarksOf({ correction, mending, status }: Application): Map<string, string> {
  const items = status === 'correcting' ? correction?.items : mending?.items;
  return new Map(items?.map(({ key, defect, remedy }) => [key, `${defect} · ${remedy}`]));
}
