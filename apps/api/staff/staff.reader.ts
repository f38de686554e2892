import { Injectable } from '@nestjs/common';
import { dayOf } from '#calendar';
import { officeStateOn, type HeldOffice, type Office, type StaffInvitation, type StaffMember } from '#identity';
import { Clock, titledIn, type Actor, type Day } from '#kernel';
import { ZonesService } from '#zones';
import type {
  NewOfficeRequest,
  PlannedOfficeResponse,
  StaffInvitationResponse,
  StaffMemberResponse,
} from './staff.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';

/** Draws staff and invitations with the names of desks and people. */
@Injectable()
export class StaffReader {
  constructor(
    private readonly zones: ZonesService,
    private readonly names: NamesReader,
    private readonly clock: Clock,
  ) {}

  /** What a request gives; without a first day from today on. */
  given({ desk, deputy = false, role, startsOn, endsOn }: NewOfficeRequest): Office {
    return {
      desk: desk ?? null,
      deputy,
      role: role ?? null,
      startsOn: startsOn ?? this.today(),
      endsOn: endsOn ?? null,
    };
  }

  member({ offices, ...person }: StaffMember, { zoneId }: Actor): StaffMemberResponse {
    const held = ({ id, revokedAt, ...office }: HeldOffice) => ({
      ...this.office(office, zoneId),
      id,
      revokedAt,
      state: officeStateOn(this.today(), { ...office, id, revokedAt }),
    });
    return { ...person, offices: offices.map(held) };
  }

  async invitations(found: StaffInvitation[]): Promise<StaffInvitationResponse[]> {
    const person = await this.names.people(found.map(({ invitedBy }) => invitedBy));
    return found.map(({ id, email, name, offices, zoneId, invitedBy, invitedAt, expiresAt }) => ({
      id,
      email,
      name,
      offices: offices.map((office) => this.office(office, zoneId)),
      invitedBy: invitedBy === 'system' ? null : person(invitedBy),
      invitedAt,
      expiresAt,
    }));
  }

  office({ desk, deputy, role, startsOn, endsOn }: Office, zoneId: string): PlannedOfficeResponse {
    const { desks } = this.zones.zone(zoneId).zone;
    return { desk: desk === null ? null : titledIn(desks, desk), deputy, role, startsOn, endsOn };
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
