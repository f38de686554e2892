import { chinaCalendar } from '#calendar';
import { servingEveryDesk, lin, servingAt } from '#test/support/engine/actors';
import {
  approved,
  badlyRated,
  beingRevoked,
  breached,
  customs,
  decides,
  delivered,
  heard,
  revoked,
  signaturesOf,
  window,
} from '#test/support/engine/approvals';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { statementDueOn } from '../../state/application-state.js';
import { timersOf } from '../../timers/timers.js';
import { turnOf } from '../../rules/standing/turn.js';

const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) }) as unknown as Error;
const proposal = { type: 'proposeRevocation', ground: 'fraud', reasons: '系伪造' } as const;

describe('a revocation', () => {
  it('is proposed by a desk that examined or delivers, and gives the applicant time to speak', () => {
    expect(() => approved().does(servingAt('tax'), proposal)).toThrow(refused('not_your_desk'));
    const story = beingRevoked();
    expect(story.state.revocation).toMatchObject({ desk: 'customs', result: null });
    expect(statementDueOn(story.state)).toBe('2026-03-16');
    expect(turnOf(story.state)).toEqual({ who: 'applicant', desks: ['window'] });
    expect(signaturesOf(story)).toEqual([]);
  });

  it('goes to both approvers with the statement, or without one when its time is over', () => {
    expect(signaturesOf(heard()).map(({ desk }) => desk)).toEqual(['customs-approver', 'committee-approver']);
    const silent = beingRevoked().passes(7);
    expect(signaturesOf(silent)).toEqual([]);
    expect(signaturesOf(silent.passes(1))).toHaveLength(2);
    expect(() => heard(silent)).toThrow(refused('no_statement_awaited'));
  });

  it('needs both: the reasons of both are told, and the remedies', () => {
    const story = heard();
    const [first, second] = signaturesOf(story);
    decides(story, first!);
    expect(story.state.status).toBe('approved');
    decides(story, second!, { reasons: '不具备申请资格' });
    expect(story.state).toMatchObject({
      status: 'revoked',
      revocation: {
        result: {
          outcome: 'revoke',
          reasons: '以欺骗手段取得准予\n不具备申请资格',
          remedies: '可依法申请行政复议或提起行政诉讼',
        },
      },
    });
  });

  it('is dismissed by the first who does not agree, and may then be proposed anew', () => {
    const story = heard();
    decides(story, signaturesOf(story)[0]!, { outcome: 'dismiss', reasons: '证据不足', remedies: undefined });
    expect(story.state).toMatchObject({
      status: 'approved',
      revocation: { result: { outcome: 'dismiss', reasons: '证据不足' } },
    });
    expect(signaturesOf(story)).toEqual([]);
    expect(signaturesOf(heard(beingRevoked(story)))).toMatchObject([{ round: 2 }, { round: 2 }]);
  });

  it('keeps four eyes: neither the proposer nor an examiner signs, and nobody twice', () => {
    const both = servingEveryDesk(['customs', 'customs-approver', 'committee-approver']);
    const proposed = heard(beingRevoked(approved(), 'fraud', both));
    expect(() => proposed.claims(signaturesOf(proposed)[0]!.key, both)).toThrow(refused('same_person'));

    const examined = heard(beingRevoked(approved(), 'fraud', window));
    const examiner = { ...customs, desks: ['customs-approver'] };
    expect(() => examined.claims(signaturesOf(examined)[0]!.key, examiner)).toThrow(refused('same_person'));

    const twice = servingEveryDesk(['customs-approver', 'committee-approver']);
    const [first, second] = signaturesOf(examined);
    examined.claims(first!.key, twice);
    expect(() => examined.claims(second!.key, twice)).toThrow(refused('same_person'));
  });

  it('for a broken condition needs the breach on record', () => {
    expect(() => beingRevoked(approved(), 'condition_broken')).toThrow(refused('no_breach'));
    expect(beingRevoked(breached(), 'condition_broken').state.revocation?.ground).toBe('condition_broken');
  });

  it('is one at a time, and of an admission only', () => {
    expect(() => beingRevoked(beingRevoked())).toThrow(refused('revocation_open'));
    const exit = new Scenario(theProcedure('exit')).submitted();
    for (let turn = 0; turn < 6 && exit.openOf('check').length > 0; turn += 1) exit.accepted();
    exit.reviewed().voted().signed().passes(14);
    expect(() => exit.does(window, proposal)).toThrow(refused('not_an_admission'));
  });

  it('ends what followed the approval, except a call-back, and is delivered like a decision', () => {
    const story = revoked(heard(beingRevoked(badlyRated())));
    expect(story.openOf('callback')).toHaveLength(1);
    expect(story.openOf('delivery')).toMatchObject([{ round: 2, dueOn: '2026-03-23' }]);
    expect(timersOf(story.procedure, story.state, chinaCalendar)).toMatchObject([{ command: { type: 'escalate' } }]);
    expect(story.state.delivery).toBeNull();

    expect(delivered(story).state).toMatchObject({ status: 'revoked', delivery: { confirmedOn: '2026-03-09' } });
    expect(turnOf(story.state)).toEqual({ who: 'desk', desks: ['window'] });
  });

  it('cancels a delivery that had not been made', () => {
    const story = revoked();
    expect(story.state.tasks.filter(({ kind }) => kind === 'delivery').map(({ state }) => state)).toEqual([
      'cancelled',
      'open',
    ]);
    expect(story.state.clocks.filter(({ key }) => key === 'delivery')).toMatchObject([{ startedOn: '2026-03-09' }]);
  });

  it('is refused to the applicant, and after the end', () => {
    expect(() => approved().does(lin, proposal)).toThrow(refused('not_your_desk'));
    expect(() => revoked().does(customs, proposal)).toThrow(refused('wrong_status'));
  });
});
