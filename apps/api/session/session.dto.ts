import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { locales, type Locale } from '#identity';
import { memberRoles, staffRoles, type MemberRole, type StaffRole } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class SignInRequest {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  email: string;

  @ApiProperty({ format: 'password', maxLength: 512 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  password: string;
}

export class AccountResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ enum: locales })
  locale: Locale;
}

export class SessionZoneResponse {
  @ApiProperty({ example: 'zgc' })
  key: string;

  @ApiProperty({ type: BilingualText })
  name: BilingualText;

  @ApiProperty({ type: BilingualText })
  shortName: BilingualText;
}

export class SessionEnterpriseResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  nameZh: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn: string | null;

  @ApiProperty()
  uscc: string;

  @ApiProperty({ enum: memberRoles })
  role: MemberRole;
}

export class SessionDeskResponse {
  @ApiProperty({ example: 'window' })
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;
}

/** 受托: a desk of somebody who is away, where the person stands in for them today. */
export class SessionStandInResponse {
  @ApiProperty({ type: PersonResponse })
  for: PersonResponse;

  @ApiProperty({ type: SessionDeskResponse })
  desk: SessionDeskResponse;

  @ApiProperty({ type: [String], nullable: true, description: 'Kinds of task that it covers; null for all' })
  kinds: string[] | null;
}

/** 第二因素: whether one is set up, and whether the person may do nothing here without. */
export class SessionSecondFactorResponse {
  @ApiProperty()
  enrolled: boolean;

  @ApiProperty()
  required: boolean;
}

/** Who is signed in, where, and in which capacities. */
export class SessionResponse {
  @ApiProperty({ type: AccountResponse })
  account: AccountResponse;

  @ApiProperty({ type: SessionZoneResponse })
  zone: SessionZoneResponse;

  @ApiProperty({
    type: SessionEnterpriseResponse,
    nullable: true,
    description: 'The enterprise that the person acts for',
  })
  enterprise: SessionEnterpriseResponse | null;

  @ApiProperty({
    type: [SessionEnterpriseResponse],
    description: 'All that the person belongs to, the first joined first',
  })
  enterprises: SessionEnterpriseResponse[];

  @ApiProperty({ type: [SessionDeskResponse] })
  desks: SessionDeskResponse[];

  @ApiProperty({ type: [SessionStandInResponse] })
  standIns: SessionStandInResponse[];

  @ApiProperty({ type: [SessionDeskResponse], description: 'Seats of the joint panel whose deputy the person is' })
  deputyAt: SessionDeskResponse[];

  @ApiProperty({ description: 'The meetings of the joint panel are open to the person' })
  readsPanel: boolean;

  @ApiProperty({ description: 'The person keeps those meetings' })
  keepsPanel: boolean;

  @ApiProperty({ enum: staffRoles, isArray: true })
  roles: StaffRole[];

  @ApiProperty({ type: SessionSecondFactorResponse })
  secondFactor: SessionSecondFactorResponse;

  @ApiProperty({ description: 'False for whoever signs in at their organisation only' })
  hasPassword: boolean;

  @ApiProperty({ description: 'A made-up account for trying Ruqu out' })
  demonstration: boolean;
}

export class ChosenEnterpriseRequest {
  /** One that the person belongs to. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enterpriseId: string;
}
