import type { Application } from '../api/types';

/** Defects named by the window, by the key of a field or material. */
export function remarksOf({ correction, onSpotCorrection, status }: Application): Map<string, string> {
  const items = status === 'correcting' ? correction?.items : onSpotCorrection?.items;
  return new Map(items?.map(({ key, defect, remedy }) => [key, `${defect} · ${remedy}`]));
}
