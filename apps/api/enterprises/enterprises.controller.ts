import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EnterprisesService } from '#enterprises';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { audiences, CurrentActor, For, Id, OnceKey } from '../http/index.js';
import { EnterpriseResponse, RegistrationRequest } from './enterprises.dto.js';

@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(private readonly enterprises: EnterprisesService) {}

  /** 注册. One that is registered already is joined through its owner, never registered again. */
  @Post()
  @For({ public: 'any' })
  @ApiCreatedResponse({ type: EnterpriseResponse })
  async register(
    @Body() registration: RegistrationRequest,
    @OnceKey() once: IdempotentRequest | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnterpriseResponse> {
    const enterprise = await this.enterprises.register(registration, once);
    void reply.header('location', `/api/v1/enterprises/${enterprise.id}`);
    return EnterpriseResponse.from(enterprise);
  }

  @Get(':id')
  @For(audiences.enterpriseReaders)
  @ApiOkResponse({ type: EnterpriseResponse })
  async show(@Id() id: string, @CurrentActor() actor: Actor): Promise<EnterpriseResponse> {
    return EnterpriseResponse.from(await this.enterprises.getVisible(id, actor));
  }
}
