import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Application } from '../tables/application.entity.js';
import { ApplicationsService, type Prepared, type Terms } from '../commands/applications.service.js';
import { ApplicationListsService } from '../lists/application-lists.service.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { differencesOf } from '../procedure/index.js';
import { RulesService } from '../commands/rules.service.js';
import { SubmissionsService } from './submissions.service.js';

/** 当场更正: the named items are corrected and submitted again, without a notice. */
@Injectable()
export class OnTheSpotCorrectionsService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submissions: SubmissionsService,
    private readonly lists: ApplicationListsService,
    private readonly rules: RulesService,
  ) {}

  correct(id: string, actor: Actor, terms: Terms): Promise<CommandReceipt> {
    return this.applications.performPrepared(id, actor, (application) => this.prepare(application), terms);
  }

  private async prepare(application: Application): Promise<Prepared> {
    const { submission, content } = await this.submissions.prepareContent(application, application.state.promised);
    const before = (await this.lists.lastSubmission(application)) ?? { form: {}, materials: [] };
    const changed = differencesOf(this.rules.procedureOf(application), before, content);
    return { command: { type: 'correctOnSpot', ...submission, changed: changed.map(named) }, content };
  }
}

const named = ({ subject, key }: { subject: 'field' | 'material'; key: string }) => ({ subject, key });
