import { Global, Injectable, Module } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { MaterialsOnFile, Submission, type Application, type SubmittedMaterial } from '#applications';
import { Attachment } from '../storage/attachment.entity.js';

/** Materials of a submission made now. */
@Injectable()
export class AttachedMaterials extends MaterialsOnFile {
  constructor(private readonly db: DataSource) {
    super();
  }

  async of(applicationId: string): Promise<SubmittedMaterial[]> {
    const attachments = await this.db.manager.find(Attachment, {
      where: { applicationId, removedAt: IsNull() },
      order: { material: 'ASC', uploadedAt: 'ASC', id: 'ASC' },
    });
    const materials = [...new Set(attachments.map(({ material }) => material))];
    return materials.map((material) => ({
      material,
      attachments: attachments
        .filter((attachment) => attachment.material === material)
        .map(({ id, name, sha256 }) => ({ id, name, sha256 })),
    }));
  }
}

/** Answers the applications library, which cannot know this one. */
@Global()
@Module({ providers: [{ provide: MaterialsOnFile, useClass: AttachedMaterials }], exports: [MaterialsOnFile] })
export class AttachedMaterialsModule {}

/** Filter for attachments of a submission, or of a promised paper since provided. */
export async function submittedFilter(
  db: EntityManager,
  { id, state }: Application,
): Promise<(attachment: Attachment) => boolean> {
  const submissions = await db.findBy(Submission, { applicationId: id });
  const files = submissions.flatMap(({ materials }) => materials.flatMap(({ attachments }) => attachments));
  const ids = new Set(files.map((file) => file.id));
  const provided = state.papers.filter(({ providedOn }) => providedOn !== null).map(({ material }) => material);
  return (attachment) => ids.has(attachment.id) || provided.includes(attachment.material);
}
