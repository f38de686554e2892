import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { MailModule } from '#mail';
import { EnterprisesService } from './enterprises.service.js';
import { MemberAdmissionsService } from './members/member-admissions.service.js';
import { MemberInvitationsService } from './members/member-invitations.service.js';
import { MemberLogService } from './members/member-log.service.js';
import { MembersService } from './members/members.service.js';
import { MembershipRequestsService } from './members/membership-requests.service.js';

const services = [
  MemberAdmissionsService,
  EnterprisesService,
  MemberInvitationsService,
  MemberLogService,
  MembersService,
  MembershipRequestsService,
];

@Module({ imports: [IdentityModule, MailModule], providers: services, exports: services })
export class EnterprisesModule {}
