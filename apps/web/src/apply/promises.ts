import { useState } from 'react';

const rememberedAt = (id: string) => `ruqu.promised.${id}`;

function remembered(id: string): string[] {
  const stored: unknown = JSON.parse(localStorage.getItem(rememberedAt(id)) ?? '[]');
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}

/** 容缺: papers that the enterprise wants to hand in later. Told to the server with the submission, remembered here until then. */
export function usePromises(id: string) {
  const [promised, setPromised] = useState(() => remembered(id));
  const promise = (material: string, later: boolean) => {
    const others = promised.filter((key) => key !== material);
    const next = later ? [...others, material] : others;
    localStorage.setItem(rememberedAt(id), JSON.stringify(next));
    setPromised(next);
  };
  return { promised, promise };
}

export const forgetPromises = (id: string): void => localStorage.removeItem(rememberedAt(id));
