import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { OfficeState } from '#identity';
import { staffRoles, type StaffRole, type Day, type Email, type Instant } from '#kernel';
import { DeskNameResponse, PersonResponse } from '../applications/parts/people.dto.js';
import { IsDay, PageOf, ListOf } from '../http/index.js';

/** 任职: a desk or a role, and only one of the two. */
export class NewOfficeRequest {
  /** Key of a desk of the zone. */
  @IsOptional()
  @IsString()
  @MaxLength(32)
  desk?: string;

  /** 席位代表: only in the place of the panel's own member. */
  @IsOptional()
  @IsBoolean()
  deputy?: boolean;

  @IsOptional()
  @IsIn(staffRoles)
  role?: StaffRole;

  /** First day, Asia/Shanghai; without it today. */
  @IsOptional()
  @IsDay({ required: false })
  startsOn?: string;

  /** Last day, counted in; without it no end is planned. */
  @IsOptional()
  @IsDay({ required: false })
  endsOn?: string;
}

export class OfficeEndRequest {
  /** Last day, counted in; null for no end. */
  @ValidateIf(({ endsOn }: OfficeEndRequest) => endsOn !== null)
  @IsDay()
  endsOn: Day | null;
}

export class NewStaffInvitationRequest {
  @ApiProperty({ maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: Email;

  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** What the person will hold. */
  @ApiProperty({ minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewOfficeRequest)
  offices: NewOfficeRequest[];
}

export class PlannedOfficeResponse {
  desk: DeskNameResponse | null;
  deputy: boolean;
  role: StaffRole | null;
  startsOn: Day;
  endsOn: Day | null;
}

export class OfficeResponse extends PlannedOfficeResponse {
  id: string;
  state: OfficeState;
  revokedAt: Instant | null;
}

/** 工作人员 of the zone, also former. */
export class StaffMemberResponse extends PersonResponse {
  email: Email;
  /** False while the account is deactivated in this zone. */
  active: boolean;
  /** 两步验证 is set up. */
  hasSecondFactor: boolean;
  lastSignInAt: Instant | null;
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
  invitedAt: Instant;
  expiresAt: Instant;
}

export class StaffInvitationListResponse extends ListOf(StaffInvitationResponse) {}

export class MadeStaffInvitationResponse extends StaffInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  link: string | null;
}
