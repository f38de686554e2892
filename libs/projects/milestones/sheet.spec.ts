import { loadZonePack } from '#zones';
import type { MilestoneAct } from '../tables/milestone-record.entity.js';
import { assumed, plannedAfter, sheetOf, stageReached, type Entry } from './sheet.js';

const definitions = loadZonePack('zones/zgc').zone.projectMilestones;

const entry = (act: MilestoneAct, difference: Partial<Entry> = {}): Entry => ({
  projectId: 'p',
  number: 1,
  zoneId: 'zgc',
  key: 'fit_out',
  act,
  plannedOn: null,
  doneOn: null,
  evidence: null,
  reason: null,
  applicationId: null,
  actorId: 'ou',
  at: new Date('2027-01-05T02:00:00Z'),
  ...difference,
});
const planned = entry('planned', { plannedOn: '2027-07-02' });
const done = entry('done', { doneOn: '2027-06-30', evidence: '开工单' });

describe('the milestones of a project', () => {
  it('are planned in months after admission', () => {
    expect(plannedAfter(definitions, '2026-11-02')).toEqual([
      { key: 'agreement', plannedOn: '2027-01-02' },
      { key: 'customs_filing', plannedOn: '2027-03-02' },
      { key: 'e_ledger', plannedOn: '2027-05-02' },
      { key: 'fit_out', plannedOn: '2027-07-02' },
      { key: 'operation', plannedOn: '2028-05-02' },
    ]);
  });

  it('keep the day that was planned when they are done, and lose nothing when they are reopened', () => {
    expect(sheetOf([planned, done])).toMatchObject([
      { plannedOn: '2027-07-02', doneOn: '2027-06-30', evidence: '开工单', recorded: { actorId: 'ou' } },
    ]);
    expect(sheetOf([planned, done, entry('reopened')])).toEqual(sheetOf([planned]));
    const corrected = entry('corrected', { doneOn: '2027-06-29', evidence: '更正' });
    expect(sheetOf([planned, done, corrected])).toMatchObject([{ doneOn: '2027-06-29', evidence: '更正' }]);
  });

  it('remember by which application a day was put off', () => {
    const extended = entry('extended', { plannedOn: '2028-07-02', applicationId: 'a' });
    expect(sheetOf([planned, extended])).toMatchObject([
      { plannedOn: '2028-07-02', extensions: [{ applicationId: 'a', from: '2027-07-02', to: '2028-07-02' }] },
    ]);
    expect(sheetOf([planned, done, extended])).toMatchObject([{ doneOn: '2027-06-30' }]);
  });

  it('begin anew when the project is admitted anew', () => {
    const extended = entry('extended', { plannedOn: '2028-07-02' });
    const again = entry('planned', { plannedOn: '2029-01-02' });
    expect(sheetOf([planned, extended, done, again])).toMatchObject([
      { plannedOn: '2029-01-02', doneOn: null, extensions: [] },
    ]);
  });

  it.each([
    [[], 'admitted'],
    [['agreement'], 'contracted'],
    [['agreement', 'customs_filing', 'e_ledger'], 'contracted'],
    [['agreement', 'customs_filing', 'e_ledger', 'fit_out'], 'building'],
    [['agreement', 'customs_filing', 'e_ledger', 'fit_out', 'operation'], 'operating'],
  ])('with %j lead to %s', (keys, stage) => {
    const entries = keys.map((key) => entry('done', { key, doneOn: '2027-01-05' }));
    expect(stageReached(definitions, sheetOf(entries))).toBe(stage);
  });

  it('are taken to be done as far as the stage of a project shows that came in a later one', () => {
    const days = new Map([
      ['admitted', '2025-01-10'],
      ['contracted', '2025-03-01'],
      ['building', '2025-09-01'],
    ] as const);
    const doneDays = (stage: 'admitted' | 'contracted' | 'building') =>
      assumed(definitions, stage, days).map(({ doneOn }) => doneOn);

    expect(doneDays('admitted')).toEqual([null, null, null, null, null]);
    expect(doneDays('contracted')).toEqual(['2025-03-01', null, null, null, null]);
    expect(doneDays('building')).toEqual(['2025-03-01', '2025-09-01', '2025-09-01', '2025-09-01', null]);
    expect(assumed(definitions, 'building', days)[4]).toMatchObject({ act: 'planned', plannedOn: '2026-07-10' });
  });
});
