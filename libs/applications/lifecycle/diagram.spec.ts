import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lifecycleDocument } from './diagram.js';
import { completions } from './completions.js';
import { lifecycle, type Transition } from './lifecycle.js';
import { statuses, type Status } from './state/statuses.js';

describe('the lifecycle', () => {
  it('is drawn in docs/lifecycle.md as the table has it', () => {
    expect(readFileSync(resolve('docs/lifecycle.md'), 'utf8')).toBe(lifecycleDocument());
  });

  it('can bring an application from draft to every status', () => {
    expect(reachableFrom('draft')).toEqual(new Set(statuses));
  });
});

function reachableFrom(start: Status, seen = new Set([start])): Set<Status> {
  const moves = Object.values<Transition>(lifecycle).filter(({ from }) => from.includes(start));
  const next = [
    ...moves.flatMap(({ to }) => to ?? []),
    ...completions.filter(({ of }) => of === start).flatMap(({ to }) => to),
  ];
  for (const to of next) if (!seen.has(to)) reachableFrom(to, seen.add(to));
  return seen;
}
