import { desksReadBy, type Actor } from '#kernel';
import type { Audience } from './for.decorator.js';

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
