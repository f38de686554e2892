import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import type { Actor } from '#kernel';
import { ApplicationUnderWay, Project, ProjectNotFound } from '#projects';
import type { ProcedureKind } from '#zones/procedure';
import { Application } from './application.entity.js';
import { approvedContentOf } from './approved-content.js';
import { DraftsService } from './drafts.service.js';
import { underWay } from './lifecycle/index.js';
import { comparedFields, prefilled } from './procedure/index.js';
import { refuseUnadmitted } from './project-fitness.js';
import { RulesService } from './rules.service.js';

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

  /** Begins one, filled in with what stands approved. `tx` is the caller's transaction. */
  async begin(tx: EntityManager, { kind, projectId }: FollowUp, actor: Actor): Promise<Application> {
    const project = await lockOwn(tx, projectId, actor);
    refuseUnadmitted(project);
    await refuseAnother(tx, kind, projectId);
    const procedure = this.rules.currentProcedure(project.zoneId, kind);
    const { approved, form } = await approvedContentOf(tx, project);
    const compared = Object.fromEntries(comparedFields(procedure).map(({ key }) => [key, form[key] ?? null]));
    const baseline = { approved, projectVersion: project.version, form: compared, milestones: [] };
    const { enterpriseId, nameZh: projectName } = project;
    const draft = { kind, enterpriseId, projectId, projectName, baseline };
    return this.drafts.begin(tx, { ...draft, form: prefilled(procedure, form) }, actor);
  }
}

type Owned = Project & { enterpriseId: string };

/** Two that begin at once about one project begin one after the other. */
async function lockOwn(tx: EntityManager, id: string, { zoneId, member }: Actor): Promise<Owned> {
  const project = await tx.findOne(Project, { where: { id, zoneId }, lock: { mode: 'pessimistic_write' } });
  if (!project?.enterpriseId || project.enterpriseId !== member?.enterpriseId) throw new ProjectNotFound();
  return project as Owned;
}

/** 退区 goes with nothing else: what is changed or put off would be given up. */
async function refuseAnother(tx: EntityManager, kind: ProcedureKind, projectId: string): Promise<void> {
  const others = await tx.findBy(Application, {
    ...{ projectId, kind: Not('entry'), status: In(['draft', ...underWay]) },
  });
  const another = others.find((other) => [other.kind, kind].includes('exit') || other.kind === kind);
  if (another) throw new ApplicationUnderWay(another);
}
