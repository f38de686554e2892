import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fieldErrorsOf, InvalidContent, NotFound, type Actor } from '#kernel';
import { ProcedureInvalid, PublicationsService } from '#zones';
import { differencesBetween, type Difference, type Procedure, type ProcedureKind } from '#zones/procedure';
import type { Application, Form } from '../tables/application.entity.js';
import { Submission } from '../tables/submission.entity.js';
import { runningAfter, runningCounts } from './running-applications.sql.js';
import { ApplicationsService, type Prepared, type Terms } from '../commands/applications.service.js';
import { adoptionOf, type Adoption } from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { RulesService } from '../commands/rules.service.js';

/** 换版影响: effect of another version on one running application. */
export interface AdoptionPreview extends Adoption {
  application: RunningApplication;
  laneBefore: string | null;
  /** Whether anything would be different, now or later. */
  differs: boolean;
}

export type RunningApplication = Pick<
  Application,
  'id' | 'zoneId' | 'kind' | 'number' | 'projectName' | 'status' | 'procedureVersion' | 'state'
>;

/** The version in force, compared with that of a running application. */
export interface VersionOffer {
  procedure: Procedure;
  differences: Difference[];
  adoption: AdoptionPreview;
}

export interface Preview {
  procedure: Procedure;
  /** Differences to the version in force; empty where there is none. */
  differences: Difference[];
  applications: AdoptionPreview[];
}

/** A page that begins after this application. */
export interface PreviewPage {
  after: { version: number; id: string } | null;
  limit: number;
}

const first = { version: 0, id: '00000000-0000-0000-0000-000000000000' };

/** 事项版本与在办件: effects of a new version on running applications, and its adoption. */
@Injectable()
export class ProcedureVersionsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly publishing: PublicationsService,
  ) {}

  /** Number of running applications by version. */
  async running(zoneId: string): Promise<{ kind: ProcedureKind; version: number; running: number }[]> {
    return this.db.query(runningCounts, [zoneId]);
  }

  /**
   * Effects of a version that is not published yet. One more application than `limit`.
   * @throws ProcedureInvalid
   */
  async preview(zoneId: string, yaml: string, page: PreviewPage): Promise<Preview> {
    const { procedure, findings } = this.publishing.check(zoneId, yaml);
    if (!procedure || findings.length > 0) throw new ProcedureInvalid(findings);
    const { version, id } = page.after ?? first;
    const given = [zoneId, procedure.kind, version, id, page.limit + 1];
    const rows = await this.db.query<(RunningApplication & { form: Form })[]>(runningAfter, given);
    const inForce = this.inForce(zoneId, procedure.kind);
    return {
      procedure,
      differences: inForce ? differencesBetween(inForce, procedure) : [],
      applications: rows.map(({ form, ...application }) => this.adoption(procedure, application, form)),
    };
  }

  /** Effect of the version in force on one application. */
  async offer(id: string, actor: Actor): Promise<VersionOffer> {
    const application = await this.applications.get(id, actor);
    const procedure = this.rules.currentProcedure(application.zoneId, application.kind);
    const adoption = this.adoption(procedure, application, await this.lastForm(application));
    return { procedure, differences: differencesBetween(this.rules.procedureOf(application), procedure), adoption };
  }

  /** 换版: moves one application to another version, if its state fits there. */
  adopt(id: string, actor: Actor, wanted: { version: number; reason: string }, terms: Terms): Promise<CommandReceipt> {
    const { version, reason } = wanted;
    const prepare = async (application: Application): Promise<Prepared> => {
      const target = this.target(application, version);
      const facts = this.rules.factsBy(target, application, await this.lastForm(application));
      return { command: { type: 'adoptVersion', target, facts, reason } };
    };
    return this.applications.performPrepared(id, actor, prepare, terms);
  }

  /** Form of the last submission; before it, the draft. */
  private async lastForm({ id, state, form }: Application): Promise<Form> {
    const submission = await this.db.manager.findOneBy(Submission, { applicationId: id, round: state.round });
    return submission?.form ?? form;
  }

  private adoption(target: Procedure, application: RunningApplication, form: Form): AdoptionPreview {
    const { state } = application;
    const adoption = adoptionOf(target, state, this.rules.factsBy(target, application, form));
    const differs = differencesBetween(this.rules.procedureOf(application), target).length > 0;
    return { ...adoption, application, laneBefore: state.lane, differs };
  }

  private target(application: Application, version: number): Procedure {
    try {
      return this.rules.versionOf(application, version);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      throw new InvalidContent([wrong('/version', 'unknown_version', { version })]);
    }
  }

  private inForce(zoneId: string, kind: ProcedureKind): Procedure | null {
    try {
      return this.rules.currentProcedure(zoneId, kind);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}

const wrong = fieldErrorsOf({
  unknown_version: { zh: '该事项没有第 {version} 版。', en: 'There is no version {version} of this procedure.' },
});
