import { desksReadBy, staffRoles, type Actor, type MemberRole, type StaffRole } from '#kernel';
import { audiencesOf, type Audience, type Condition, type Rule } from './rule.js';

const belongs: Readonly<Record<Exclude<Audience, StaffRole>, (actor: Actor) => boolean>> = {
  public: () => true,
  signedIn: () => true,
  member: ({ member }) => member !== null,
  desk: (actor) => desksReadBy(actor).length > 0,
  staff: (actor) => desksReadBy(actor).length + actor.roles.length > 0,
};

const isRole = (audience: Audience): audience is StaffRole => staffRoles.some((role) => role === audience);

/** Whether somebody who is signed in belongs to an audience. */
export function belongsTo(actor: Actor, audience: Audience): boolean {
  return isRole(audience) ? actor.roles.includes(audience) : belongs[audience](actor);
}

/** What one has to be in an enterprise for a condition that asks for more than to belong to it. */
const rolesFor: Readonly<Partial<Record<Condition, readonly MemberRole[]>>> = {
  handling: ['owner', 'handler'],
  owning: ['owner'],
};

/** Whether a rule lets somebody who is signed in come to a route at all. */
export function admits(rule: Rule, actor: Actor): boolean {
  return audiencesOf(rule).some((one) => belongsTo(actor, one) && hasRoleFor(rule[one], actor));
}

function hasRoleFor(condition: Condition = 'any', { member }: Actor): boolean {
  const roles = rolesFor[condition];
  return roles === undefined || (member !== null && roles.includes(member.role));
}

/** Whom a rule asks for, for people to read. */
export const wantedBy = (rule: Rule): string[] =>
  audiencesOf(rule).flatMap<string>((one) => rolesFor[rule[one] ?? 'any'] ?? [one]);
