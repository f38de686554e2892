import type { MemberEventKind } from '#enterprises';
import type { MemberRole, Instant } from '#kernel';
import { PageOf } from '../http/index.js';

/** 成员变动记录: who came to the enterprise, as what, by whom, and who went. */
export class MemberEventResponse {
  id: string;
  at: Instant;
  kind: MemberEventKind;
  /** Name of who did it; null for the zone's office. */
  by: string | null;
  /** Name of whom it is about, or the address of who was invited; null when that is known no more. */
  about: string | null;
  /** What they become, or would have become */
  role: MemberRole | null;
  /** What they were before */
  formerRole: MemberRole | null;
}

export class MemberEventPageResponse extends PageOf(MemberEventResponse) {}
