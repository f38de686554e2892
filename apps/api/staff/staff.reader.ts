import { Injectable } from '@nestjs/common';
import { dayOf } from '#calendar';
import { AccountsService, officeStateOn, type Office, type StaffInvitation, type StaffMember } from '#identity';
import { Clock, type Actor } from '#kernel';
import { ZonesService } from '#zones';
import type {
  NewOfficeRequest,
  PlannedOfficeResponse,
  StaffInvitationResponse,
  StaffMemberResponse,
} from './staff.dto.js';
import type { TitledResponse } from '../http/index.js';

/** Draws staff and invitations with the names of desks and people. */
@Injectable()
export class StaffReader {
  constructor(
    private readonly zones: ZonesService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** What a request gives; without a first day from today on. */
  given({ desk, deputy, role, startsOn, endsOn }: NewOfficeRequest): Office {
    const today = dayOf(this.clock.now());
    return {
      ...{ desk: desk ?? null, deputy: deputy ?? false, role: role ?? null },
      ...{ startsOn: startsOn ?? today, endsOn: endsOn ?? null },
    };
  }

  member({ offices, lastSignInAt, ...person }: StaffMember, { zoneId }: Actor): StaffMemberResponse {
    const today = dayOf(this.clock.now());
    return {
      ...person,
      lastSignInAt: lastSignInAt?.toISOString() ?? null,
      offices: offices.map((office) => ({
        ...{ ...this.office(office, zoneId), id: office.id, state: officeStateOn(today, office) },
        revokedAt: office.revokedAt?.toISOString() ?? null,
      })),
    };
  }

  async invitations(found: StaffInvitation[]): Promise<StaffInvitationResponse[]> {
    const names = await this.accounts.namesOf(found.map(({ invitedBy }) => invitedBy).filter((id) => id !== 'system'));
    return found.map(({ id, email, name, offices, zoneId, invitedBy, invitedAt, expiresAt }) => ({
      ...{ id, email, name, invitedAt: invitedAt.toISOString(), expiresAt: expiresAt.toISOString() },
      offices: offices.map((office) => this.office(office, zoneId)),
      invitedBy: invitedBy === 'system' ? null : { id: invitedBy, name: names.get(invitedBy) ?? invitedBy },
    }));
  }

  office({ desk, deputy, role, startsOn, endsOn }: Office, zoneId: string): PlannedOfficeResponse {
    return { desk: desk === null ? null : this.deskName(desk, zoneId), deputy, role, startsOn, endsOn };
  }

  private deskName(key: string, zoneId: string): TitledResponse {
    const { desks } = this.zones.zone(zoneId).zone;
    return { key, title: desks.find((desk) => desk.key === key)?.title ?? { zh: key, en: key } };
  }
}
