import { Injectable } from '@nestjs/common';
import { PanelPolicy } from '#applications';
import { MembersService } from '#enterprises';
import { titledIn, type Actor } from '#kernel';
import { ZonesService } from '#zones';
import { AccountReader } from './account.reader.js';
import { SessionZoneResponse, type SessionResponse } from './session.dto.js';

/** What a page has to know about who is signed in. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly accounts: AccountReader,
    private readonly members: MembersService,
    private readonly zones: ZonesService,
    private readonly panel: PanelPolicy,
  ) {}

  async read(actor: Actor): Promise<SessionResponse> {
    const { zone } = this.zones.zone(actor.zoneId);
    const [account, enterprises, person] = await Promise.all([
      this.accounts.read(actor),
      this.members.of(actor.id),
      this.accounts.people(actor.standIns.map((one) => one.for)),
    ]);
    return {
      ...account,
      zone: SessionZoneResponse.from(zone),
      enterprise: enterprises.find(({ id }) => id === actor.member?.enterpriseId) ?? null,
      enterprises,
      desks: actor.desks.map((desk) => titledIn(zone.desks, desk)),
      standIns: actor.standIns.map(({ for: id, desk, kinds }) => ({
        for: person(id),
        desk: titledIn(zone.desks, desk),
        kinds: kinds && [...kinds],
      })),
      deputyAt: actor.deputyAt.map((desk) => titledIn(zone.desks, desk)),
      readsPanel: this.panel.reads(actor),
      keepsPanel: this.panel.keeps(actor),
      roles: [...actor.roles],
    };
  }
}
