import { desksReadBy, type Actor } from '#kernel';
import { audiencesOf, type Audience, type Rule } from './for.decorator.js';

const belongs: Readonly<Record<Audience, (actor: Actor) => boolean>> = {
  public: () => true,
  signedIn: () => true,
  member: ({ member }) => member !== null,
  desk: (actor) => desksReadBy(actor).length > 0,
  staff: (actor) => desksReadBy(actor).length + actor.roles.length > 0,
  district: ({ roles }) => roles.includes('district'),
  supervisor: ({ roles }) => roles.includes('supervisor'),
  administrator: ({ roles }) => roles.includes('administrator'),
  auditor: ({ roles }) => roles.includes('auditor'),
};

/** Whether somebody who is signed in belongs to an audience. */
export function belongsTo(actor: Actor, audience: Audience): boolean {
  return belongs[audience](actor);
}

/** Whether a rule lets somebody who is signed in come to a route at all: a viewer handles nothing. */
export function admits(rule: Rule, actor: Actor): boolean {
  const handles = actor.member?.role !== 'viewer';
  return audiencesOf(rule).some((one) => belongsTo(actor, one) && (rule[one] !== 'handling' || handles));
}

/** Whom a rule asks for, for people to read. */
export const wantedBy = (rule: Rule): string[] =>
  audiencesOf(rule).map((one) => (rule[one] === 'handling' ? 'owner or handler' : one));
