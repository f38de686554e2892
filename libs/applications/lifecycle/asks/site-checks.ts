import { isOf } from '#kernel';
import { because } from '../refusals.js';
import { today } from '../situation.js';
import { isBlank, type Ask } from './ask.js';

/** Administrative Licensing Law art. 34: a check of the substance is made by two officers or more. */
export const twoOfficersChecked: Ask<'recordSiteCheck'> = ({ officers }, { state, actor }) => {
  const people = new Set(officers.map(({ id }) => id));
  if (people.size < 2 || !people.has(actor.id)) return because('two_officers_required');
  const outsider = officers.find(({ desks }) => desks.length === 0);
  if (outsider) return because('no_officer', { officer: outsider.id });
  const own = officers.find((officer) => isOf(officer, state.enterpriseId));
  return own && because('same_person', { officer: own.id });
};

/** A visit that was made, and what it found. */
export const visitIsRecorded: Ask<'recordSiteCheck'> = ({ on, place, findings }, situation) => {
  if (on > today(situation)) return because('date_to_come');
  return isBlank(place) || isBlank(findings) ? because('reason_required') : undefined;
};
