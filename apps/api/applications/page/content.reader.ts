import { Injectable } from '@nestjs/common';
import { ApplicationListsService, MaterialsOnFile, type Application, type SubmittedMaterial } from '#applications';
import type { Actor } from '#kernel';
import { isApplicant } from './applicant-redactions.js';

interface Content {
  form: Record<string, unknown>;
  materials: SubmittedMaterial[];
}

/** Reads form and materials of an application. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly lists: ApplicationListsService,
    private readonly materials: MaterialsOnFile,
  ) {}

  /** What was handed in last, and its round; nothing, before the first time. */
  async handedIn(application: Application): Promise<Content & { round: number }> {
    return (await this.lists.lastSubmission(application)) ?? { round: 0, form: {}, materials: [] };
  }

  /** The enterprise sees what it is working on; everybody else what was handed in last. */
  async read(application: Application, actor: Actor): Promise<Content> {
    const submission = isApplicant(actor, application.enterpriseId)
      ? null
      : await this.lists.lastSubmission(application);
    return submission ?? { form: application.form, materials: await this.materials.of(application.id) };
  }
}
