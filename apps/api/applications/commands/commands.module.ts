import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { ApplicantCommandsController } from './applicant-commands.controller.js';
import { ExtensionsController } from './extensions.controller.js';
import { HearingsController } from './hearings.controller.js';
import { RatingsController } from './ratings.controller.js';
import { RevocationsController } from './revocations.controller.js';
import { StaffCommandsController } from './staff-commands.controller.js';

/** Commands about a whole application. */
@Module({
  imports: [ApplicationsModule],
  controllers: [
    ApplicantCommandsController,
    ExtensionsController,
    HearingsController,
    RatingsController,
    RevocationsController,
    StaffCommandsController,
  ],
})
export class CommandsModule {}
