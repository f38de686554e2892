import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { currentScope, noScope, runInScope } from '#platform';
import { ActDraft } from './act-draft.entity.js';

export type WrittenPart = Pick<ActDraft, 'about' | 'act' | 'content'>;

/** 未提交的办理内容 of one person, by what it is about. It goes when the act is done. */
@Injectable()
export class ActDraftsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  of({ id }: Actor, about: string): Promise<ActDraft[]> {
    return this.within(id, () =>
      this.db.manager.find(ActDraft, { where: { accountId: id, about }, order: { act: 1 } }),
    );
  }

  keep({ id }: Actor, part: WrittenPart): Promise<ActDraft> {
    const draft = Object.assign(new ActDraft(), part, { accountId: id, changedAt: this.clock.now() });
    return this.within(id, async () => {
      await this.db.manager.upsert(ActDraft, draft, ['accountId', 'about', 'act']);
      return draft;
    });
  }

  async discard({ id }: Actor, about: string): Promise<void> {
    await this.within(id, () => this.db.manager.delete(ActDraft, { accountId: id, about }));
  }

  /** The second wall opens for this person only. */
  private within<T>(person: string, work: () => Promise<T>): Promise<T> {
    return runInScope({ ...(currentScope() ?? noScope), person }, work);
  }
}
