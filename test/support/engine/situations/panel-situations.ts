import type { Command } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { deputyOf, servingAt, standingIn } from '../actors.js';
import { aMeeting, aVote, Scenario } from '../scenario.js';
import { procedure } from './situations.js';

export const chair = servingAt('chair');
export const circulating: Procedure = { ...procedure, panel: { ...procedure.panel, sitting: 'circulation' } };
export const convened = (by = procedure) => new Scenario(by).submitted().accepted().reviewed({ commerce: 'object' });
export const fixed = () => convened().onAgenda().does(chair, { type: 'fixPapers' });
export const vote = (from: Scenario, key: string, said: object = {}) => aVote(from.task(key).id, 'approve', said);
export const open = (from: Scenario, said: Parameters<Scenario['attendance']>[0] = {}) =>
  ({ type: 'openSitting', attendance: from.attendance(said) }) satisfies Command;
export const withConflict = () => {
  const from = convened().sits();
  return from.does(servingAt('panel-customs'), {
    type: 'recuse',
    taskId: from.task('vote-customs').id,
    reason: '亲属任职',
  });
};

/** Every seat has voted but one. */
export const votedBut = (key: string, from = convened().sits()) => {
  for (const { id, desk } of from.openOf('vote').filter((vote) => vote.key !== key)) {
    from.does(servingAt(desk), { type: 'claim', taskId: id }).does(servingAt(desk), aVote(id));
  }
  return from;
};

const adjourned = (from: Scenario) => from.does(chair, { type: 'adjourn', reason: '补充论证' });

/** At the next meeting the papers are fixed. */
export const adjournedAfterConflict = () => adjourned(withConflict()).onAgenda().does(chair, { type: 'fixPapers' });

/** At the first meeting the deputy was there and declared a conflict; at the second the member is. */
export const memberAfterDeputy = () => {
  const from = convened().sits({ 'panel-customs': 'deputy' });
  const recusal = { type: 'recuse', taskId: from.task('vote-customs').id, reason: '亲属任职' } as const;
  return votedBut('vote-customs', adjourned(from.does(deputyOf('panel-customs'), recusal)).sits());
};

/** The member declared a conflict, and the deputy has come forward. */
export const deputyHolding = () =>
  votedBut('vote-customs', withConflict().claims('vote-customs', deputyOf('panel-customs')));

/** Stands in at two seats at once. */
export const forTwo = standingIn('deputy', [{ desk: 'panel-customs' }, { desk: 'panel-ecology' }]);

export const votedTwice = () => {
  const from = convened().sits().claims('vote-customs', forTwo);
  return from.does(forTwo, vote(from, 'vote-customs'));
};

/** The member of a seat declared a conflict, the deputy voted in their place. */
export const signingAfterConflict = () => {
  const from = withConflict();
  const deputy = deputyOf('panel-customs');
  return from.claims('vote-customs', deputy).does(deputy, vote(from, 'vote-customs')).voted();
};

export const votedOnce = () => {
  const from = convened().sits().claims('vote-customs');
  return from.does(servingAt('panel-customs'), vote(from, 'vote-customs'));
};

export const dayBefore = () => {
  const from = convened();
  const meeting = aMeeting(from.now, { heldAt: '2026-03-03T01:00:00.000Z' });
  return from.does(chair, { type: 'putOnAgenda', meeting }).does(chair, { type: 'fixPapers' });
};

export const anHourLater = (from: Scenario) => {
  from.now = new Date(from.now.getTime() + 3_600_000);
  return from;
};
