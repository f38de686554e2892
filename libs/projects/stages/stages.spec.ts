import { stageRules, stages, type Stage } from './stages.js';

const reachable = (from: Stage, seen = new Set<Stage>([from])): Set<Stage> => {
  const { byHand, byApplication, byMilestone } = stageRules[from];
  for (const to of [...byHand, ...byApplication, ...byMilestone]) if (!seen.has(to)) reachable(to, seen.add(to));
  return seen;
};

describe('the stages of a project', () => {
  it('can all be reached from reserve', () => {
    expect([...reachable('reserve')].sort()).toEqual([...stages].sort());
  });

  it('are never reached by hand where an application or a milestone decides', () => {
    const byHand = new Set(stages.flatMap((stage) => stageRules[stage].byHand));

    expect([...byHand].sort()).toEqual(['exited', 'lost', 'reserve']);
  });

  it('end where a project has left', () => {
    expect(reachable('exited')).toEqual(new Set(['exited']));
  });
});
