import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lifecycleDocument } from './diagram.js';
import { lifecycle, passages, type Transition } from './lifecycle.js';
import { statuses } from './state/statuses.js';

describe('the lifecycle', () => {
  it('is drawn in docs/lifecycle.md as the table has it', () => {
    expect(readFileSync(resolve('docs/lifecycle.md'), 'utf8')).toBe(lifecycleDocument());
  });

  it('can bring an application from draft to every status', () => {
    expect(reachableFrom('draft')).toEqual(new Set(statuses));
  });
});

function reachableFrom(start: string, seen = new Set([start])): Set<string> {
  const moves = Object.values<Transition>(lifecycle).filter(({ from }) => from.some((status) => status === start));
  const next = [
    ...moves.flatMap(({ to }) => to ?? []),
    ...((passages as Record<string, readonly string[]>)[start] ?? []),
  ];
  for (const to of next) if (!seen.has(to)) reachableFrom(to, seen.add(to));
  return seen;
}
