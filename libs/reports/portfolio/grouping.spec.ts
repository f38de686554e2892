import type { ZonePack } from '#zones';
import { groupsOf, headlineOf } from './grouping.js';
import type { TotalsRow } from './totals.sql.js';
import { nothing } from './totals.js';

const named = (key: string) => ({ zh: key, en: key });

const pack = {
  positioning: { sectors: [{ key: 'ic', tier: 'core', title: named('ic') }] },
} as unknown as Pick<ZonePack, 'zone' | 'positioning'>;

const row = (differences: Partial<TotalsRow>): TotalsRow => ({
  ...nothing,
  key: null,
  stage: null,
  projects: 1,
  illustrative: false,
  everAdmitted: false,
  ...differences,
});

const listing = { path: '/projects' };

describe('groupsOf', () => {
  it('shows a sector of the zone that has no project', () => {
    expect(groupsOf('sector', [], pack, listing)).toEqual([
      { key: 'ic', title: named('ic'), ...nothing, query: '/projects?sector=ic', stages: [] },
    ]);
  });

  it('does not lose projects of a sector that the zone no longer names', () => {
    const rows = [row({ key: 'tea', projects: 3 }), row({ key: 'tea', stage: 'lost', projects: 3 })];

    expect(groupsOf('sector', rows, pack, listing)[1]).toMatchObject({
      key: 'tea',
      projects: 3,
      query: '/projects?sector=tea',
      stages: [{ stage: 'lost', projects: 3, query: '/projects?sector=tea&stage=lost' }],
    });
  });

  it('shows the tier outside only where something is outside', () => {
    expect(groupsOf('tier', [], pack, listing).map(({ key }) => key)).toEqual(['core']);
    expect(groupsOf('tier', [row({ key: 'outside' })], pack, listing).map(({ title }) => title.zh)).toEqual([
      '核心产业',
      '定位之外',
    ]);
  });
});

describe('headlineOf', () => {
  it('never takes the row of a key for the row of a stage', () => {
    const rows = [row({ key: 'core', stage: 'proposed', projects: 7 }), row({ stage: 'reserve', projects: 2 })];

    expect(headlineOf(rows, listing)).toMatchObject({ proposed: { projects: 0 }, reserve: { projects: 2 } });
  });

  it('tells what awaits acceptance from what is proposed, and what was admitted from what is', () => {
    const rows = [
      row({ stage: 'proposed', projects: 56 }),
      row({ stage: 'awaiting', projects: 1 }),
      row({ stage: 'admitted', projects: 2 }),
      row({ everAdmitted: true, projects: 3 }),
      row({ everAdmitted: true, stage: 'admitted', projects: 2 }),
      row({ everAdmitted: true, stage: 'exited', projects: 1 }),
    ];

    expect(headlineOf(rows, listing)).toMatchObject({
      proposed: { projects: 56, query: '/projects?stage=proposed&awaiting=false' },
      awaiting: { projects: 1, query: '/projects?stage=proposed&awaiting=true' },
      admitted: { projects: 2 },
      everAdmitted: {
        projects: 3,
        query: '/projects?everAdmitted=true',
        stages: [
          { stage: 'admitted', projects: 2, query: '/projects?everAdmitted=true&stage=admitted' },
          { stage: 'exited', projects: 1, query: '/projects?everAdmitted=true&stage=exited' },
        ],
      },
    });
  });
});
