import { Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SingleSignOnService, IdentityLinksService } from '#identity';
import type { Actor } from '#kernel';
import { CurrentActor, For, StepUp } from '../http/index.js';
import { SessionCookie } from '../http/access/session-cookie.js';
import { ProviderSessions } from './provider-sessions.service.js';
import { sendOn } from './send-on.js';
import { SingleSignOnAttempts } from './single-sign-on-attempts.service.js';
import { ProviderAddressResponse, SingleSignOnResponse, ReturnQuery } from './single-sign-on.dto.js';

/** 单点登录: signing in at the organisation's own provider. For browsers: every answer sends them on. */
@ApiTags('session')
@Controller('session/single-sign-on')
@For({ public: 'any' })
export class SingleSignOnController {
  constructor(
    private readonly attempts: SingleSignOnAttempts,
    private readonly sessions: ProviderSessions,
  ) {}

  @Get()
  @ApiResponse({ status: 303, description: 'To the provider' })
  @ApiResponse({ status: 404, description: 'It is not set up here' })
  begin(
    @Query() { returnTo, again }: ReturnQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return sendOn({ request, reply, page: '/sign-in' }, () =>
      this.attempts.begin(reply, { returnTo, again, accountId: null }),
    );
  }

  /** What the provider sends the browser back to, with what RFC 6749 and RFC 9207 put into the query. */
  @Get('callback')
  @ApiResponse({ status: 303, description: 'Signed in, and back to where the person was going' })
  @ApiResponse({ status: 401, description: 'Nobody began this here, or the provider does not vouch for it' })
  @ApiResponse({ status: 409, description: 'The address has an account that is not linked' })
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = (await this.sessions.signedInAs(request)) ? '/account' : '/sign-in';
    await sendOn({ request, reply, page }, () => this.attempts.finish(request, reply));
  }
}

@ApiTags('account')
@Controller('account/single-sign-on')
@For({ staff: 'self' })
export class AccountLinkController {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    private readonly unlinking: IdentityLinksService,
    private readonly attempts: SingleSignOnAttempts,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  async show(@CurrentActor() { id }: Actor): Promise<SingleSignOnResponse> {
    return { setUp: this.singleSignOn.isSetUp, linked: await this.singleSignOn.isLinked(id) };
  }

  /** Begins to link the caller's account to theirs at the provider; the browser goes there and comes back signed in anew. */
  @Post()
  @StepUp()
  @HttpCode(200)
  @ApiResponse({ status: 404, description: 'It is not set up here' })
  async link(
    @CurrentActor() { id }: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderAddressResponse> {
    return { address: await this.attempts.begin(reply, { returnTo: '/account', again: true, accountId: id }) };
  }

  /** 解除关联: from now on the caller signs in by password alone. What the organisation's word gave ends, and all other sessions. */
  @Delete()
  @StepUp()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse({ status: 404, description: 'It is not set up here, or not linked' })
  @ApiResponse({ status: 409, description: 'The account has no password' })
  unlink(@CurrentActor() { id: accountId, zoneId }: Actor, @Req() request: FastifyRequest): Promise<void> {
    return this.unlinking.unlink({ accountId, zoneId, token: this.cookie.read(request) ?? '' });
  }
}
