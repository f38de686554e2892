import { Injectable } from '@nestjs/common';
import { RulesService, seatsIn, type MeetingWithItems } from '#applications';
import { seatOf } from '#applications/lifecycle';
import { StaffService } from '#identity';
import { titledIn, type Actor } from '#kernel';
import { procedureKinds, type Procedure } from '#zones/procedure';
import { ApplicationReader } from '../applications/page/application.reader.js';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { MeetingResponse, SeatMemberResponse } from './meeting.dto.js';
import { meetingView, peopleIn } from './meeting.view.js';

/** Reads what a meeting's page shows. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly rules: RulesService,
    private readonly staff: StaffService,
    private readonly names: NamesReader,
    private readonly applications: ApplicationReader,
  ) {}

  async read(found: MeetingWithItems, actor: Actor): Promise<MeetingResponse> {
    const procedures = this.proceduresOf(found, actor);
    const seats = seatsIn(procedures);
    const [person, people, summaries] = await Promise.all([
      this.names.people(peopleIn(found)),
      this.peopleAt(
        seats.map(({ desk }) => desk),
        actor,
      ),
      this.applications.summaries(
        found.items.map(({ application }) => application),
        actor,
      ),
    ]);
    const { desks } = this.rules.packOf(actor).zone;
    return meetingView({
      ...found,
      seats,
      people,
      summaries,
      person,
      quorum: Math.max(...procedures.map(({ panel }) => panel.quorum)),
      deskTitle: (key) => titledIn(desks, key).title,
    });
  }

  /** The seats are those of the applications on the agenda; before there is one, those of whatever the panel meets about. */
  private proceduresOf({ items }: MeetingWithItems, { zoneId }: Actor): Procedure[] {
    if (items.length > 0) return items.map(({ application }) => this.rules.procedureOf(application));
    const current = procedureKinds.map((kind) => this.rules.currentProcedure(zoneId, kind));
    return current.filter(({ panel }) => panel.sitting === 'session');
  }

  private async peopleAt(desks: string[], { zoneId }: Actor): Promise<Map<string, SeatMemberResponse[]>> {
    const found = desks.map(async (desk) => {
      const people = await this.staff.at(desk, zoneId);
      const seated = people.map((one) => ({ id: one.id, name: one.name, as: seatOf(one, desk) }));
      const members = seated.filter(({ as }) => as !== null);
      return [desk, members.map(({ id, name, as }) => ({ id, name, deputy: as === 'deputy' }))] as const;
    });
    return new Map(await Promise.all(found));
  }
}
