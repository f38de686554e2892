import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, InvalidContent, type Actor } from '#kernel';
import { answerOnce, type IdempotentRequest } from '#platform';
import { ZonesService } from '#zones';
import { dayIn } from '../actors/day-in.js';
import { AccessRefused, StaffNotFound } from './access/access-errors.js';
import type { AccessEventKind } from '../tables/access/access-event.entity.js';
import { AccessLogService } from './access/access-log.service.js';
import { changeAccess } from './access/access-changes.js';
import type { HeldOffice, Office } from '../tables/access/office.js';
import {
  assertPeriodAhead,
  assertOfficeExists,
  assertCompatible,
  assertNotEnded,
  assertPeriodForward,
  wrong,
  type OfficesOfZone,
} from './access/office-rules.js';
import { alterOffice, detailOf, officesOf, storeOffice, type OfficeHolder } from './access/offices.js';
import { withdrawInvitationsOf } from './access/withdraw-invitations.js';

/** Key of an office of a member of staff. */
export interface OfficeReference {
  accountId: string;
  officeId: string;
}

interface Change {
  kind: AccessEventKind;
  /** Makes the change and returns the office for the record. */
  work: (held: HeldOffice[], holder: OfficeHolder) => Promise<Office & { id: string }>;
}

/** 任免: grants and revokes desks and roles, each for a period. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly zones: ZonesService,
    private readonly log: AccessLogService,
  ) {}

  /** Throws {@link AccessRefused}, or `InvalidContent` that names what is wrong. */
  async grant(actor: Actor, accountId: string, office: Office, once: IdempotentRequest | null): Promise<void> {
    this.assertGrantable(office, actor.zoneId);
    await answerOnce(this.db, actor.id, once, (tx) =>
      this.change(tx, actor, accountId, {
        kind: 'office_granted',
        work: async (held, holder) => {
          assertCompatible(office, held);
          return { ...office, id: await storeOffice(tx, holder, office) };
        },
      }),
    );
  }

  /** Sets the last day of an office; null for none. */
  async changeEnd(actor: Actor, { accountId, officeId }: OfficeReference, endsOn: string | null): Promise<void> {
    await this.db.transaction((tx) =>
      this.change(tx, actor, accountId, {
        kind: 'office_end_changed',
        work: async (held) => {
          const office = { ...this.currentOffice(held, officeId), endsOn };
          assertPeriodForward(office);
          if (endsOn !== null && endsOn < this.today())
            throw new InvalidContent([wrong('/endsOn', 'period_past', { today: this.today() })]);
          const others = held.filter(({ id }) => id !== officeId);
          assertCompatible(office, others);
          await alterOffice(tx, office, { endsOn });
          return office;
        },
      }),
    );
  }

  /** Revokes at once; the record stays. */
  async revoke(actor: Actor, { accountId, officeId }: OfficeReference): Promise<void> {
    await this.db.transaction((tx) =>
      this.change(tx, actor, accountId, {
        kind: 'office_revoked',
        work: async (held, holder) => {
          const office = this.currentOffice(held, officeId);
          await alterOffice(tx, office, { revokedAt: this.clock.now() });
          if (office.role === 'administrator') await withdrawInvitationsOf(tx, holder, this.clock.now());
          return office;
        },
      }),
    );
  }

  /** Throws unless the zone has the office and its period is ahead. */
  assertGrantable(office: Office, zoneId: string): void {
    assertOfficeExists(office, this.officesIn(zoneId));
    assertPeriodForward(office);
    assertPeriodAhead(office, this.today());
  }

  private async change(tx: EntityManager, actor: Actor, accountId: string, { kind, work }: Change): Promise<void> {
    const { id: by, zoneId } = actor;
    if (accountId === by) throw new AccessRefused('own_access');
    const holder = { zoneId, accountId };
    await changeAccess(tx, { zoneId, day: this.today() }, async () => {
      const held = await officesOf(tx, holder);
      if (held.length === 0) throw new StaffNotFound();
      const { id: office, ...given } = await work(held, holder);
      await this.log.record(tx, { ...holder, by, kind, detail: { office, ...detailOf(given) } });
    });
  }

  private currentOffice(held: readonly HeldOffice[], officeId: string): HeldOffice {
    const office = held.find(({ id }) => id === officeId);
    if (!office) throw new StaffNotFound();
    assertNotEnded(office, this.today());
    return office;
  }

  private officesIn(zoneId: string): OfficesOfZone {
    const { zone, procedures } = this.zones.zone(zoneId);
    const seated = procedures.flatMap(({ tasks, panel }) => {
      const votes = panel.seats.map(({ task }) => task);
      return tasks.filter(({ key }) => votes.includes(key)).map(({ desk }) => desk);
    });
    return { desks: zone.desks.map(({ key }) => key), seats: [...new Set(seated)] };
  }

  private today(): string {
    return dayIn(this.clock.now());
  }
}
