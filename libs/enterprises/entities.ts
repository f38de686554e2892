import { EnterpriseMember } from './enterprise-member.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { MemberEvent } from './members/member-event.entity.js';
import { MemberInvitation } from './members/member-invitation.entity.js';
import { MembershipRequest } from './members/membership-request.entity.js';

export const enterpriseEntities = [Enterprise, EnterpriseMember, MemberEvent, MemberInvitation, MembershipRequest];
