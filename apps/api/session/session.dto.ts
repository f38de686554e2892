import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { locales, type Locale } from '#identity';
import { memberRoles, staffRoles, type MemberRole, type StaffRole } from '#kernel';
import { PersonDto } from '../applications/people.dto.js';
import { BilingualDto } from '../http/bilingual.dto.js';

export class SignInDto {
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

export class AccountDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'email' })
  email: string;

  @ApiProperty({ enum: locales })
  locale: Locale;
}

export class SessionZoneDto {
  @ApiProperty({ example: 'zgc' })
  key: string;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  shortName: BilingualDto;
}

export class SessionEnterpriseDto {
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

export class SessionDeskDto {
  @ApiProperty({ example: 'window' })
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;
}

/** 受托: a desk of somebody who is away, where the person stands in for them today. */
export class SessionStandInDto {
  @ApiProperty({ type: PersonDto })
  for: PersonDto;

  @ApiProperty({ type: SessionDeskDto })
  desk: SessionDeskDto;

  @ApiProperty({ type: [String], nullable: true, description: 'Kinds of task that it covers; null for all' })
  kinds: string[] | null;
}

/** 第二因素: whether one is set up, and whether the person may do nothing here without. */
export class SessionSecondFactorDto {
  @ApiProperty()
  enrolled: boolean;

  @ApiProperty()
  required: boolean;
}

/** Who is signed in, where, and in which capacities. */
export class SessionDto {
  @ApiProperty({ type: AccountDto })
  account: AccountDto;

  @ApiProperty({ type: SessionZoneDto })
  zone: SessionZoneDto;

  @ApiProperty({ type: SessionEnterpriseDto, nullable: true, description: 'The enterprise that the person acts for' })
  enterprise: SessionEnterpriseDto | null;

  @ApiProperty({ type: [SessionEnterpriseDto], description: 'All that the person belongs to, the first joined first' })
  enterprises: SessionEnterpriseDto[];

  @ApiProperty({ type: [SessionDeskDto] })
  desks: SessionDeskDto[];

  @ApiProperty({ type: [SessionStandInDto] })
  standIns: SessionStandInDto[];

  @ApiProperty({ type: [SessionDeskDto], description: 'Seats of the joint panel whose deputy the person is' })
  deputyAt: SessionDeskDto[];

  @ApiProperty({ description: 'The meetings of the joint panel are open to the person' })
  readsPanel: boolean;

  @ApiProperty({ description: 'The person keeps those meetings' })
  keepsPanel: boolean;

  @ApiProperty({ enum: staffRoles, isArray: true })
  roles: StaffRole[];

  @ApiProperty({ type: SessionSecondFactorDto })
  secondFactor: SessionSecondFactorDto;

  @ApiProperty({ description: 'False for whoever signs in at their organisation only' })
  hasPassword: boolean;

  @ApiProperty({ description: 'A made-up account for trying Ruqu out' })
  demonstration: boolean;
}

export class ChosenEnterpriseDto {
  /** One that the person belongs to. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  enterpriseId: string;
}
