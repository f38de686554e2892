import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { MilestonesService, type Milestone, type MilestoneSheet } from '#projects';
import { ZonesService } from '#zones';
import {
  MilestoneEntryResponse,
  type MilestoneHistoryResponse,
  type MilestoneResponse,
  type MilestoneSheetResponse,
} from './milestones.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';

/** Titles and names for the milestones of a project. */
@Injectable()
export class MilestonesReader {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly zones: ZonesService,
    private readonly names: NamesReader,
  ) {}

  async read({ version, items }: MilestoneSheet, actor: Actor): Promise<MilestoneSheetResponse> {
    const told = await this.names.peopleFor(
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
    const person = await this.names.people(entries.map(({ actorId }) => actorId));
    return { items: entries.map((entry) => ({ ...MilestoneEntryResponse.from(entry), actor: person(entry.actorId) })) };
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
