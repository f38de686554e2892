import { useState } from 'react';
import type { Application } from '../api/types';

const rememberedAt = (id: string) => `ruqu.promised.${id}`;

/** Ticks kept on this machine, or the promises of the last submission. */
function promisedSoFar({ id, materials }: Application): string[] {
  const stored: unknown = JSON.parse(localStorage.getItem(rememberedAt(id)) ?? 'null');
  if (Array.isArray(stored)) return stored.filter((key) => typeof key === 'string');
  return materials.filter(({ promised }) => promised).map(({ key }) => key);
}

/** 容缺: papers that the enterprise will hand in later. They are sent with the submission. */
export function usePromises(application: Application) {
  const [promised, setPromised] = useState(() => promisedSoFar(application));
  const promise = (material: string, later: boolean) => {
    const others = promised.filter((key) => key !== material);
    const next = later ? [...others, material] : others;
    localStorage.setItem(rememberedAt(application.id), JSON.stringify(next));
    setPromised(next);
  };
  return { promised, promise };
}

/** Promised papers that are still missing. */
export const papersToFollow = ({ materials }: Application, promised: string[]): string[] =>
  promised.filter((key) => materials.some((material) => material.key === key && material.attached === 0));

export const forgetPromises = (id: string): void => localStorage.removeItem(rememberedAt(id));
