import type { Command } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { servingAt } from '../cast.js';
import { aMeeting, aVote, Story } from '../story.js';
import { procedure } from './situations.js';

export const chair = servingAt('chair');
export const circulating: Procedure = { ...procedure, panel: { ...procedure.panel, sitting: 'circulation' } };
export const convened = (by = procedure) => new Story(by).submitted().accepted().reviewed({ commerce: 'object' });
export const fixed = () => convened().onAgenda().does(chair, { type: 'fixPapers' });
export const vote = (from: Story, key: string, said: object = {}) => aVote(from.task(key).id, 'approve', said);
export const open = (from: Story, said: Parameters<Story['attendance']>[0] = {}) =>
  ({ type: 'openSitting', attendance: from.attendance(said) }) satisfies Command;
export const withConflict = () => {
  const from = convened().sits();
  return from.does(servingAt('panel-customs'), {
    type: 'recuse',
    taskId: from.task('vote-customs').id,
    reason: '亲属任职',
  });
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

export const anHourLater = (from: Story) => {
  from.now = new Date(from.now.getTime() + 3_600_000);
  return from;
};
