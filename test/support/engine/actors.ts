import type { Actor, StandIn } from '#kernel';

const zoneId = 'zgc';

export const enterpriseId = '0191d000-0000-7000-8000-000000000001';

const anActor = (id: string, difference: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  zoneId,
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
  ...difference,
});

export const lin = anActor('lin', { member: { enterpriseId, role: 'owner' } });
export const onlooker = anActor('onlooker', { member: { enterpriseId, role: 'viewer' } });
export const stranger = anActor('stranger', { member: { enterpriseId: 'another', role: 'owner' } });
export const supervisor = anActor('supervisor', { roles: ['supervisor'] });

export const servingAt = (desk: string, name = desk): Actor => anActor(name, { desks: [desk] });

export const deputyOf = (desk: string, name = `${desk}-deputy`): Actor => anActor(name, { deputyAt: [desk] });

/** Serves every desk: the person from whom four-eyes has to protect. */
export const servingEveryDesk = (desks: string[]): Actor => anActor('everywhere', { desks });

/** Somebody who stands in for those who are away, each at one desk; `servingAt(desk)` has the desk's name. */
export const standingIn = (name: string, away: Partial<StandIn>[], desks: string[] = []): Actor =>
  anActor(name, {
    desks,
    standIns: away.map((one) => ({ for: one.desk ?? '', desk: '', kinds: null, enterpriseIds: [], ...one })),
  });

export const thePublic = anActor('public', { kind: 'public' });

export const theClock = anActor('system', { kind: 'system' });
