import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { lamps, type Lamp } from '#applications/clock';
import { statuses, type Status } from '#applications/lifecycle';
import { PageQuery, PageOf, picked, IsSearch } from '../../http/index.js';
import { PersonResponse, ApplicantResponse, TurnResponse, LimitResponse } from './people.dto.js';
import type { Application, ApplicationEventRow } from '#applications';
import { IntersectionType } from '@nestjs/swagger';

class SummaryFacts extends picked<Application>()(
  'id',
  'number',
  'kind',
  'status',
  'projectName',
  'lane',
  'updatedAt',
) {}

export class ApplicationSummaryResponse extends IntersectionType(LimitResponse, SummaryFacts) {
  static from = SummaryFacts.from;
  enterprise: ApplicantResponse;
  turn: TurnResponse;
}

export class ApplicationPageResponse extends PageOf(ApplicationSummaryResponse) {}

export class ApplicationQuery extends PageQuery {
  @IsOptional() @IsIn(statuses) status?: Status;
  /** As the list shows it today; nothing that has no lamp is in it. */
  @IsOptional() @IsIn(lamps) lamp?: Lamp;
  @IsSearch('Part of the project’s or the enterprise’s name, of its USCC or of the application’s number')
  q?: string;
  @IsOptional() @IsUUID() projectId?: string;
}

export class EventResponse extends picked<ApplicationEventRow>()('id', 'seq', 'at', 'data', 'hash') {
  type: string;
  actor: PersonResponse;
  /** 受托办理: the person who is away, for whom the actor stood in. */
  onBehalfOf: PersonResponse | null;
  /** The people that `data` names by their accounts. */
  people: PersonResponse[];
}

export class EventPageResponse extends PageOf(EventResponse) {}
