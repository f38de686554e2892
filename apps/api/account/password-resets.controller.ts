import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { NewPasswordsService, PasswordResetsService } from '#identity';
import { Config } from '#platform';
import { For } from '../http/index.js';
import { NewPasswordRequest, PasswordResetRequest, RequestedResetResponse } from './password-resets.dto.js';

/** 找回密码: by a link that is sent to the address of the account. */
@ApiTags('account')
@Controller('account/password-resets')
@For({ public: 'any' })
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly newPasswords: NewPasswordsService,
    private readonly config: Config,
  ) {}

  /** The same answer whether or not the address has an account. A link works once, for 30 minutes; a new one ends the older. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RequestedResetResponse })
  @ApiResponse({ status: 429, description: 'Too many attempts; Retry-After says when to try again' })
  async ask(
    @Body() { email }: PasswordResetRequest,
    @Req() { ip: address }: FastifyRequest,
  ): Promise<RequestedResetResponse> {
    const { production, publicUrl } = this.config;
    await this.resets.ask(email, { address, demonstration: !production, page: `${publicUrl}/new-password` });
    return { sent: 'if_known' };
  }

  /** 设置新密码: ends every session and signs nobody in. The token stands behind the `#` of the link, which no server sees. */
  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  set(@Body() { token, password }: NewPasswordRequest): Promise<void> {
    return this.newPasswords.set(token, password);
  }
}
