import { systemActor, type Actor } from '#kernel';
import type { AssessmentAct } from '../tables/assessment-record.entity.js';
import { assessmentsOf, isStopped, type Entry } from './assessment.js';
import { obstacleToAnswering, obstacleToAssessing, obstacleToReporting, type RuleContext } from './rules.js';

const entry = (act: AssessmentAct, difference: Partial<Entry> = {}): Entry => ({
  projectId: 'p',
  number: 1,
  zoneId: 'zgc',
  year: 2027,
  act,
  text: act,
  dueOn: null,
  actorId: 'qian',
  at: new Date('2027-03-01T02:00:00Z'),
  ...difference,
});
const acts = (...given: AssessmentAct[]) => given.map((act) => entry(act));

const assessor: Actor = { ...systemActor('zgc'), id: 'qian', kind: 'person', desks: ['committee'] };
const context = (difference: Partial<RuleContext> = {}): RuleContext => ({
  actor: assessor,
  desk: 'committee',
  stage: 'operating',
  enterpriseId: 'xinqi',
  entries: [],
  today: '2027-03-01',
  since: 2026,
  ...difference,
});
const wanted = { year: 2027, outcome: 'rectification', findings: '台账不全', dueOn: '2027-05-31' } as const;
const assessing = (difference: object = {}, where: Partial<RuleContext> = {}) =>
  obstacleToAssessing({ ...wanted, ...difference }, context(where))?.refusal;

describe('the yearly assessment', () => {
  it.each<[AssessmentAct[], boolean]>([
    [[], false],
    [['passed'], false],
    [['rectification'], true],
    [['rectification', 'reported'], true],
    [['rectification', 'reported', 'refused'], true],
    [['rectification', 'reported', 'refused', 'reported', 'accepted'], false],
  ])('after %j has stopped the business: %s', (given, stopped) => {
    expect(isStopped(acts(...given))).toBe(stopped);
  });

  it('tells each report with the answer to it, newest year first', () => {
    const years = [entry('passed', { year: 2026 }), ...acts('rectification', 'reported', 'refused', 'reported')];

    expect(assessmentsOf(years)).toMatchObject([
      {
        year: 2027,
        state: 'reported',
        findings: { text: 'rectification' },
        reports: [{ report: { text: 'reported' }, answer: { accepted: false, text: 'refused' } }, { answer: null }],
      },
      { year: 2026, state: 'passed', reports: [] },
    ]);
    expect(assessmentsOf([...years, entry('accepted')])[0]).toMatchObject({ state: 'rectified' });
  });

  it('is made by the committee, of what operates, each year once', () => {
    expect(assessing()).toBeUndefined();
    expect(assessing({}, { actor: { ...assessor, desks: ['customs'] } })).toBe('not_your_desk');
    const own: Actor = { ...assessor, member: { enterpriseId: 'xinqi', role: 'owner' } };
    expect(assessing({}, { actor: own })).toBe('same_person');
    for (const stage of ['admitted', 'contracted', 'building', 'exited'] as const) {
      expect(assessing({}, { stage })).toBe('wrong_stage');
    }
    expect(assessing({}, { entries: acts('passed') })).toBe('already_assessed');
    expect([2025, 2026, 2028].map((year) => assessing({ year }))).toEqual([
      'year_out_of_range',
      undefined,
      'year_out_of_range',
    ]);
  });

  it('asks for what is to be rectified and by when', () => {
    expect(assessing({ findings: ' ' })).toBe('reason_required');
    expect(assessing({ dueOn: undefined })).toBe('date_in_the_past');
    expect(assessing({ dueOn: '2027-03-01' })).toBe('date_in_the_past');
    expect(assessing({ outcome: 'passed', findings: '', dueOn: undefined })).toBeUndefined();
  });

  it('waits for the rectification of the year before', () => {
    const entries = [entry('rectification', { year: 2026 })];
    expect(assessing({}, { entries })).toBe('rectification_open');
  });

  it.each<[AssessmentAct[], string | undefined, string | undefined]>([
    [['passed'], 'nothing_to_rectify', 'not_reported'],
    [['rectification'], undefined, 'not_reported'],
    [['rectification', 'reported'], 'nothing_to_rectify', undefined],
    [['rectification', 'reported', 'refused'], undefined, 'not_reported'],
    [['rectification', 'reported', 'accepted'], 'nothing_to_rectify', 'not_reported'],
  ])('after %j answers reporting with %s and answering with %s', (given, reporting, answering) => {
    const entries = acts(...given);
    expect(obstacleToReporting('已整改', { entries })?.refusal).toBe(reporting);
    expect(obstacleToAnswering('属实', context({ entries }))?.refusal).toBe(answering);
  });

  it('asks for words', () => {
    expect(obstacleToReporting('  ', { entries: acts('rectification') })?.refusal).toBe('reason_required');
    expect(obstacleToAnswering('', context({ entries: acts('rectification', 'reported') }))?.refusal).toBe(
      'reason_required',
    );
  });
});
