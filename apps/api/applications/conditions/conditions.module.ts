import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { PageModule } from '../page/page.module.js';
import { PartsModule } from '../parts/parts.module.js';
import { ConditionReader } from './condition.reader.js';
import { ConditionCommandsController, ConditionListController } from './conditions.controller.js';

@Module({
  imports: [ApplicationsModule, PageModule, PartsModule],
  controllers: [ConditionCommandsController, ConditionListController],
  providers: [ConditionReader],
})
export class ConditionsModule {}
