import { belongsTo } from '#kernel';
import { because } from '../rules/refusals.js';
import { today } from '../rules/rule-context.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** Administrative Licensing Law art. 34: a check of the substance is made by two officers or more. */
export const twoOfficersChecked: Requirement<'recordSiteCheck'> = ({ officers }, { state, actor }) => {
  const people = new Set(officers.map(({ id }) => id));
  if (people.size < 2 || !people.has(actor.id)) return because('two_officers_required');
  const outsider = officers.find(({ desks }) => desks.length === 0);
  if (outsider) return because('no_officer', { officer: outsider.id });
  const own = officers.find((officer) => belongsTo(officer, state.enterpriseId));
  return own && because('same_person', { officer: own.id });
};

/** The visit has taken place, and its findings are recorded. */
export const visitIsRecorded: Requirement<'recordSiteCheck'> = ({ on, place, findings }, context) => {
  if (on > today(context)) return because('date_to_come');
  return isBlank(place) || isBlank(findings) ? because('reason_required') : undefined;
};
