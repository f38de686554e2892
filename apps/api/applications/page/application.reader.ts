import { Injectable } from '@nestjs/common';
import {
  ApplicationListsService,
  ApplicationsService,
  MaterialsOnFile,
  RulesService,
  type Application,
  type ApplicationEventRow,
  type SubmittedMaterial,
} from '#applications';
import { changesFrom } from '#applications/procedure';
import type { Task } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import { EnterprisesService } from '#enterprises';
import { AccountsService } from '#identity';
import type { Actor } from '#kernel';
import { dossierForApplicant, eventsForApplicant, isApplicant } from './applicant.view.js';
import type { ApplicationSummaryResponse } from '../parts/lists.dto.js';
import { applicationView, summaryView } from './application.view.js';
import type { ApplicationResponse } from './application.dto.js';
import type { ChangeListResponse } from './differences.dto.js';
import type { EventResponse } from '../parts/lists.dto.js';
import { eventView, peopleIn } from './event.view.js';
import type { Today } from '../parts/limits.js';

const nobody = new Set<string | null | undefined>(['system', 'public', null, undefined]);

const peopleOf = ({ holder, onBehalfOf, outcome, asked }: Task) => [
  ...[holder, onBehalfOf, outcome?.by, outcome?.onBehalfOf],
  ...[asked?.by, asked?.onBehalfOf],
];

/** Names for ids, asked for together. */
@Injectable()
export class NamesReader {
  constructor(
    private readonly accountsService: AccountsService,
    private readonly enterprisesService: EnterprisesService,
    private readonly materialsOnFile: MaterialsOnFile,
  ) {}

  async accounts(ids: (string | null | undefined)[]): Promise<(id: string) => string> {
    const asked = [...new Set(ids.filter((id): id is string => !nobody.has(id)))];
    const names = await this.accountsService.namesOf(asked);
    return (id) => names.get(id) ?? id;
  }

  async enterprise(id: string) {
    return (await this.enterprises([id]))(id);
  }

  async enterprises(ids: string[]) {
    const found = await this.enterprisesService.summariesOf([...new Set(ids)]);
    return (id: string) => found.get(id) ?? { id, nameZh: '', uscc: '' };
  }

  materials(applicationId: string): Promise<SubmittedMaterial[]> {
    return this.materialsOnFile.of(applicationId);
  }
}

/** Reads what an application's page shows: its content, and the names of people and enterprises. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly lists: ApplicationListsService,
    private readonly rules: RulesService,
    private readonly people: NamesReader,
  ) {}

  async read(application: Application, actor: Actor): Promise<ApplicationResponse> {
    const procedure = this.rules.procedureOf(application);
    const { form, materials } = await this.content(application, actor);
    const [enterprise, nameOf] = await Promise.all([
      this.people.enterprise(application.enterpriseId),
      this.people.accounts(everybodyIn(application)),
    ]);
    const dossier = applicationView({
      ...{ application, form, materials, procedure, enterprise, nameOf, actor },
      facts: this.rules.factsOf(application, form),
      commands: this.applications.commandsFor(application, actor),
      today: this.today(actor),
    });
    return isApplicant(actor, application.enterpriseId) ? dossierForApplicant(dossier) : dossier;
  }

  async summaries(applications: Application[], actor: Actor): Promise<ApplicationSummaryResponse[]> {
    const enterprises = await this.people.enterprises(applications.map(({ enterpriseId }) => enterpriseId));
    return applications.map((one) => summaryView(one, enterprises(one.enterpriseId), this.today(actor)));
  }

  async events(applicationId: string, rows: ApplicationEventRow[], actor: Actor): Promise<EventResponse[]> {
    const { enterpriseId } = await this.applications.get(applicationId, actor);
    const nameOf = await this.people.accounts(rows.flatMap(peopleIn));
    const events = rows.map((row) => eventView(row, nameOf));
    return isApplicant(actor, enterpriseId) ? eventsForApplicant(events) : events;
  }

  async differences(application: Application, actor: Actor): Promise<ChangeListResponse> {
    const { baseline } = application.state;
    const { form } = await this.content(application, actor);
    const items = changesFrom(baseline, this.rules.procedureOf(application), form);
    return { approved: baseline?.approved ?? null, items };
  }

  today(actor: Actor): Today {
    const { calendar, now } = this.rules.contextFor(actor);
    return { calendar, day: dayOf(now) };
  }

  /** The enterprise sees what it is working on; everybody else what was handed in last. */
  private async content(application: Application, actor: Actor) {
    const submission = isApplicant(actor, application.enterpriseId)
      ? null
      : await this.lists.lastSubmission(application);
    if (submission) return submission;
    return { form: application.form, materials: await this.people.materials(application.id) };
  }
}

const everybodyIn = ({ state: { tasks, siteChecks, recusals } }: Application) => [
  ...tasks.flatMap(peopleOf),
  ...recusals.map(({ by }) => by),
  ...siteChecks.flatMap(({ officers }) => officers),
];
