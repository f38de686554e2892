import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApplicationEventRow, MaterialsOnFile, Submission, type Application } from '#applications';
import type { ApplicationEvent } from '#applications/lifecycle';
import { NotFound } from '#kernel';

/** A round that was handed in, or what the enterprise works on. */
export interface Content extends Pick<Submission, 'form' | 'materials'> {
  handedIn: Pick<Submission, 'round' | 'at' | 'contentHash'> | null;
  /** Materials that were promised with the round. */
  promised: readonly string[];
}

/** Reads what an application form shows. */
@Injectable()
export class ContentsReader {
  constructor(
    private readonly db: DataSource,
    private readonly materials: MaterialsOnFile,
  ) {}

  async ofRound({ id: applicationId }: Application, round: number): Promise<Content> {
    const submission = await this.db.manager.findOneBy(Submission, { applicationId, round });
    if (!submission) throw new NotFound('submission');
    const { form, materials } = submission;
    return { form, materials, handedIn: submission, promised: await this.promised(submission) };
  }

  async ofDraft({ id, form }: Application): Promise<Content> {
    return { form, materials: await this.materials.of(id), handedIn: null, promised: [] };
  }

  private async promised({ applicationId, round }: Submission): Promise<readonly string[]> {
    const type = 'submitted' satisfies ApplicationEvent['type'];
    const events = await this.db.manager.findBy(ApplicationEventRow, { applicationId, type });
    const submitted = events.map(({ data }) => data as { round: number; promised?: string[] });
    return submitted.find((event) => event.round === round)?.promised ?? [];
  }
}
