import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { MembershipsController } from './memberships.controller.js';
import { EnterprisesController } from './enterprises.controller.js';
import { MemberEventsController } from './member-events.controller.js';
import { MemberInvitationsController } from './member-invitations.controller.js';
import { MembersController } from './members.controller.js';

@Module({
  imports: [EnterprisesModule],
  controllers: [
    MembershipsController,
    EnterprisesController,
    MemberEventsController,
    MemberInvitationsController,
    MembersController,
  ],
})
export class EnterprisesApiModule {}
