import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { newId } from '#platform';
import type { ProcedureKind } from '#zones/procedure';
import { ApplicationNotFound, NotEditable, StaleVersion } from '../tables/application-errors.js';
import { ApplicationEventRow } from '../tables/application-event.entity.js';
import { Application, nameIn, type Form } from '../tables/application.entity.js';
import { ApplicationGate } from '../commands/application-gate.js';
import { ApplicationsService } from '../commands/applications.service.js';
import { fold, mayChange, type ApplicationEvent } from '../lifecycle/index.js';
import { eventRows } from '../rows/event-rows.js';
import { asMeant, checkForm, type Baseline } from '../procedure/index.js';
import { RulesService } from '../commands/rules.service.js';

export interface NewDraft {
  kind: ProcedureKind;
  enterpriseId: string;
  /** A reserve project when the enterprise was invited, or an admitted one of its own. */
  projectId: string | null;
  projectName?: string;
  /** Approved content of the project, which the application is compared with. */
  baseline?: Baseline | null;
  /** Values known at the beginning. */
  form: Form;
}

/** 草稿: a form filled in over several days. Submitting it is an event, saving is not. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly gate: ApplicationGate,
  ) {}

  /** Begins an application under the procedure in force today. `tx` is the caller's transaction. */
  async begin(tx: EntityManager, draft: NewDraft, actor: Actor): Promise<Application> {
    const application = this.blank(draft, actor);
    const { zoneId, kind, procedureVersion, enterpriseId, projectId } = application;
    const { baseline = null } = draft;
    const about = { zoneId, kind, procedureVersion, enterpriseId, projectId, baseline };
    const drafted: ApplicationEvent = { type: 'drafted', ...about };
    const record = { actorId: actor.id, onBehalfOf: null, at: application.createdAt, previousHash: '', newId };
    const rows = eventRows(application, [drafted], record).map((row) => ({ ...row, at: new Date(row.at) }));
    application.state = fold([drafted]);
    await tx.insert(Application, application as object);
    await tx.insert(ApplicationEventRow, rows as object[]);
    return application;
  }

  /**
   * Saves part of the form (RFC 7396: null removes). Values may still be missing, but what is given must be right,
   * or be marked as typed and not understood.
   * @throws StaleVersion when another window saved meanwhile, so that nothing is overwritten unseen.
   */
  edit(id: string, actor: Actor, given: Form, ifMatch: number): Promise<Application> {
    return this.gate.through(id, () => this.save(id, actor, given, ifMatch));
  }

  private async save(id: string, actor: Actor, given: Form, ifMatch: number): Promise<Application> {
    const application = await this.editable(id, actor);
    const patch = asMeant(this.rules.procedureOf(application), given);
    refuseUnnamed(application, patch);
    if (application.version !== ifMatch) throw new StaleVersion(application.version);
    const form = merged(application.form, patch);
    const errors = this.errorsIn(application, form, Object.keys(patch));
    if (errors.length > 0) throw new InvalidContent(errors);

    const { now } = this.rules.contextFor(actor);
    const projectName = application.status === 'draft' ? nameIn(form, application) : application.projectName;
    const saved = { form, projectName, version: ifMatch + 1, updatedAt: now };
    const { affected } = await this.db.manager.update(Application, { id, version: ifMatch }, saved as object);
    if (affected !== 1) throw new StaleVersion((await this.editable(id, actor)).version);
    return Object.assign(application, saved);
  }

  /** @throws NotFound for other enterprises, NotEditable once it is submitted. */
  async editable(id: string, actor: Actor): Promise<Application> {
    const application = await this.applications.get(id, actor);
    const { member } = actor;
    if (member?.enterpriseId !== application.enterpriseId || member.role === 'viewer') throw new ApplicationNotFound();
    const isCorrecting = application.status === 'received' && application.state.onSpotCorrection !== null;
    if (!isCorrecting && !['draft', 'correcting'].includes(application.status))
      throw new NotEditable(application.status);
    return application;
  }

  private blank({ kind, enterpriseId, projectId, form, projectName = '' }: NewDraft, actor: Actor): Application {
    const { version } = this.rules.currentProcedure(actor.zoneId, kind);
    const { now } = this.rules.contextFor(actor);
    return Object.assign(new Application(), {
      id: newId(),
      zoneId: actor.zoneId,
      number: null,
      kind,
      procedureVersion: version,
      enterpriseId,
      projectId,
      projectName: nameIn(form, { projectName }),
      status: 'draft',
      lane: null,
      desks: [],
      form,
      state: fold([]),
      version: 1,
      nextDueAt: null,
      calendarRevision: null,
      createdAt: now,
      updatedAt: now,
    });
  }

  private errorsIn(application: Application, form: Form, touched: string[]) {
    const procedure = this.rules.procedureOf(application);
    const errors = checkForm(procedure, this.rules.packOf(application), form, { complete: false });
    return errors.filter(({ pointer }) => touched.includes(pointer.slice(1).split('/')[0] ?? ''));
  }
}

/** During an on-the-spot correction only the named fields can be changed. */
function refuseUnnamed({ state }: Application, patch: Form): void {
  const open = state.onSpotCorrection?.items.map(({ key }) => key).join(', ') ?? '';
  const errors = Object.keys(patch)
    .filter((key) => !mayChange(state, { subject: 'field', key }))
    .map((key) => wrong(`/${key}`, 'not_named', { open }));
  if (errors.length > 0) throw new InvalidContent(errors);
}

function merged(form: Form, patch: Form): Form {
  return Object.fromEntries(Object.entries({ ...form, ...patch }).filter(([, value]) => value !== null));
}

const wrong = fieldErrorsOf({
  not_named: {
    zh: '窗口没有要求更正此项，现在只能更正：{open}。',
    en: 'Only what the window named can be changed now: {open}.',
  },
});
