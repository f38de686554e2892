import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AccessEventsController } from './access-events.controller.js';
import { StaffJoiningController } from './joining.controller.js';
import { LostFactorsController } from './lost-factors.controller.js';
import { StaffInvitationsController } from './staff-invitations.controller.js';
import { StaffController } from './staff.controller.js';
import { StaffReader } from './staff.reader.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccessEventsController,
    LostFactorsController,
    StaffController,
    StaffInvitationsController,
    StaffJoiningController,
  ],
  providers: [StaffReader],
})
export class StaffApiModule {}
