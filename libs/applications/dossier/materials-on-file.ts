import type { SubmittedMaterial } from '../tables/submission.entity.js';

/** 材料: which attachments answer which material. Bound to the documents library where the system is put together. */
export abstract class MaterialsOnFile {
  abstract of(applicationId: string): Promise<SubmittedMaterial[]>;
}
