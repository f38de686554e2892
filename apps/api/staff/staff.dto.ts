import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import type { OfficeState } from '#identity';
import { staffRoles, type StaffRole, type Day, type Email } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import {
  IsDay,
  PageOf,
  ListOf,
  type TitledResponse,
  IsFilledListOf,
  IsAddress,
  IsLine,
  IsOptionalCode,
} from '../http/index.js';

/** 任职: a desk or a role, and only one of the two. */
export class NewOfficeRequest {
  /** Key of a desk of the zone. */
  @IsOptionalCode(32) desk?: string;
  /** 席位代表: only in the place of the panel's own member. */
  @IsOptional() @IsBoolean() deputy?: boolean;
  @IsOptional() @IsIn(staffRoles) role?: StaffRole;
  /** First day, Asia/Shanghai; without it today. */
  @IsOptional() @IsDay({ required: false }) startsOn?: string;
  /** Last day, counted in; without it no end is planned. */
  @IsOptional() @IsDay({ required: false }) endsOn?: string;
}

export class OfficeEndRequest {
  /** Last day, counted in; null for no end. */
  @ValidateIf(({ endsOn }: OfficeEndRequest) => endsOn !== null) @IsDay() endsOn: Day | null;
}

export class NewStaffInvitationRequest {
  @IsAddress() email: Email;
  @IsLine([1, 80]) name: string;
  /** What the person will hold. */
  @IsFilledListOf(() => NewOfficeRequest, 20) offices: NewOfficeRequest[];
}

export class PlannedOfficeResponse {
  desk: TitledResponse | null;
  deputy: boolean;
  role: StaffRole | null;
  startsOn: Day;
  endsOn: Day | null;
}

export class OfficeResponse extends PlannedOfficeResponse {
  id: string;
  state: OfficeState;
  revokedAt: Date | null;
}

/** 工作人员 of the zone, also former. */
export class StaffMemberResponse extends PersonResponse {
  email: Email;
  /** False while the account is deactivated in this zone. */
  active: boolean;
  /** 两步验证 is set up. */
  hasSecondFactor: boolean;
  lastSignInAt: Date | null;
  /** What they hold and held, latest first. */
  offices: OfficeResponse[];
}

export class StaffPageResponse extends PageOf(StaffMemberResponse) {}

export class StaffInvitationResponse {
  id: string;
  email: Email;
  name: string;
  offices: PlannedOfficeResponse[];
  /** Null: from the command line. */
  invitedBy: PersonResponse | null;
  invitedAt: Date;
  expiresAt: Date;
}

export class StaffInvitationListResponse extends ListOf(StaffInvitationResponse) {}

export class MadeStaffInvitationResponse extends StaffInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  link: string | null;
}
