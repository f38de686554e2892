import { Injectable } from '@nestjs/common';
import { ApplicationsService, RulesService, type Application, type ApplicationEventRow } from '#applications';
import { changesFrom, differencesOf } from '#applications/procedure';
import type { Task } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import type { Actor } from '#kernel';
import { dossierForApplicant, eventsForApplicant, isApplicant } from './applicant-redactions.js';
import type { ApplicationSummaryResponse } from '../parts/lists.dto.js';
import { applicationView, summaryView } from './application.view.js';
import type { ApplicationResponse } from './application.dto.js';
import type { ChangeListResponse } from './differences.dto.js';
import type { EventResponse } from '../parts/lists.dto.js';
import { eventView, peopleIn } from './event.view.js';
import { ContentReader } from './content.reader.js';
import type { DifferenceListResponse } from './submissions/submissions.dto.js';
import { NamesReader } from '../parts/names.reader.js';
import type { Today } from '../parts/limits.js';

const peopleOf = ({ holder, onBehalfOf, outcome, asked }: Task) => [
  holder,
  onBehalfOf,
  outcome?.by,
  outcome?.onBehalfOf,
  asked?.by,
  asked?.onBehalfOf,
];

/** Reads what an application's page shows: its content, and the names of people and enterprises. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly names: NamesReader,
    private readonly content: ContentReader,
  ) {}

  async read(application: Application, actor: Actor): Promise<ApplicationResponse> {
    const procedure = this.rules.procedureOf(application);
    const { form, materials } = await this.content.read(application, actor);
    const [enterprise, person] = await Promise.all([
      this.names.enterprise(application.enterpriseId),
      this.names.people(everybodyIn(application)),
    ]);
    const dossier = applicationView({
      application,
      form,
      materials,
      procedure,
      enterprise,
      person,
      actor,
      facts: this.rules.factsOf(application, form),
      commands: this.applications.commandsFor(application, actor),
      today: this.today(actor),
    });
    return isApplicant(actor, application.enterpriseId) ? dossierForApplicant(dossier) : dossier;
  }

  async summaries(applications: Application[], actor: Actor): Promise<ApplicationSummaryResponse[]> {
    const enterprises = await this.names.enterprises(applications.map(({ enterpriseId }) => enterpriseId));
    return applications.map((one) => summaryView(one, enterprises(one.enterpriseId), this.today(actor)));
  }

  async events(applicationId: string, rows: ApplicationEventRow[], actor: Actor): Promise<EventResponse[]> {
    const { enterpriseId } = await this.applications.get(applicationId, actor);
    const person = await this.names.people(rows.flatMap(peopleIn));
    const events = rows.map((row) => eventView(row, person));
    return isApplicant(actor, enterpriseId) ? eventsForApplicant(events) : events;
  }

  async differences(application: Application, actor: Actor): Promise<ChangeListResponse> {
    const { baseline } = application.state;
    const { form } = await this.content.read(application, actor);
    const items = changesFrom(baseline, this.rules.procedureOf(application), form);
    return { approved: baseline?.approved ?? null, items };
  }

  async revisions(application: Application, actor: Actor): Promise<DifferenceListResponse> {
    const before = await this.content.handedIn(application);
    const after = await this.content.read(application, actor);
    const items = differencesOf(this.rules.procedureOf(application), before, after);
    return { round: before.round + 1, before: before.round, items };
  }

  today(actor: Actor): Today {
    const { calendar, now } = this.rules.contextFor(actor);
    return { calendar, day: dayOf(now) };
  }
}

const everybodyIn = ({ state: { tasks, siteChecks, recusals } }: Application) => [
  ...tasks.flatMap(peopleOf),
  ...recusals.map(({ by }) => by),
  ...siteChecks.flatMap(({ officers }) => officers),
];
