import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MemberAdmissionsService, EnterprisesService, MembershipRequestsService, type Enterprise } from '#enterprises';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { CurrentActor, For, Id, OnceKey } from '../http/index.js';
import { InvitationTokenRequest } from '../http/fields/invitation-token.dto.js';
import { EnterpriseResponse } from './enterprises.dto.js';
import { FurtherEnterpriseRequest, MemberAcceptanceRequest, ReadMemberInvitationResponse } from './members.dto.js';
import {
  MembershipRequestResponse,
  MembershipRequestListResponse,
  NewcomerRequest,
  NewMembershipRequest,
} from './membership-requests.dto.js';

/** 加入企业: by the invitation of an owner, by asking, or by registering one. */
@ApiTags('account')
@Controller()
export class MembershipsController {
  constructor(
    private readonly memberships: MemberAdmissionsService,
    private readonly requests: MembershipRequestsService,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** What a link invites to. One that was used, withdrawn or is too old is not found. */
  @Post('member-invitations/reading')
  @HttpCode(200)
  @For({ public: 'any' })
  @ApiOkResponse({ type: ReadMemberInvitationResponse })
  async read(@Body() { token }: InvitationTokenRequest): Promise<ReadMemberInvitationResponse> {
    const { email, name, role, expiresAt, enterprise } = await this.memberships.read(token);
    return { email, name, role, expiresAt, enterprise: (enterprise as Enterprise).nameZh };
  }

  /** With a new account. Where the address has one, its owner signs in and enters. */
  @Post('member-invitations/acceptance')
  @HttpCode(204)
  @For({ public: 'any' })
  @ApiNoContentResponse()
  accept(@Body() { token, password, locale }: MemberAcceptanceRequest): Promise<void> {
    return this.memberships.openAccount(token, { password, locale });
  }

  /** With the account that is signed in, whose address it must be. */
  @Post('account/member-invitation')
  @For({ signedIn: 'self' })
  async enter(@Body() { token }: InvitationTokenRequest, @CurrentActor() { id }: Actor): Promise<EnterpriseResponse> {
    return EnterpriseResponse.from(await this.enterprises.get(await this.memberships.join(token, id)));
  }

  /** A further enterprise, owned by whoever is signed in. */
  @Post('account/enterprises')
  @For({ signedIn: 'self' })
  async register(
    @Body() enterprise: FurtherEnterpriseRequest,
    @CurrentActor() { id }: Actor,
    @OnceKey() once: IdempotentRequest | null,
  ): Promise<EnterpriseResponse> {
    return EnterpriseResponse.from(await this.enterprises.registerFurther(id, enterprise, once));
  }

  /** 申请加入. The same answer whether there is such an enterprise or not; its owners decide. */
  @Post('account/membership-requests')
  @For({ signedIn: 'self' })
  async ask(
    @Body() { uscc, reason }: NewMembershipRequest,
    @CurrentActor() { id }: Actor,
  ): Promise<MembershipRequestResponse> {
    return MembershipRequestResponse.from(await this.requests.ask(id, { uscc, reason }));
  }

  /** One's own, latest first, with what became of them. */
  @Get('account/membership-requests')
  @For({ signedIn: 'self' })
  async mine(@CurrentActor() { id }: Actor): Promise<MembershipRequestListResponse> {
    return { items: (await this.requests.of(id)).map((one) => MembershipRequestResponse.from(one)) };
  }

  @Delete('account/membership-requests/:id')
  @HttpCode(204)
  @For({ signedIn: 'self' })
  @ApiNoContentResponse()
  withdraw(@Id() id: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.requests.withdraw(actor.id, id);
  }

  /** 申请加入, with a new account, for who has none. */
  @Post('membership-requests')
  @For({ public: 'any' })
  async askAsNewcomer(@Body() { uscc, reason, person }: NewcomerRequest): Promise<MembershipRequestResponse> {
    return MembershipRequestResponse.from(await this.requests.askAsNewcomer(person, { uscc, reason }));
  }
}
