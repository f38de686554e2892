import { listed, type Rule } from './rules.js';

/** Every seat has its vote and every vote its seat. */
export const seatsVote: Rule = ({ source, procedure: { tasks, panel } }) => {
  const votes = tasks.filter(({ kind, when }) => kind === 'vote' && when === undefined).map(({ key }) => key);
  const seats = panel.seats.map(({ task }) => task);
  const noSeat = votes.filter((key) => !seats.includes(key));
  return [
    ...seats.flatMap((task, index) => {
      if (seats.indexOf(task) !== index) return [source.at(['panel', 'seats', index], `"${task}" has two seats.`)];
      const right = `A seat needs a vote without condition among the tasks: ${listed(votes)}.`;
      return votes.includes(task)
        ? []
        : [source.at(['panel', 'seats', index, 'task'], `"${task}" is no vote. ${right}`)];
    }),
    ...noSeat.map((task) => source.at(['panel', 'seats'], `The vote "${task}" has no seat in the panel.`)),
  ];
};

export const panelCanDecide: Rule = ({ source, procedure: { panel } }) => {
  const { seats, quorum, majority } = panel;
  const chairs = seats.filter(({ chair }) => chair).length;
  return [
    ...(chairs === 1 ? [] : [source.at(['panel', 'seats'], `One seat is the chair, not ${chairs}.`)]),
    ...(quorum <= seats.length
      ? []
      : [source.at(['panel', 'quorum'], `The quorum of ${quorum} is more than the ${seats.length} seats.`)]),
    ...(majority <= quorum
      ? []
      : [source.at(['panel', 'majority'], `The majority of ${majority} is more than the quorum of ${quorum}.`)]),
  ];
};

/** Whoever is present or has a conflict of interest is noted by desk: two seats at one desk could not be told apart. */
export const seatsSitApart: Rule = ({ source, procedure: { tasks, panel } }) => {
  const desks = panel.seats.map(({ task }) => tasks.find(({ key }) => key === task)?.desk);
  return desks.flatMap((desk, index) =>
    desk === undefined || desks.indexOf(desk) === index
      ? []
      : [source.at(['panel', 'seats', index, 'task'], `The desk "${desk}" has two seats; each seat needs its own.`)],
  );
};
