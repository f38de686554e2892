import type { AccessEventKind } from '#identity';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { PageOf } from '../http/index.js';

/** 权限变更记录: who gave whom what access, and who took it. */
export class AccessEventResponse {
  id: string;
  at: Date;
  kind: AccessEventKind;
  /** Null: from the command line. */
  by: PersonResponse | null;
  /** Whose access it is; null where they have no account yet. */
  about: PersonResponse | null;
  /** Ids, keys and days of what it is about. */
  detail: Record<string, unknown>;
}

export class AccessEventPageResponse extends PageOf(AccessEventResponse) {}
