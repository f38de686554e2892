import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { IssuedDocumentsService } from '#documents';
import { Config, wholeZone, within } from '#platform';
import { VerifiedDocumentDto } from '../documents/documents.dto.js';
import { For } from '../http/index.js';

/** 核验: anybody may check a paper by the code that stands on it. */
@ApiTags('public')
@Controller('public')
export class PublicController {
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
  verify(@Param('code') code: string): Promise<VerifiedDocumentDto> {
    return within(wholeZone(this.config.ZONE), () => this.documents.verify(code));
  }
}
