/**
 * Rooms from the lowest to the highest: a room imports itself and lower ones. Files beside the rooms are above all. A name
 * may reach deeper than one folder; the longest that fits is the room.
 */
export const rooms: Record<string, string> = {
  'libs/applications': `
    act-drafts clock evidence outbox procedure lifecycle clock-sheet meeting messages tables inbox project rows
    commands integrity panel personal-data rule-changes lists dossier supervision after-decision desks`,
  'libs/applications/lifecycle': `state events rules statuses cards limits timers guards moves requirements`,
  'libs/documents': `storage attachments issuing application-form`,
  'libs/identity': `actors tables accounts sessions second-factor sign-in staff keys reset single-sign-on retention`,
  'libs/projects': `figures stages tables changes list assessments import milestones`,
  'libs/zones': `industry procedure model pack rules`,
  'apps/api': `
    http account admin applications/parts demonstration documents enterprises health keys notices single-sign-on zone
    applications/commands projects session staff applications/page reports rules
    applications/clock-sheet applications/conditions panels tasks applications delegations messages
    supervision previews`,
  'apps/api/http': `fields problems access paging openapi requests server`,
  'apps/web/src': `
    api fields locales money format display dialogs lists verification zone written applications controls
    messages notices previews session demonstration assignment clocks delegations delivery draft enterprises follow-up keys
    objections panels rating revocation rules sign-in withdrawal account agenda cards form joining
    projects reserve home materials meeting members reports staff supervision tasks apply conditions
    corrections desk acts resubmission dossier app`,
  'test/support': `engine structure system people security`,
};
