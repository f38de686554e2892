import { useState } from 'react';
import type { Application } from '../api/types';

/** The desk at which the reader has concluded a task while this page was open; what was given back or on is not. */
export function useConcluded({ tasks }: Application): string | null {
  const [held, setHeld] = useState<ReadonlyMap<string, string>>(new Map());
  const mine = tasks.filter((task) => task.mine && task.state === 'claimed');
  const taken = mine.filter(({ id }) => !held.has(id));
  if (taken.length > 0) setHeld(new Map([...held, ...taken.map(({ id, desk }) => [id, desk] as const)]));
  const isOver = ([id]: readonly [string, string]) =>
    tasks.some((task) => task.id === id && task.state !== 'open' && task.state !== 'claimed');
  return [...held].findLast(isOver)?.[1] ?? null;
}
