import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not, type EntityManager } from 'typeorm';
import { Application, ApplicationsService, RulesService } from '#applications';
import { NotFound, type Actor } from '#kernel';
import { newId, type ReceivedFile } from '#platform';
import { AttachmentRefused, materialOf, filesPerMaterial, assertFilesOpen } from './attachment-rules.js';
import { Attachment } from '../storage/attachment.entity.js';
import { submittedFilter } from './attached-materials.js';
import { cleanName } from './content/file-name.js';
import { inspect } from './content/inspection.js';
import { FilesInUse } from '../storage/files-in-use.js';

export interface Upload {
  material: string;
  name: string;
  content: Readable;
}

interface InspectedFile extends ReceivedFile {
  material: string;
  name: string;
  mediaType: string;
}

/** 附件: files for the materials of an application. Its readers see the submitted ones. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly files: FilesInUse,
  ) {}

  /** Stores a file. Content that is there under the same name is the same attachment, under another a new version. */
  async upload(applicationId: string, actor: Actor, { material, name, content }: Upload): Promise<Attachment> {
    const application = await this.applications.get(applicationId, actor);
    assertFilesOpen(application, material, actor);
    const { fileTypes, maxBytes } = materialOf(this.rules.procedureOf(application), material);
    const file = await this.files.store.receive(content, maxBytes);
    try {
      const mediaType = await inspect({ ...file, name }, fileTypes);
      return await this.record(applicationId, actor, {
        ...file,
        material,
        mediaType,
        name: cleanName(name, mediaType),
      });
    } finally {
      await this.files.store.discard(file);
    }
  }

  /** The enterprise sees all its files, everybody else the submitted ones. */
  async list(applicationId: string, actor: Actor): Promise<Attachment[]> {
    const application = await this.applications.get(applicationId, actor);
    const order = { uploadedAt: 'ASC', id: 'ASC' } as const;
    const all = await this.db.manager.find(Attachment, { where: { applicationId }, order });
    if (isOwn(application, actor)) return all.filter(({ removedAt }) => removedAt === null);
    return all.filter(await submittedFilter(this.db.manager, application));
  }

  async open(id: string, actor: Actor): Promise<{ attachment: Attachment; content: Readable }> {
    const { attachment, application } = await this.getVisible(id, actor);
    const isHandedIn = isOwn(application, actor) || (await submittedFilter(this.db.manager, application))(attachment);
    if (!isHandedIn) throw new NotFound('attachment');
    return { attachment, content: await this.files.store.get(attachment) };
  }

  /** Removes a file. A submitted one stays on file and is left out of later submissions. */
  async remove(id: string, actor: Actor): Promise<void> {
    const { attachment } = await this.getVisible(id, actor);
    const { applicationId } = attachment;
    const forgotten = await this.files.change(applicationId, async (tx) => {
      const application = await lockedApplication(tx, applicationId);
      assertFilesOpen(application, attachment.material, actor);
      const stays = await this.takeOut(tx, application, actor, attachment);
      await filesChanged(tx, application);
      return !stays;
    });
    if (forgotten) await this.files.deleteUnused(attachment.sha256);
  }

  /** Checks again under the lock: the application may have been submitted meanwhile. */
  private record(applicationId: string, actor: Actor, file: InspectedFile): Promise<Attachment> {
    return this.files.change(applicationId, async (tx) => {
      const application = await lockedApplication(tx, applicationId);
      assertFilesOpen(application, file.material, actor);
      await filesChanged(tx, application);
      const { material, sha256, name } = file;
      const content = { applicationId, material, sha256 };
      const renamed = await tx.findOneBy(Attachment, { ...content, name: Not(name), removedAt: IsNull() });
      if (renamed) await this.takeOut(tx, application, actor, renamed);
      const same = await tx.findOneBy(Attachment, { ...content, name });
      if (same) return tx.save(Attachment, { ...same, removedAt: null });
      const count = await tx.countBy(Attachment, { applicationId, material, removedAt: IsNull() });
      if (count >= filesPerMaterial) throw new AttachmentRefused('too_many_files', { most: filesPerMaterial });
      await this.files.keep(tx, file);
      return this.insert(tx, application, actor, file);
    });
  }

  /** True for an attachment that stays on file, since it was submitted. */
  private async takeOut(tx: EntityManager, application: Application, actor: Actor, attachment: Attachment) {
    const { id } = attachment;
    const stays = (await submittedFilter(tx, application))(attachment);
    if (stays) await tx.update(Attachment, { id }, { removedAt: this.now(actor) });
    else await tx.delete(Attachment, { id });
    return stays;
  }

  private async insert(
    tx: EntityManager,
    application: Application,
    actor: Actor,
    file: InspectedFile,
  ): Promise<Attachment> {
    const { material, name, mediaType, bytes, sha256 } = file;
    const attachment: Omit<Attachment, 'application'> = {
      id: newId(),
      zoneId: application.zoneId,
      applicationId: application.id,
      material,
      name,
      mediaType,
      bytes,
      sha256,
      uploadedBy: actor.id,
      uploadedAt: this.now(actor),
      removedAt: null,
    };
    await tx.insert(Attachment, attachment);
    return attachment;
  }

  private async getVisible(id: string, actor: Actor): Promise<{ attachment: Attachment; application: Application }> {
    const attachment = await this.db.manager.findOneBy(Attachment, { id });
    if (!attachment) throw new NotFound('attachment');
    const application = await this.applications.get(attachment.applicationId, actor).catch((error: unknown) => {
      throw error instanceof NotFound ? new NotFound('attachment') : error;
    });
    return { attachment, application };
  }

  private now(actor: Actor): Date {
    return this.rules.contextFor(actor).now;
  }
}

const isOwn = ({ enterpriseId }: Application, { member }: Actor): boolean => member?.enterpriseId === enterpriseId;

/** Makes a submission in progress read the files again. */
const filesChanged = (tx: EntityManager, { id }: Application) => tx.increment(Application, { id }, 'filesChanged', 1);

const lockedApplication = (tx: EntityManager, id: string): Promise<Application> =>
  tx.findOneOrFail(Application, { where: { id }, lock: { mode: 'for_no_key_update' } });
