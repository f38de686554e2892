import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import type { Actor } from '#kernel';
import { ApplicationUnderWay, storeSheet, lockProject, ProjectNotFound, type Project } from '#projects';
import type { ProcedureKind } from '#zones/procedure';
import { Application } from '../tables/application.entity.js';
import { approvedContentOf } from '../project/approved-content.js';
import { DraftsService } from './drafts.service.js';
import { unfinishedStatuses } from '../lifecycle/index.js';
import { comparedFields, prefilled, type MilestoneBaseline } from '../procedure/index.js';
import { assertFollowUpAllowed } from '../project/project-eligibility.js';
import { RulesService } from '../commands/rules.service.js';

export interface FollowUp {
  kind: Exclude<ProcedureKind, 'entry'>;
  projectId: string;
}

/** 入区后事项: a change, an extension or an exit of an admitted project of one's own. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly drafts: DraftsService,
    private readonly rules: RulesService,
  ) {}

  /** Begins a draft with the approved content. `tx` is the caller's transaction. */
  async begin(tx: EntityManager, { kind, projectId }: FollowUp, actor: Actor): Promise<Application> {
    const project = await lockOwn(tx, projectId, actor);
    await assertFollowUpAllowed(tx, project, kind);
    await refuseAnother(tx, kind, projectId);
    const procedure = this.rules.currentProcedure(project.zoneId, kind);
    const { approved, form } = await approvedContentOf(tx, project);
    const compared = Object.fromEntries(comparedFields(procedure).map(({ key }) => [key, form[key] ?? null]));
    const milestones = await this.milestonesOf(tx, project);
    const baseline = { approved, projectVersion: project.version, form: compared, milestones };
    const { enterpriseId, nameZh: projectName } = project;
    const draft = { kind, enterpriseId, projectId, projectName, baseline };
    return this.drafts.begin(tx, { ...draft, form: prefilled(procedure, form) }, actor);
  }

  private async milestonesOf(tx: EntityManager, project: Project): Promise<MilestoneBaseline[]> {
    const { items } = await storeSheet(tx, project, this.rules.packOf(project).zone.projectMilestones);
    return items.map(({ key, plannedOn, doneOn, extensions }) => ({
      key,
      doneOn,
      timesExtended: extensions.length,
      plannedOn: plannedOn ?? '',
    }));
  }
}

type Owned = Project & { enterpriseId: string };

/** Locks the project, so that two drafts about it begin one after the other. */
async function lockOwn(tx: EntityManager, id: string, actor: Actor): Promise<Owned> {
  const project = await lockProject(tx, id, actor);
  if (!project.enterpriseId || project.enterpriseId !== actor.member?.enterpriseId) throw new ProjectNotFound();
  return project as Owned;
}

/** 退区 excludes every other application: their project would be given up. */
async function refuseAnother(tx: EntityManager, kind: ProcedureKind, projectId: string): Promise<void> {
  const others = await tx.findBy(Application, {
    projectId,
    kind: Not('entry'),
    status: In([...unfinishedStatuses]),
  });
  const another = others.find((other) => [other.kind, kind].includes('exit') || other.kind === kind);
  if (another) throw new ApplicationUnderWay(another);
}
