import type { FixedPapers, PanelReason, Recusal } from '#applications/lifecycle';
import type { Day, Instant, Uuid } from '#kernel';
import type { PanelMode } from '#zones/procedure';
import { PersonResponse } from '../people.dto.js';
import { shapeOf } from '../../../http/index.js';

export class FixedPapersResponse extends shapeOf<FixedPapers>() {}

/** 上会: on which agenda it stands, and how far it is there. */
export class SittingResponse {
  /** The meeting; the applicant has none to read */
  meetingId: Uuid | null;
  year: number;
  /** The how-manieth meeting of the year. */
  serial: number;
  heldAt: Instant;
  place: string | null;
  /** The meeting is on, and the seats vote. */
  open: boolean;
  papers: FixedPapersResponse | null;
  /** Papers that came after the members' papers were fixed, by key of the material. */
  latePapers: string[];
}

/** 回避: a conflict of interest that somebody of a seat declared. */
export class RecusalResponse extends shapeOf<Omit<Recusal, 'by'>>() {
  by: PersonResponse;
}

/** 联审会: why the application is or was before the panel, and what came of it. */
export class PanelResponse {
  reasons: PanelReason[];
  convenedOn: Day;
  /** At a meeting, or by written circulation. */
  mode: PanelMode;
  /** Null while it stands on no agenda */
  sitting: SittingResponse | null;
  recusals: RecusalResponse[];
  outcome: 'approve' | 'refuse' | null;
  approvals: number | null;
  refusals: number | null;
}
