import type { SubmittedMaterial } from '../tables/submission.entity.js';

/** 材料: the attachments of each material. The documents library implements it. */
export abstract class MaterialsOnFile {
  abstract of(applicationId: string): Promise<SubmittedMaterial[]>;
}
