import { Injectable } from '@nestjs/common';
import { fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { ApplicationsService, type Prepared, type Terms } from '../commands/applications.service.js';
import type { Application } from '../tables/application.entity.js';
import type { CommandOf } from '../lifecycle/index.js';
import { MaterialsOnFile } from '../dossier/materials-on-file.js';
import type { CommandReceipt } from '../rows/event-rows.js';

type Showing = CommandOf<'meetCondition'> | CommandOf<'reportCondition'> | CommandOf<'breakCondition'>;

/** 附条件的落实: commands that show with files what became of a condition. */
@Injectable()
export class ConditionsService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly materials: MaterialsOnFile,
  ) {}

  /** Performs a command whose files must be attachments of the application. */
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
