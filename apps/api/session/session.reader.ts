import { Injectable } from '@nestjs/common';
import { PanelPolicy } from '#applications';
import { MembersService } from '#enterprises';
import type { Actor } from '#kernel';
import { ZonesService, type ZoneFacts } from '#zones';
import { AccountReader } from './account.reader.js';
import type { SessionResponse } from './session.dto.js';
import type { TitledResponse } from '../http/index.js';

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
    const [account, enterprises, names] = await Promise.all([
      this.accounts.read(actor),
      this.members.of(actor.id),
      this.accounts.namesOf(actor.standIns.map((one) => one.for)),
    ]);
    return {
      ...account,
      zone: { key: zone.key, name: zone.name, shortName: zone.shortName },
      enterprise: enterprises.find(({ id }) => id === actor.member?.enterpriseId) ?? null,
      enterprises,
      desks: actor.desks.map((desk) => deskIn(zone, desk)),
      standIns: actor.standIns.map(({ for: id, desk, kinds }) => ({
        for: { id, name: names.get(id) ?? id },
        ...{ desk: deskIn(zone, desk), kinds: kinds && [...kinds] },
      })),
      deputyAt: actor.deputyAt.map((desk) => deskIn(zone, desk)),
      readsPanel: this.panel.reads(actor),
      keepsPanel: this.panel.keeps(actor),
      roles: [...actor.roles],
    };
  }
}

function deskIn({ desks }: ZoneFacts, key: string): TitledResponse {
  const title = desks.find((desk) => desk.key === key)?.title ?? { zh: key, en: key };
  return { key, title };
}
