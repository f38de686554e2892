import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Application } from './application.entity.js';
import { ApplicationsService, type Prepared, type Terms } from './applications.service.js';
import { ApplicationListsService } from './lists.service.js';
import type { Moved } from './move.js';
import { differencesOf } from './procedure/index.js';
import { RulesService } from './rules.service.js';
import { SubmissionsService } from './submissions.service.js';

/** 当场更正: what the window named is mended and handed in again, without a notice. */
@Injectable()
export class MendingService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submissions: SubmissionsService,
    private readonly lists: ApplicationListsService,
    private readonly rules: RulesService,
  ) {}

  mend(id: string, actor: Actor, terms: Terms): Promise<Moved> {
    return this.applications.perform(id, actor, (application) => this.prepare(application), terms);
  }

  private async prepare(application: Application): Promise<Prepared> {
    const { handedIn, enclosed } = await this.submissions.gather(application, application.state.promised);
    const before = (await this.lists.lastSubmission(application)) ?? { form: {}, materials: [] };
    const changed = differencesOf(this.rules.procedureOf(application), before, enclosed);
    return { command: { type: 'mend', ...handedIn, changed: changed.map(named) }, enclosed };
  }
}

const named = ({ subject, key }: { subject: 'field' | 'material'; key: string }) => ({ subject, key });
