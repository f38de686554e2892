import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { ProjectsService, type Assessment, type AssessmentSheet, type Remark } from '#projects';
import { ZonesService } from '#zones';
import type { AssessmentResponse, AssessmentSheetResponse, RemarkResponse } from './assessments.dto.js';
import { NamesReader } from '../../applications/parts/names.reader.js';

type Shown = (said: Remark) => RemarkResponse;

/** Names and rules for the assessments of a project. */
@Injectable()
export class AssessmentsReader {
  constructor(
    private readonly names: NamesReader,
    private readonly projects: ProjectsService,
    private readonly zones: ZonesService,
  ) {}

  async read(
    id: string,
    { version, businessStopped, items }: AssessmentSheet,
    actor: Actor,
  ): Promise<AssessmentSheetResponse> {
    const told = await this.names.peopleFor(actor, items.flatMap(speakersIn));
    const shown: Shown = ({ text, actorId, at }) => ({ text, by: told(actorId), at });
    const sources = await this.sources(id, actor);
    return { version, businessStopped, sources, items: items.map((one) => view(one, shown)) };
  }

  private async sources(id: string, actor: Actor) {
    const { businessTypes } = await this.projects.get(id, actor);
    const { source, byBusinessType = [] } = this.zones.zone(actor.zoneId).zone.assessment;
    const own = byBusinessType.filter(({ businessType }) => businessTypes.includes(businessType));
    return own.length > 0 ? own.map((rule) => rule.source) : [source];
  }
}

const speakersIn = ({ findings, reports }: Assessment): string[] => [
  findings.actorId,
  ...reports.flatMap(({ report, answer }) => [report.actorId, ...(answer ? [answer.actorId] : [])]),
];

const view = ({ year, state, findings, dueOn, reports }: Assessment, shown: Shown): AssessmentResponse => ({
  year,
  state,
  dueOn,
  findings: shown(findings),
  reports: reports.map(({ report, answer }) => ({
    report: shown(report),
    answer: answer && { ...shown(answer), accepted: answer.accepted },
  })),
});
