import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationsService } from '#applications';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id } from '../../http/index.js';
import { ApplicationReader } from './application.reader.js';
import { ChangeListResponse } from './differences.dto.js';
import { DifferenceListResponse } from './submissions/submissions.dto.js';

/** 变更比对: what a change would change, and what a draft changes in what was handed in. */
@ApiTags('applications')
@Controller('applications/:id/differences')
export class DifferencesController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly reader: ApplicationReader,
  ) {}

  /** The enterprise sees those of its draft; everybody else those of what was handed in last. */
  @Get()
  @For(audiences.applicationReaders)
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<ChangeListResponse> {
    return this.reader.differences(await this.applications.get(id, actor), actor);
  }

  /** What the enterprise has changed in its draft since it handed in last; everything, before the first time. */
  @Get('draft')
  @For({ member: 'own' })
  async ofDraft(@Id() id: string, @CurrentActor() actor: Actor): Promise<DifferenceListResponse> {
    return this.reader.revisions(await this.applications.get(id, actor), actor);
  }
}
