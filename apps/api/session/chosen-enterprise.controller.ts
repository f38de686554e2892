import { Body, Controller, HttpCode, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { MembersService } from '#enterprises';
import type { Actor } from '#kernel';
import { CurrentActor, For } from '../http/index.js';
import { SessionCookie } from '../http/access/session-cookie.js';
import { ChosenEnterpriseRequest } from './session.dto.js';

/** 切换企业. */
@ApiTags('session')
@Controller('session/enterprise')
export class ChosenEnterpriseController {
  constructor(
    private readonly members: MembersService,
    private readonly cookie: SessionCookie,
  ) {}

  /** From the next request on the person acts for this enterprise of theirs, in this session. */
  @Put()
  @HttpCode(204)
  @For({ signedIn: 'self' })
  @ApiNoContentResponse()
  choose(
    @CurrentActor() { id }: Actor,
    @Body() { enterpriseId }: ChosenEnterpriseRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.members.choose(id, enterpriseId, this.cookie.read(request) ?? '');
  }
}
