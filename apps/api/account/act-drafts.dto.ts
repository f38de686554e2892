import type { ActDraft } from '#applications';
import { IsAnyText, IsText, ListOf, picked } from '../http/index.js';

export class AboutQuery {
  /** What the drafts are about, as the page names it. @example task.0191d000-0000-7000-8000-00000000ffff */
  @IsText(120) about: string;
}

export class ActDraftRequest extends AboutQuery {
  /** The part of the act. @example opinion */
  @IsText(64) act: string;
  /** JSON that only the page reads. */
  @IsAnyText(60_000) content: string;
}

export class ActDraftResponse extends picked<ActDraft>()('act', 'content', 'changedAt') {}

export class ActDraftsResponse extends ListOf(ActDraftResponse) {}
