import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EnrolmentsService, SecondFactorsService } from '#identity';
import type { Actor } from '#kernel';
import { BeforeEnrolment, CurrentActor, For, StepUp } from '../http/index.js';
import { SessionCookie } from '../http/access/session-cookie.js';
import {
  FirstCodeRequest,
  NewSecondFactorResponse,
  RecoveryCodesResponse,
  SecondFactorResponse,
} from './second-factor.dto.js';

/** 第二因素: an authenticator app (RFC 6238), and recovery codes for when it is lost. Everybody sees their own. */
@ApiTags('account')
@Controller('account/second-factor')
@For({ signedIn: 'self' })
@BeforeEnrolment()
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactorsService,
    private readonly enrolment: EnrolmentsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  async show(@CurrentActor() { id }: Actor): Promise<SecondFactorResponse> {
    const enrolled = await this.factors.find(id);
    return { since: enrolled?.since.toISOString() ?? null, recoveryCodesLeft: enrolled?.recoveryCodesLeft ?? 0 };
  }

  /** A secret for the app, told once. It counts when its first code confirms it; asked for again before, it is another one. */
  @Post()
  @StepUp()
  begin(@CurrentActor() { id }: Actor): Promise<NewSecondFactorResponse> {
    return this.enrolment.begin(id);
  }

  /** From now on signing in asks for a code. The recovery codes are told once; all other sessions end. */
  @Post('confirmation')
  @StepUp()
  @ApiResponse({ status: 429, description: 'Too many attempts; Retry-After says when to try again' })
  async confirm(
    @CurrentActor() { id: accountId }: Actor,
    @Body() { code }: FirstCodeRequest,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.factors.confirm({ accountId, token: this.tokenOf(request) }, code) };
  }

  /** Ten new ones, told once; those of before are worth nothing any more. */
  @Post('recovery-codes')
  @StepUp()
  async renew(@CurrentActor() { id }: Actor): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.factors.renewRecoveryCodes(id) };
  }

  /** From now on the password alone is asked for; all other sessions end. */
  @Delete()
  @StepUp()
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() { id: accountId }: Actor, @Req() request: FastifyRequest): Promise<void> {
    return this.factors.remove({ accountId, token: this.tokenOf(request) });
  }

  /** The guard has let the request in by it. */
  private tokenOf(request: FastifyRequest): string {
    return this.cookie.read(request) ?? '';
  }
}
