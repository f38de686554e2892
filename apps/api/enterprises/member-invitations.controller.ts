import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { MemberInvitationsService } from '#enterprises';
import type { Actor } from '#kernel';
import { Config } from '#platform';
import { CurrentActor, For, Id, StepUp } from '../http/index.js';
import {
  MadeMemberInvitationResponse,
  MemberInvitationResponse,
  MemberInvitationListResponse,
  NewMemberInvitationRequest,
} from './members.dto.js';

/** 邀请成员: by an owner of the enterprise. */
@ApiTags('account')
@Controller('enterprises/:id/invitations')
@For({ member: 'owning' })
export class MemberInvitationsController {
  constructor(
    private readonly invitations: MemberInvitationsService,
    private readonly config: Config,
  ) {}

  /** Those that can still be accepted, latest first. */
  @Get()
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<MemberInvitationListResponse> {
    return { items: (await this.invitations.open(id, actor)).map(MemberInvitationResponse.from) };
  }

  /** A letter with a link goes to the address, good for a week; an earlier one to the same address is void. */
  @Post()
  @StepUp()
  async invite(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Body() { email, name, role }: NewMemberInvitationRequest,
  ): Promise<MadeMemberInvitationResponse> {
    const { production, publicUrl } = this.config;
    const page = `${publicUrl}/join/enterprise`;
    const { invitation, link } = await this.invitations.invite(actor, id, { email, name, role }, page);
    return { ...MemberInvitationResponse.from(invitation), link: production ? null : link };
  }

  @Delete(':invitation')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@Id() id: string, @Id('invitation') invitation: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.invitations.withdraw(actor, id, invitation);
  }
}
