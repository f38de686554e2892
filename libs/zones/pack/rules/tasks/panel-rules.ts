import { fault, listed } from '../../files/finding.js';
import { type Rule } from '../rule.js';

/** Every seat has its vote and every vote its seat. */
export const seatsVote: Rule = ({ source, procedure: { tasks, panel } }) => {
  const votes = tasks.filter(({ kind, when }) => kind === 'vote' && when === undefined).map(({ key }) => key);
  const seats = panel.seats.map(({ task }) => task);
  const noSeat = votes.filter((key) => !seats.includes(key));
  return [
    ...seats.flatMap((task, index) => {
      if (seats.indexOf(task) !== index) return [source.at(['panel', 'seats', index], fault('seat_twice', { task }))];
      return votes.includes(task)
        ? []
        : [source.at(['panel', 'seats', index, 'task'], fault('seat_without_vote', { task, known: listed(votes) }))];
    }),
    ...noSeat.map((task) => source.at(['panel', 'seats'], fault('vote_without_seat', { task }))),
  ];
};

export const panelCanDecide: Rule = ({ source, procedure: { panel } }) => {
  const { seats, quorum, majority } = panel;
  const chairs = seats.filter(({ chair }) => chair).length;
  return [
    ...(chairs === 1 ? [] : [source.at(['panel', 'seats'], fault('one_chair', { count: chairs }))]),
    ...(quorum <= seats.length
      ? []
      : [source.at(['panel', 'quorum'], fault('quorum_above_seats', { quorum, seats: seats.length }))]),
    ...(majority <= quorum
      ? []
      : [source.at(['panel', 'majority'], fault('majority_above_quorum', { majority, quorum }))]),
  ];
};

/** Presence and recusals are recorded by desk, so each seat needs its own. */
export const seatsSitApart: Rule = ({ source, procedure: { tasks, panel } }) => {
  const desks = panel.seats.map(({ task }) => tasks.find(({ key }) => key === task)?.desk);
  return desks.flatMap((desk, index) =>
    desk === undefined || desks.indexOf(desk) === index
      ? []
      : [source.at(['panel', 'seats', index, 'task'], fault('desk_sits_twice', { desk }))],
  );
};
