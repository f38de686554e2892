import { aProcedure } from '#test/support/engine/sample-procedure';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { areKeptApart, obstacleTo, type Edge, type RuleContext, type Wanted } from './delegation-rules.js';

const entry = theProcedure('entry');

const wanted = (difference: Partial<Wanted> = {}): Wanted => ({
  delegatorId: 'guan',
  delegateId: 'hai',
  desk: 'customs',
  kinds: null,
  startsOn: '2026-10-01',
  endsOn: '2026-10-08',
  ...difference,
});

const ground = (difference: Partial<RuleContext> = {}): RuleContext => ({
  today: '2026-09-28',
  ownDesks: ['customs'],
  isStaff: true,
  theirWork: [],
  others: [],
  procedures: [entry],
  ...difference,
});

const edge = (delegatorId: string, delegateId: string, startsOn: string, endsOn: string): Edge => ({
  delegatorId,
  delegateId,
  startsOn,
  endsOn,
});

const refusal = (one: Partial<Wanted>, around: Partial<RuleContext> = {}) =>
  obstacleTo(wanted(one), ground(around))?.refusal;

describe('a delegation', () => {
  it('is made to another member of staff for a period that is ahead', () => {
    expect(refusal({})).toBeUndefined();
    expect(refusal({ desk: null, kinds: ['opinion'], startsOn: '2026-09-28', endsOn: '2026-09-28' })).toBeUndefined();
  });

  it.each([
    ['period_reversed', { startsOn: '2026-10-09' }, {}],
    ['period_past', { startsOn: '2026-09-27' }, {}],
    ['to_yourself', { delegateId: 'guan' }, {}],
    ['not_your_own_desk', { desk: 'commerce' }, {}],
    ['not_your_own_desk', { desk: null }, { ownDesks: [] }],
    ['not_staff', {}, { isStaff: false }],
    ['kept_apart', {}, { theirWork: [{ desk: 'customs-approver', kinds: null }] }],
  ])('is refused: %s', (code, one, around) => {
    expect(refusal(one, around)).toBe(code);
  });

  it('says what would be right', () => {
    expect(obstacleTo(wanted({ desk: 'commerce' }), ground())?.facts).toEqual({ allowed: ['customs'] });
    const apart = { theirWork: [{ desk: 'customs-approver', kinds: null }] };
    expect(obstacleTo(wanted(), ground(apart))?.facts).toEqual({ desks: ['customs-approver'] });
  });
});

describe('a circle of delegations', () => {
  it('is refused over days on which all of them run', () => {
    expect(refusal({}, { others: [edge('hai', 'guan', '2026-10-08', '2026-10-20')] })).toBe('circular');
    const throughLin = [
      edge('hai', 'lin', '2026-09-01', '2026-10-03'),
      edge('lin', 'guan', '2026-10-03', '2026-12-31'),
    ];
    expect(refusal({}, { others: throughLin })).toBe('circular');
  });

  it('is none where they never run on one day', () => {
    expect(refusal({}, { others: [edge('hai', 'guan', '2026-10-09', '2026-10-20')] })).toBeUndefined();
    const inTurn = [edge('hai', 'lin', '2026-10-01', '2026-10-02'), edge('lin', 'guan', '2026-10-03', '2026-10-04')];
    expect(refusal({}, { others: inTurn })).toBeUndefined();
  });

  it('among others does not keep the search running for ever', () => {
    const circle = [edge('hai', 'lin', '2026-10-01', '2026-10-08'), edge('lin', 'hai', '2026-10-01', '2026-10-08')];
    expect(refusal({}, { others: circle })).toBeUndefined();
  });
});

describe('what four-eyes keeps apart', () => {
  const work = (desk: string, kinds: string[] | null = null) => ({ desk, kinds });

  it.each([
    ['customs-approver', 'customs'],
    ['customs-approver', 'committee-approver'],
    ['window', 'customs-approver'],
    ['chair', 'committee-approver'],
  ])('is %s and %s, whichever is delegated', (one, other) => {
    expect(areKeptApart([entry], work(one), work(other))).toBe(true);
    expect(areKeptApart([entry], work(other), work(one))).toBe(true);
  });

  it('is nothing among examiners, at one desk, or of kinds that are not delegated', () => {
    expect(areKeptApart([entry], work('customs'), work('commerce'))).toBe(false);
    expect(areKeptApart([entry], work('customs-approver'), work('customs-approver'))).toBe(false);
    expect(areKeptApart([entry], work('window', ['delivery']), work('customs-approver'))).toBe(false);
  });

  it('is looked for in every procedure in force', () => {
    expect(areKeptApart([], work('customs'), work('customs-approver'))).toBe(false);
    expect(areKeptApart([aProcedure, entry], work('customs'), work('customs-approver'))).toBe(true);
  });
});
