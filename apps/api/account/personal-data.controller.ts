import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { PersonalDataService } from '#personal-data';
import { CurrentActor, For, StepUp } from '../http/index.js';
import { PersonalDataResponse } from './personal-data.dto.js';

/** 个人信息查阅与复制. To have it erased is asked of the zone's office: what was decided must stay on record. */
@ApiTags('account')
@Controller('account/personal-data')
@For({ signedIn: 'self' })
export class PersonalDataController {
  constructor(private readonly data: PersonalDataService) {}

  /** Everything that is kept of whoever asks, in whatever zone and enterprise, with what it is kept for and how long. */
  @Get()
  @StepUp()
  read(@CurrentActor() { id }: Actor): Promise<PersonalDataResponse> {
    return this.data.ofAccount(id);
  }
}
