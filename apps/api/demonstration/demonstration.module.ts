import { Module } from '@nestjs/common';
import { DemonstrationModule } from '#demonstration';
import { DemonstrationController } from './demonstration.controller.js';

@Module({ imports: [DemonstrationModule], controllers: [DemonstrationController] })
export class DemonstrationApiModule {}
