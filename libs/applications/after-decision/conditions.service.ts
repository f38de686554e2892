import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dayOf } from '#calendar';
import { fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { ApplicationsService, type Prepared, type Terms } from '../commands/applications.service.js';
import { visibleTo } from '../tables/applications.policy.js';
import { ConditionRow } from '../tables/condition.entity.js';
import type { Application } from '../tables/application.entity.js';
import type { CommandOf } from '../lifecycle/index.js';
import { MaterialsOnFile } from '../dossier/materials-on-file.js';
import type { CommandReceipt } from '../commands/event-rows.js';
import { RulesService } from '../commands/rules.service.js';

/** `open`: neither met nor broken. `overdue`: open, and the last day has passed. `broken`: and not met since. */
export const conditionLists = ['open', 'overdue', 'broken'] as const;
export type ConditionList = (typeof conditionLists)[number];

export interface ConditionFilter {
  list: ConditionList;
  /** Set by this desk, or its to meet. */
  desk?: string;
  /** The last row of the page before. */
  after?: { dueOn: string; id: string } | null;
  limit: number;
}

type Showing = CommandOf<'meetCondition'> | CommandOf<'reportCondition'> | CommandOf<'breakCondition'>;

/** 附条件的落实: what is to be done after an approval, over all of them, and what shows that it is. */
@Injectable()
export class ConditionsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly materials: MaterialsOnFile,
  ) {}

  /** One more than `limit`, what is due first at the head. */
  async list(actor: Actor, { list, desk, after, limit }: ConditionFilter): Promise<ConditionRow[]> {
    const visible = visibleTo(actor);
    if (visible.length === 0) return [];
    const standing = list === 'broken' ? 'broken' : 'open';
    const query = this.db.manager
      .createQueryBuilder(ConditionRow, 'c')
      .innerJoinAndSelect('c.application', 'a')
      .where(visible.map((application) => ({ application })))
      .andWhere('c.zoneId = :zone AND c.standing = :standing', { zone: actor.zoneId, standing });
    if (list === 'overdue') query.andWhere('c.dueOn < :today', { today: dayOf(this.rules.contextFor(actor).now) });
    if (desk) query.andWhere('(c.setBy = :desk OR c.owner = :desk)', { desk });
    if (after) query.andWhere('(c.dueOn, c.id) > (:dueOn, :id)', after);
    return query
      .orderBy('c.dueOn')
      .addOrderBy('c.id')
      .take(limit + 1)
      .getMany();
  }

  /** Gives a command that shows something; its files have to be on the application. */
  show(id: string, actor: Actor, command: Showing, terms: Terms): Promise<CommandReceipt> {
    return this.applications.performPrepared(id, actor, (application) => this.withFiles(application, command), terms);
  }

  private async withFiles({ id }: Application, command: Showing): Promise<Prepared> {
    const { attachments = [] } = command;
    if (attachments.length > 0) refuseUnknown(attachments, await this.filesOf(id));
    return { command };
  }

  private async filesOf(applicationId: string): Promise<string[]> {
    const materials = await this.materials.of(applicationId);
    return materials.flatMap(({ attachments }) => attachments.map((file) => file.id));
  }
}

function refuseUnknown(named: string[], known: string[]): void {
  const errors = named.flatMap((id, place) =>
    known.includes(id) ? [] : [wrong(`/attachments/${place}`, 'unknown_attachment')],
  );
  if (errors.length > 0) throw new InvalidContent(errors);
}

const wrong = fieldErrorsOf({
  unknown_attachment: {
    zh: '本申请没有这个文件，请选择已上传的附件。',
    en: 'The application has no such file; name the id of one of its attachments.',
  },
});
