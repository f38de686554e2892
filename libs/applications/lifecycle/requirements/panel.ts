import { because } from '../rules/refusals.js';
import { seatDesks } from '../rules/rule-context.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** Every vote gives written reasons, also approvals and abstentions. */
export const opinionIsWritten: Requirement<'vote'> = ({ opinion, reasons }) =>
  isBlank(opinion) && isBlank(reasons) ? because('opinion_required') : undefined;

/** 无利害关系声明. */
export const noConflictIsDeclared: Requirement<'vote'> = ({ noConflict }) =>
  noConflict === true ? undefined : because('conflict_undeclared');

export const vetoIsYours: Requirement<'vote'> = ({ veto, outcome }, { procedure, task }) => {
  if (!veto) return undefined;
  const seat = procedure.panel.seats.find(({ task: key }) => key === task?.key);
  return seat?.veto && outcome === 'refuse' ? undefined : because('no_veto');
};

/** The panel's majority binds: a signer follows it, or returns the application. */
export const panelIsFollowed: Requirement<'sign'> = ({ outcome }, { state }) => {
  const bound = state.panel?.result?.outcome;
  return bound && outcome !== 'return' && outcome !== bound ? because('panel_binds', { outcome: bound }) : undefined;
};

export const meetingIsAnnounced: Requirement<'putOnAgenda'> = ({ meeting }, { now }) =>
  meeting.heldAt > now.toISOString() ? undefined : because('date_in_the_past');

export const attendanceNamesSeats: Requirement<'openSitting'> = ({ attendance = [] }, { procedure }) => {
  const named = attendance.map(({ desk }) => desk);
  const missing = seatDesks(procedure).filter((desk) => !named.includes(desk));
  return missing.length > 0 ? because('attendance_incomplete', { missing }) : undefined;
};

/** 一人一席: nobody takes two seats, in whatever name. */
export const nobodySitsTwice: Requirement<'openSitting'> = ({ attendance = [] }) => {
  const people = attendance.flatMap(({ by }) => by ?? []);
  const twice = people.find((by, place) => people.indexOf(by) !== place);
  return twice === undefined ? undefined : because('one_seat_each', { by: twice });
};

/** 回避: a person in conflict does not attend for this application again. */
export const nobodyInConflictSits: Requirement<'openSitting'> = ({ attendance = [] }, { state }) => {
  const declared = state.recusals.map(({ by }) => by);
  const found = attendance.find(({ by }) => by !== null && declared.includes(by));
  return found && because('conflicted', { desk: found.desk });
};

/** 法定人数: the number of represented seats. */
export const quorumIsPresent: Requirement<'openSitting'> = ({ attendance }, { procedure }) => {
  const desks = seatDesks(procedure);
  const present = attendance.filter(({ desk, as }) => desks.includes(desk) && as !== 'absent').length;
  const { quorum } = procedure.panel;
  return present >= quorum ? undefined : because('no_quorum', { present, quorum });
};
