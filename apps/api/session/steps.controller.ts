import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import { BeforeEnrolment } from '../http/access/assurance/second-factor.guard.js';
import { CurrentActor } from '../http/access/current-actor.decorator.js';
import { For } from '../http/access/routes/for.decorator.js';
import { SessionResponse } from './session.dto.js';
import { SessionReader } from './session.reader.js';
import { CodeRequest, ProofRequest } from './steps.dto.js';
import { SessionSteps } from './session-steps.service.js';

const tooMany = { status: 429, description: 'Too many attempts; Retry-After says when to try again' };

/** 二次验证: the second step of signing in, and showing again who one is. */
@ApiTags('session')
@Controller('session')
@BeforeEnrolment()
export class StepsController {
  constructor(
    private readonly steps: SessionSteps,
    private readonly reader: SessionReader,
  ) {}

  /** For a session that waits for it. A code of the app or a recovery code, each once; the session then is a new one. */
  @Post('second-factor')
  @For({ public: 'any' })
  @ApiCreatedResponse({ type: SessionResponse })
  @ApiResponse({ status: 401, description: 'No sign-in waits for a code' })
  @ApiResponse({ status: 403, description: 'The code is not right or was used, or sent by a page of another site' })
  @ApiResponse(tooMany)
  async finish(
    @Body() { code }: CodeRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.reader.read(await this.steps.finish(code, request, reply));
  }

  /** 再次验证: opens for 15 minutes what asks for it. By a code for who has a second factor, by the password for others. */
  @Post('assurance')
  @HttpCode(204)
  @For({ signedIn: 'self' })
  @ApiNoContentResponse()
  @ApiResponse({ status: 403, description: 'The code or the password is not right, or the other one is asked for' })
  @ApiResponse(tooMany)
  assure(
    @CurrentActor() actor: Actor,
    @Body() proof: ProofRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.steps.assure(actor.id, proof, { request, reply });
  }
}
