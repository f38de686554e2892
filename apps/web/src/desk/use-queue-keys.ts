import { useEffect, useRef } from 'react';
import type { Task } from '../api/types';

interface Queue {
  rows: Task[];
  onClaim: (task: Task) => void;
}

const rowLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.rows tbody th a')];
const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

function step(by: 1 | -1): void {
  const links = rowLinks();
  const at = links.findIndex((link) => link === document.activeElement);
  links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}

/** j and k move through the queue, c claims the row in focus. */
export function useQueueKeys(queue: Queue): void {
  const latest = useRef(queue);
  useEffect(() => {
    latest.current = queue;
  });
  useEffect(() => {
    const keys: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      c: () => {
        const at = rowLinks().findIndex((link) => link === document.activeElement);
        const task = latest.current.rows[at];
        if (task?.state === 'open') latest.current.onClaim(task);
      },
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
      keys[event.key]?.();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
