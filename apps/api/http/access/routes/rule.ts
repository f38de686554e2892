import { staffRoles } from '#kernel';

/** Whom a route may be for. */
export const audienceNames = ['public', 'signedIn', 'member', 'staff', 'desk', ...staffRoles] as const;
export type Audience = (typeof audienceNames)[number];

/**
 * Under which condition somebody comes to an object there; the same for one and in a list.
 * - `any`: no condition, or there is no object
 * - `self`: what is theirs as a person: their account, what is addressed or left to them
 * - `own`: what belongs to the enterprise that they act for
 * - `handling`: the same, as an owner or handler of it, and no viewer
 * - `owning`: the same, as an owner of it
 * - `asked`: an application that came to a desk at which they work, with everything in it
 * - `panel`: meetings, with a seat in the panel; keeping them, at the desk of the chair
 * - `zone`: everything in their zone but drafts
 */
export const conditions = ['any', 'self', 'own', 'handling', 'owning', 'asked', 'panel', 'zone'] as const;
export type Condition = (typeof conditions)[number];

/** A line of the table of access: who comes there, and under which condition each. */
export type Rule = Readonly<Partial<Record<Audience, Condition>>>;

export const audiencesOf = (rule: Rule): Audience[] => audienceNames.filter((audience) => rule[audience]);
