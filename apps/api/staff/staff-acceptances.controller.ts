import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StaffAdmissionsService } from '#identity';
import type { Actor } from '#kernel';
import { ZonesService } from '#zones';
import { CurrentActor, For } from '../http/index.js';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { ReadStaffInvitationResponse, StaffAcceptanceRequest } from './staff-acceptances.dto.js';
import { StaffReader } from './staff.reader.js';

/** 接受邀请. The token is sent in the body, since addresses end up in logs. */
@ApiTags('account')
@Controller()
export class StaffAcceptancesController {
  constructor(
    private readonly acceptances: StaffAdmissionsService,
    private readonly zones: ZonesService,
    private readonly reader: StaffReader,
  ) {}

  /** What a link invites to. One that was used, withdrawn or is too old is not found. */
  @Post('staff-invitations/reading')
  @HttpCode(200)
  @For({ public: 'any' })
  @ApiOkResponse({ type: ReadStaffInvitationResponse })
  async read(@Body() { token }: InvitationTokenRequest): Promise<ReadStaffInvitationResponse> {
    const { zoneId, email, name, offices, expiresAt } = await this.acceptances.read(token);
    return {
      zone: this.zones.zone(zoneId).zone.name,
      email,
      name,
      expiresAt,
      offices: offices.map((office) => this.reader.office(office, zoneId)),
    };
  }

  /** With a new account. Where the address has one, its owner signs in and joins. */
  @Post('staff-invitations/acceptance')
  @HttpCode(204)
  @For({ public: 'any' })
  @ApiNoContentResponse()
  accept(@Body() { token, password, locale }: StaffAcceptanceRequest): Promise<void> {
    return this.acceptances.openAccount(token, { password, locale });
  }

  /** With the account that is signed in, whose address it must be. Its sessions end, so that it signs in as staff. */
  @Post('account/staff-invitation')
  @HttpCode(204)
  @For({ signedIn: 'self' })
  @ApiNoContentResponse()
  join(@Body() { token }: InvitationTokenRequest, @CurrentActor() { id }: Actor): Promise<void> {
    return this.acceptances.join(token, id);
  }
}
