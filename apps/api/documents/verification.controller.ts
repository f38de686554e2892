import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { IssuedDocumentsService } from '#documents';
import { Config, zoneScope, runInScope } from '#platform';
import { VerifiedDocumentResponse } from './documents.dto.js';
import { For } from '../http/index.js';

/** 核验: anybody may check a paper by the code that stands on it. */
@ApiTags('public')
@Controller('public')
export class VerificationController {
  constructor(
    private readonly documents: IssuedDocumentsService,
    private readonly config: Config,
  ) {}

  @Get('decisions/:code')
  @For({ public: 'any' })
  @ApiParam({
    name: 'code',
    description: '核验码; hyphens and small letters do not matter',
    example: 'ABCD-EFGH-JKMN-PQRS',
  })
  verify(@Param('code') code: string): Promise<VerifiedDocumentResponse> {
    return runInScope(zoneScope(this.config.ZONE), () => this.documents.verify(code));
  }
}
