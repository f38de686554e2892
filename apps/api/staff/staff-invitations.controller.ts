import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { InvitationLettersService, StaffInvitationsService, type StaffInvitation } from '#identity';
import type { Actor } from '#kernel';
import { Config } from '#platform';
import { CurrentActor, For, Id, StepUp } from '../http/index.js';
import {
  MadeStaffInvitationResponse,
  NewStaffInvitationRequest,
  StaffInvitationResponse,
  StaffInvitationListResponse,
} from './staff.dto.js';
import { StaffReader } from './staff.reader.js';

/** 邀请工作人员: an address becomes staff once its owner has accepted. */
@ApiTags('administration')
@Controller('admin/staff-invitations')
@For({ administrator: 'zone' })
export class StaffInvitationsController {
  constructor(
    private readonly invitations: StaffInvitationsService,
    private readonly inviting: InvitationLettersService,
    private readonly reader: StaffReader,
    private readonly config: Config,
  ) {}

  /** Those that can still be accepted, latest first. */
  @Get()
  async list(@CurrentActor() { zoneId }: Actor): Promise<StaffInvitationListResponse> {
    return { items: await this.reader.invitations(await this.invitations.open(zoneId)) };
  }

  /** A letter with a link goes to the address, good for a week; an earlier one to the same address is void. */
  @Post()
  @StepUp()
  async invite(
    @CurrentActor() actor: Actor,
    @Body() { email, name, offices }: NewStaffInvitationRequest,
  ): Promise<MadeStaffInvitationResponse> {
    const wanted = { email, name, offices: offices.map((office) => this.reader.given(office)) };
    const { production, publicUrl } = this.config;
    const { invitation, link } = await this.inviting.invite(actor, wanted, `${publicUrl}/join/staff`);
    return { ...(await this.drawn(invitation)), link: production ? null : link };
  }

  @Delete(':id')
  @StepUp()
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@Id() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }

  private async drawn(invitation: StaffInvitation): Promise<StaffInvitationResponse> {
    const [drawn] = await this.reader.invitations([invitation]);
    return drawn as StaffInvitationResponse;
  }
}
