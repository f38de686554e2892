import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { lamps, type Lamp } from '#applications/clock';
import { statuses, type Status } from '#applications/lifecycle';
import type { Instant } from '#kernel';
import type { ProcedureKind } from '#zones/procedure';
import { PageQuery, PageOf, IsOptionalText } from '../../http/index.js';
import { PersonResponse, ApplicantResponse, TurnResponse, LimitResponse } from './people.dto.js';

export class ApplicationSummaryResponse extends LimitResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string | null;
  kind: ProcedureKind;
  status: Status;
  projectName: string;
  enterprise: ApplicantResponse;
  lane: string | null;
  turn: TurnResponse;
  updatedAt: Instant;
}

export class ApplicationPageResponse extends PageOf(ApplicationSummaryResponse) {}

export class ApplicationQuery extends PageQuery {
  @IsOptional() @IsIn(statuses) status?: Status;
  /** As the list shows it today; nothing that has no lamp is in it. */
  @IsOptional() @IsIn(lamps) lamp?: Lamp;
  /** Part of the project's name or of the application's number. */
  @IsOptionalText(80) q?: string;
  @IsOptional() @IsUUID() projectId?: string;
}

export class EventResponse {
  id: string;
  seq: number;
  type: string;
  at: Instant;
  actor: PersonResponse;
  /** 受托办理: the person who is away, for whom the actor stood in. */
  onBehalfOf: PersonResponse | null;
  /** The people that `data` names by their accounts. */
  people: PersonResponse[];
  data: Record<string, unknown>;
  hash: string;
}

export class EventPageResponse extends PageOf(EventResponse) {}
