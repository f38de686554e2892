import type { Filed, Objection, ObjectionAnswer } from '#applications';

import type { Day } from '#kernel';
import { PageQuery, PageOf, ListOf, shapeOf, picked, IsText, IsLine, IsSearch } from '../http/index.js';
import type { ProcedureKind } from '#zones/procedure';

/** 公示: what the public may know of an application whose notice runs. */
export class NoticeResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string;
  kind: ProcedureKind;
  enterpriseName: string;
  projectName: string;
  startsOn: Day;
  /** Last day of the period; the first is counted in. */
  endsOn: Day;
  /** Key of the sector; null where the procedure does not ask for it, like all that follow. */
  sector: string | null;
  businessTypes: string[];
  /** Key of the functional area. */
  functionalArea: string | null;
  floorAreaSqm: number | null;
  /** Planned investment, CNY. */
  investmentCny: number | null;
  /** 附带条件: what the approval would demand. */
  conditions: string[];
}

export class NoticePageResponse extends PageOf(NoticeResponse) {}

/** 准予公开: what the public may know of what was granted. */
export class GrantResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string;
  kind: ProcedureKind;
  enterpriseName: string;
  projectName: string;
  decidedOn: Day;
  /** False once it has been revoked. */
  inForce: boolean;
}

export class GrantPageResponse extends PageOf(GrantResponse) {}

export class GrantQuery extends PageQuery {
  @IsSearch('Part of a name or of a number') q?: string;
}

export class NewObjectionRequest {
  /** Who objects. */
  @IsLine([1, 60]) name: string;
  /** Telephone, e-mail or address. */
  @IsLine([5, 120]) contact: string;
  @IsText(2000, { minLength: 10 }) reason: string;
}

export class ObjectionReceiptResponse extends shapeOf<Filed>() {}

/** 异议答复: nulls until it is decided. */
export class ObjectionAnswerResponse extends shapeOf<ObjectionAnswer>() {}

export class ObjectionResponse extends picked<Objection>()('id', 'name', 'contact', 'reason', 'madeAt') {}

export class ObjectionListResponse extends ListOf(ObjectionResponse) {}
