import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { StaffInvitationsService, type StaffInvitation } from '#identity';
import type { Actor } from '#kernel';
import { Config } from '#platform';
import { CurrentActor, For, Id, StepUp } from '../http/index.js';
import {
  MadeStaffInvitationDto,
  NewStaffInvitationDto,
  StaffInvitationDto,
  StaffInvitationListDto,
} from './staff.dto.js';
import { StaffReader } from './staff.reader.js';

/** 邀请工作人员: an address becomes staff once its owner has accepted. */
@ApiTags('administration')
@Controller('admin/staff-invitations')
@For({ administrator: 'zone' })
export class StaffInvitationsController {
  constructor(
    private readonly invitations: StaffInvitationsService,
    private readonly reader: StaffReader,
    private readonly config: Config,
  ) {}

  /** Those that can still be accepted, latest first. */
  @Get()
  async list(@CurrentActor() { zoneId }: Actor): Promise<StaffInvitationListDto> {
    return { items: await this.reader.invitations(await this.invitations.open(zoneId)) };
  }

  /** Inviting an address again makes its earlier invitation void. The link is told once; it is good for a week. */
  @Post()
  @StepUp()
  async invite(
    @CurrentActor() actor: Actor,
    @Body() { email, name, offices }: NewStaffInvitationDto,
  ): Promise<MadeStaffInvitationDto> {
    const wanted = { email, name, offices: offices.map((office) => this.reader.given(office)) };
    const { invitation, token } = await this.invitations.invite(actor, wanted);
    return { ...(await this.drawn(invitation)), link: `${this.config.publicUrl}/join/staff#${token}` };
  }

  @Delete(':id')
  @StepUp()
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@Id() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }

  private async drawn(invitation: StaffInvitation): Promise<StaffInvitationDto> {
    const [drawn] = await this.reader.invitations([invitation]);
    return drawn as StaffInvitationDto;
  }
}
