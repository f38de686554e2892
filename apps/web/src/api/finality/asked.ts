import { useEffect } from 'react';
import { isFinal } from './finality';

let questions = 0;

/** A question stands before the person until the returned function is called. */
export function ask(): () => void {
  questions += 1;
  return () => void (questions -= 1);
}

/** The component is a question: what it sends was asked for. */
export const useQuestion = (): void => useEffect(ask, []);

/** Nothing that cannot be undone is sent without a question. */
export function assertAsked(method: string, path: string): void {
  if (questions === 0 && isFinal(method, path)) throw new Error(`${method} ${path} cannot be undone: ask first.`);
}
