import type { MemberEnterprise } from '#enterprises';
import { IsUUID } from 'class-validator';
import type { Account } from '#identity';
import type { StaffRole, Email, Uuid } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { type TitledResponse } from '../http/fields/bilingual.dto.js';
import { picked, shapeOf, IsCode, IsVerbatim } from '../http/index.js';
import type { ZoneFacts } from '#zones';

export class SignInRequest {
  @IsCode(254) email: Email;
  @IsVerbatim(512, { format: 'password' }) password: string;
}

export class AccountResponse extends picked<Account>()('id', 'name', 'email', 'locale') {}

export class SessionZoneResponse extends picked<ZoneFacts>()('key', 'name', 'shortName') {}

export class SessionEnterpriseResponse extends shapeOf<MemberEnterprise>() {}

/** 受托: a desk of somebody who is away, where the person stands in for them today. */
export class SessionStandInResponse {
  for: PersonResponse;
  desk: TitledResponse;
  /** Kinds of task that it covers; null for all */
  kinds: string[] | null;
}

/** 第二因素: whether one is set up, and whether the person may do nothing here without. */
export class SessionSecondFactorResponse {
  enrolled: boolean;
  required: boolean;
}

/** Who is signed in, where, and in which capacities. */
export class SessionResponse {
  account: AccountResponse;
  zone: SessionZoneResponse;
  /** The enterprise that the person acts for */
  enterprise: SessionEnterpriseResponse | null;
  /** All that the person belongs to, the first joined first */
  enterprises: SessionEnterpriseResponse[];
  desks: TitledResponse[];
  standIns: SessionStandInResponse[];
  /** Seats of the joint panel whose deputy the person is */
  deputyAt: TitledResponse[];
  /** The meetings of the joint panel are open to the person */
  readsPanel: boolean;
  /** The person keeps those meetings */
  keepsPanel: boolean;
  roles: StaffRole[];
  secondFactor: SessionSecondFactorResponse;
  /** False for whoever signs in at their organisation only */
  hasPassword: boolean;
  /** A made-up account for trying Ruqu out */
  demonstration: boolean;
}

export class ChosenEnterpriseRequest {
  /** One that the person belongs to. */
  @IsUUID() enterpriseId: Uuid;
}
