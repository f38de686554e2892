import type { EntityManager } from 'typeorm';
import { DeskMembership, isActive, StaffAppointment } from '#identity';
import type { Procedure } from '#zones/procedure';
import { Delegation } from './delegation.entity.js';
import type { RuleContext, Period, Wanted, Work } from './delegation-rules.js';

type Office = Pick<DeskMembership, 'accountId' | 'startsOn' | 'endsOn'>;

/** 值班名册: staff of a zone in a period, their desks and their delegations. */
export interface Roster {
  memberships: (Office & { desk: string; deputy: boolean })[];
  offices: Office[];
  delegations: Delegation[];
}

const runsIn = (alias: string) =>
  `${alias}.zoneId = :zoneId AND ${alias}.startsOn <= :endsOn AND (${alias}.endsOn IS NULL OR ${alias}.endsOn >= :startsOn)`;

/** Excludes revoked appointments and those of deactivated accounts. */
const stillCounts = (alias: string) =>
  `${runsIn(alias)} AND ${alias}.revokedAt IS NULL AND ${isActive(`${alias}.accountId`, ':zoneId')}`;

export async function rosterOf(tx: EntityManager, zoneId: string, { startsOn, endsOn }: Period): Promise<Roster> {
  const period = { zoneId, startsOn, endsOn };
  const memberships = await tx.createQueryBuilder(DeskMembership, 'm').where(stillCounts('m'), period).getMany();
  const appointments = await tx.createQueryBuilder(StaffAppointment, 's').where(stillCounts('s'), period).getMany();
  const delegations = await tx
    .createQueryBuilder(Delegation, 'd')
    .where(`${runsIn('d')} AND d.endedAt IS NULL`, period)
    .getMany();
  return { memberships, offices: [...memberships, ...appointments], delegations };
}

/** Facts that the rules need about a wanted delegation. */
export function contextFor(
  wanted: Wanted,
  { memberships, offices, delegations }: Roster,
  { today, procedures }: { today: string; procedures: readonly Procedure[] },
): RuleContext {
  const { delegatorId, delegateId, startsOn } = wanted;
  const holdsThen = ({ startsOn: from, endsOn }: Office) => from <= startsOn && (endsOn === null || endsOn >= startsOn);
  const served = (accountId: string) => memberships.filter((one) => one.accountId === accountId);
  /** Excludes 席位代表: a deputy cannot delegate. */
  const desksOf = (accountId: string) => served(accountId).filter(({ deputy }) => !deputy);
  const ownDesks = desksOf(delegatorId).flatMap((one) => (holdsThen(one) ? [one.desk] : []));
  const forOthers = delegations.filter((one) => one.delegateId === delegateId && one.delegatorId !== delegatorId);
  return {
    today,
    procedures,
    others: delegations,
    ownDesks: [...new Set(ownDesks)].sort(),
    isStaff: offices.some((one) => one.accountId === delegateId && holdsThen(one)),
    theirWork: [
      ...served(delegateId).map(({ desk }): Work => ({ desk, kinds: null })),
      ...forOthers.flatMap(({ desk, kinds, delegatorId: away }) =>
        (desk === null ? desksOf(away).map((one) => one.desk) : [desk]).map((one): Work => ({ desk: one, kinds })),
      ),
    ],
  };
}
