import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AccessEventsController } from './access-events.controller.js';
import { StaffAcceptancesController } from './staff-acceptances.controller.js';
import { LostFactorsController } from './lost-factors.controller.js';
import { StaffInvitationsController } from './staff-invitations.controller.js';
import { StaffController } from './staff.controller.js';
import { StaffReader } from './staff.reader.js';
import { PartsModule } from '../applications/parts/parts.module.js';

@Module({
  imports: [IdentityModule, PartsModule],
  controllers: [
    AccessEventsController,
    LostFactorsController,
    StaffController,
    StaffInvitationsController,
    StaffAcceptancesController,
  ],
  providers: [StaffReader],
})
export class StaffApiModule {}
