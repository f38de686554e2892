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
import { officeStates, type OfficeState } from '#identity';
import { staffRoles, type StaffRole } from '#kernel';
import { DeskNameResponse, PersonResponse } from '../applications/parts/people.dto.js';
import { IsDay } from '../http/index.js';

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

  @ApiProperty({ enum: staffRoles, required: false })
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
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;
}

export class NewStaffInvitationRequest {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  /** What the person will hold. */
  @ApiProperty({ type: [NewOfficeRequest], minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewOfficeRequest)
  offices: NewOfficeRequest[];
}

export class PlannedOfficeResponse {
  @ApiProperty({ type: DeskNameResponse, nullable: true })
  desk: DeskNameResponse | null;

  deputy: boolean;

  @ApiProperty({ enum: staffRoles, nullable: true })
  role: StaffRole | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;
}

export class OfficeResponse extends PlannedOfficeResponse {
  id: string;

  @ApiProperty({ enum: officeStates })
  state: OfficeState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt: string | null;
}

/** 工作人员 of the zone, also former. */
export class StaffMemberResponse extends PersonResponse {
  @ApiProperty({ format: 'email' })
  email: string;

  /** False while the account is deactivated in this zone. */
  active: boolean;

  /** 两步验证 is set up. */
  hasSecondFactor: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSignInAt: string | null;

  /** What they hold and held, latest first. */
  @ApiProperty({ type: [OfficeResponse] })
  offices: OfficeResponse[];
}

export class StaffPageResponse {
  items: StaffMemberResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class StaffInvitationResponse {
  id: string;

  @ApiProperty({ format: 'email' })
  email: string;

  name: string;

  @ApiProperty({ type: [PlannedOfficeResponse] })
  offices: PlannedOfficeResponse[];

  /** Null: from the command line. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  invitedBy: PersonResponse | null;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

export class StaffInvitationListResponse {
  items: StaffInvitationResponse[];
}

export class MadeStaffInvitationResponse extends StaffInvitationResponse {
  /** The link that the letter holds, for trying out; null in production, where the owner of the address alone has it. */
  @ApiProperty({ type: String, nullable: true })
  link: string | null;
}
