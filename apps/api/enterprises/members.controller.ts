import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { MembersService, MembershipRequestsService } from '#enterprises';
import type { Actor } from '#kernel';
import { CurrentActor, For, Id, StepUp } from '../http/index.js';
import { MemberListResponse, MemberRoleRequest, NewOwnerRequest } from './members.dto.js';
import {
  MembershipAnswerRequest,
  WaitingRequestListResponse,
  WaitingRequestResponse,
} from './membership-requests.dto.js';

/** 企业成员 of the enterprise that the caller acts for. Who belongs to it is decided by its owners. */
@ApiTags('account')
@Controller('enterprises/:id')
@For({ member: 'owning' })
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly requests: MembershipRequestsService,
  ) {}

  @Get('members')
  @For({ member: 'own' })
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<MemberListResponse> {
    const found = await this.members.list(id, actor);
    return { items: found.map((one) => ({ ...one, mine: one.id === actor.id })) };
  }

  @Put('members/:account/role')
  @StepUp()
  async changeRole(
    @Id() id: string,
    @Id('account') account: string,
    @CurrentActor() actor: Actor,
    @Body() { role }: MemberRoleRequest,
  ): Promise<MemberListResponse> {
    await this.members.changeRole(actor, id, account, role);
    return this.list(id, actor);
  }

  /** An owner removes anybody, everybody leaves by themselves. The last owner stays. */
  @Delete('members/:account')
  @For({ member: 'own' })
  @HttpCode(204)
  @ApiNoContentResponse()
  @StepUp()
  remove(@Id() id: string, @Id('account') account: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.members.remove(actor, id, account);
  }

  /** 移交: a member becomes owner, and who was it a handler. */
  @Post('ownership')
  @StepUp()
  async handOver(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Body() { to }: NewOwnerRequest,
  ): Promise<MemberListResponse> {
    await this.members.handOver(actor, id, to);
    return this.list(id, actor);
  }

  /** 加入申请 that wait for an answer, oldest first. */
  @Get('membership-requests')
  async waiting(@Id() id: string, @CurrentActor() actor: Actor): Promise<WaitingRequestListResponse> {
    const found = await this.requests.waiting(id, actor);
    return { items: found.map(WaitingRequestResponse.from) };
  }

  /** Consents with a role, or declines. */
  @Post('membership-requests/:request/answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  @StepUp()
  answer(
    @Id() id: string,
    @Id('request') request: string,
    @CurrentActor() actor: Actor,
    @Body() { role }: MembershipAnswerRequest,
  ): Promise<void> {
    return this.requests.answer(actor, id, request, { admit: role });
  }
}
