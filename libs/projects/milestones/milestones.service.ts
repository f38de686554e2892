import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayOf } from '#calendar';
import { Clock, NotFound, type Actor } from '#kernel';
import { answerOnce } from '#platform';
import { ZonesService } from '#zones';
import { lockProject } from '../changes/lock-project.js';
import type { ChangeTerms } from '../changes/project-changes.service.js';
import { MilestoneRefused, ProjectChanged, ProjectNotFound } from '../changes/project-errors.js';
import { Project } from '../tables/project.entity.js';
import { canView } from '../changes/projects.policy.js';
import { recordRevision } from '../changes/record-revision.js';
import { MilestoneRecord } from '../tables/milestone-record.entity.js';
import { obstacleToRecording, obstacleToReopening, type MilestoneReport, type Obstacle } from './rules.js';
import { sheetOf, stageReached, type Entry } from './sheet.js';
import { storeSheet, readSheet, type MilestoneSheet } from './stored-sheets.js';

export interface MilestoneCompletion extends MilestoneReport {
  evidence: string;
}

type NewEntry = Pick<Entry, 'key' | 'act'> & Partial<Pick<Entry, 'doneOn' | 'evidence' | 'reason'>>;

/** 入区后节点: recorded by district staff in order; they determine the stage of the project. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly db: DataSource,
    private readonly zones: ZonesService,
    private readonly clock: Clock,
  ) {}

  async sheet(id: string, actor: Actor): Promise<MilestoneSheet> {
    const project = await this.db.manager.findOneBy(Project, { id });
    if (!project || !canView(actor, project)) throw new ProjectNotFound();
    return readSheet(this.db.manager, project, this.definitions(project));
  }

  /** Records a milestone as done, or corrects it with a reason. */
  async record(id: string, actor: Actor, done: MilestoneCompletion, terms: ChangeTerms): Promise<MilestoneSheet> {
    await this.change(id, actor, terms, ({ stage }, { items: sheet }) => {
      const { key, doneOn, evidence, reason = null } = done;
      const known = sheet.find((one) => one.key === key);
      if (!known) throw new NotFound('milestone');
      refuse(obstacleToRecording(done, { stage, sheet, today: dayOf(this.clock.now()) }));
      return { key, doneOn, evidence, reason, act: known.doneOn ? 'corrected' : 'done' };
    });
    return this.sheet(id, actor);
  }

  /** Reopens the last milestone done; the project returns to its earlier stage. */
  async reopen(id: string, actor: Actor, { key, reason }: Pick<Entry, 'key'> & { reason: string }, terms: ChangeTerms) {
    await this.change(id, actor, terms, ({ stage }, { items: sheet }) => {
      refuse(obstacleToReopening(key, { stage, sheet }));
      return { key, reason, act: 'reopened' };
    });
    return this.sheet(id, actor);
  }

  private change(
    id: string,
    actor: Actor,
    terms: ChangeTerms,
    say: (project: Project, sheet: MilestoneSheet) => NewEntry,
  ) {
    return answerOnce(this.db, actor.id, terms.once, async (tx) => {
      const project = await lockProject(tx, id, actor);
      const before = await readSheet(tx, project, this.definitions(project));
      if (terms.ifMatch !== null && before.version !== terms.ifMatch) throw new ProjectChanged(before.version);
      const said = say(project, before);
      await this.write(tx, project, await storeSheet(tx, project, this.definitions(project)), {
        plannedOn: null,
        doneOn: null,
        evidence: null,
        reason: null,
        applicationId: null,
        ...said,
        projectId: id,
        zoneId: project.zoneId,
        actorId: actor.id,
        at: this.clock.now(),
      });
    });
  }

  /** Stores an entry with the resulting stage. */
  private async write(tx: EntityManager, project: Project, kept: MilestoneSheet, said: Omit<Entry, 'number'>) {
    const entry: Entry = { ...said, number: kept.version + 1 };
    await tx.insert(MilestoneRecord, entry);
    const stage = stageReached(this.definitions(project), sheetOf([...kept.entries, entry]));
    const { id: projectId, zoneId } = project;
    const { at, actorId, key, act } = entry;
    const reason = act === 'reopened' ? `milestone_reopened: ${key}` : `milestone: ${key}`;
    await recordRevision(tx, { projectId, zoneId, stage, figures: {}, at, actorId, reason });
  }

  private definitions({ zoneId }: Project) {
    return this.zones.zone(zoneId).zone.projectMilestones;
  }
}

function refuse(obstacle: Obstacle | undefined): void {
  if (obstacle) throw new MilestoneRefused(obstacle.refusal, obstacle.facts);
}
