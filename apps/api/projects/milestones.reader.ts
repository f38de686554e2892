import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { MilestonesService, type Milestone, type MilestoneSheet } from '#projects';
import { ZonesService } from '#zones';
import type { MilestoneResponse, MilestoneHistoryResponse, MilestoneSheetResponse } from './milestones.dto.js';
import { PeopleReader } from './people.reader.js';

/** Titles and names for the milestones of a project. */
@Injectable()
export class MilestonesReader {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly zones: ZonesService,
    private readonly people: PeopleReader,
  ) {}

  async read({ version, items }: MilestoneSheet, actor: Actor): Promise<MilestoneSheetResponse> {
    const told = await this.people.toldTo(
      actor,
      items.map(({ recorded }) => recorded?.actorId),
    );
    const shown = items.map((one) => ({
      ...this.view(one, actor),
      recordedBy: one.recorded && told(one.recorded.actorId),
    }));
    return { version, items: shown };
  }

  async history(id: string, actor: Actor): Promise<MilestoneHistoryResponse> {
    const { entries } = await this.milestones.sheet(id, actor);
    const nameOf = await this.people.people(entries.map(({ actorId }) => actorId));
    const items = entries.map(({ number, key, act, plannedOn, doneOn, evidence, reason, applicationId, ...entry }) => ({
      ...{ number, key, act, plannedOn, doneOn, evidence, reason, applicationId },
      actor: nameOf(entry.actorId),
      at: entry.at.toISOString(),
    }));
    return { items };
  }

  private view(one: Milestone, { zoneId }: Actor): Omit<MilestoneResponse, 'recordedBy'> {
    const { key, plannedOn, doneOn, evidence, recorded, extensions } = one;
    const unknown = { title: { zh: key, en: key }, leadsTo: null, source: null };
    const defined = this.zones.zone(zoneId).zone.projectMilestones.find((known) => known.key === key) ?? unknown;
    const { title, leadsTo = null, source } = defined;
    const assumed = recorded?.actorId === 'system';
    return { key, title, leadsTo, source, plannedOn, doneOn, evidence, extensions, assumed };
  }
}
