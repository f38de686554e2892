import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import { BeforeEnrolment } from '../http/access/assurance/second-factor.guard.js';
import { CurrentActor } from '../http/access/current-actor.decorator.js';
import { For } from '../http/access/routes/for.decorator.js';
import { BrowserSessions } from './browser-sessions.service.js';
import { SessionResponse, SignInRequest } from './session.dto.js';
import { SessionReader } from './session.reader.js';
import { AwaitedCodeResponse } from './steps.dto.js';

@ApiTags('session')
@Controller('session')
@BeforeEnrolment()
export class SessionController {
  constructor(
    private readonly sessions: BrowserSessions,
    private readonly reader: SessionReader,
  ) {}

  /** 登录: a new session in a cookie. One that the browser had before ends. Who has a second factor gives its code next. */
  @Post()
  @For({ public: 'any' })
  @ApiCreatedResponse({ type: SessionResponse })
  @ApiAcceptedResponse({ type: AwaitedCodeResponse, description: 'The password is right; the code is awaited' })
  @ApiResponse({ status: 401, description: 'The e-mail address or the password is not right' })
  @ApiResponse({ status: 429, description: 'Too many attempts; Retry-After says when to try again' })
  async signIn(
    @Body() credentials: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse | AwaitedCodeResponse> {
    const actor = await this.sessions.signIn(credentials, request, reply);
    if (actor) return this.reader.read(actor);
    void reply.status(202);
    return { awaits: 'second_factor' };
  }

  @Get()
  @For({ signedIn: 'self' })
  @ApiOkResponse({ type: SessionResponse })
  show(@CurrentActor() actor: Actor): Promise<SessionResponse> {
    return this.reader.read(actor);
  }

  /** 退出. Without a session it does nothing. */
  @Delete()
  @HttpCode(204)
  @For({ public: 'any' })
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(request, reply);
  }
}
