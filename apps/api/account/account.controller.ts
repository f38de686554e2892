import { Body, Controller, Delete, Get, HttpCode, Put, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PasswordsService, SessionsService, SignInRecordsService } from '#identity';
import type { Actor } from '#kernel';
import { BeforeEnrolment, CurrentActor, For, Id, newestBy, PageQuery, StepUp } from '../http/index.js';
import { SessionCookie } from '../http/access/session-cookie.js';
import {
  EndedSessionsResponse,
  PasswordChangeRequest,
  RunningSessionListResponse,
  RunningSessionResponse,
  SignInRecordResponse,
  SignInRecordPageResponse,
} from './account.dto.js';

const cursor = newestBy('at');

/** 账号安全: where somebody is signed in, from where it was tried, and their password. Everybody sees their own. */
@ApiTags('account')
@Controller('account')
@For({ signedIn: 'self' })
@BeforeEnrolment()
export class AccountController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly records: SignInRecordsService,
    private readonly passwords: PasswordsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('sessions')
  async running(@CurrentActor() { id }: Actor, @Req() request: FastifyRequest): Promise<RunningSessionListResponse> {
    const found = await this.sessions.list(id, this.tokenOf(request));
    return {
      items: found.map((one) => ({ ...RunningSessionResponse.from(one), startedAt: one.createdAt })),
    };
  }

  /** 退出其他会话: all but the one that asks. */
  @Delete('sessions')
  @HttpCode(200)
  async endOthers(@CurrentActor() { id }: Actor, @Req() request: FastifyRequest): Promise<EndedSessionsResponse> {
    return { ended: await this.sessions.endOthers(id, this.tokenOf(request)) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOne(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.sessions.endOne(actor.id, id);
  }

  /** 登录记录, newest first; kept for six months. */
  @Get('sign-ins')
  async signIns(
    @CurrentActor() { id }: Actor,
    @Query() { limit = 20, cursor: place }: PageQuery,
  ): Promise<SignInRecordPageResponse> {
    const { items, next } = cursor.page(await this.records.list(id, { limit, after: cursor.read(place) }), limit);
    return { items: items.map(SignInRecordResponse.from), next };
  }

  /** 修改密码: every other session ends with it. */
  @Put('password')
  @HttpCode(204)
  @StepUp()
  @ApiNoContentResponse()
  @ApiResponse({ status: 429, description: 'Too many attempts; Retry-After says when to try again' })
  changePassword(
    @CurrentActor() { id: accountId }: Actor,
    @Body() { current, next }: PasswordChangeRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const holder = { accountId, token: this.tokenOf(request), address: request.ip };
    return this.passwords.change({ current, next }, holder);
  }

  /** The guard has let the request in by it. */
  private tokenOf(request: FastifyRequest): string {
    return this.cookie.read(request) ?? '';
  }
}
