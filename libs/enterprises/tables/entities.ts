import { EnterpriseMember } from './enterprise-member.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { MemberEvent } from './member-event.entity.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MembershipRequest } from './membership-request.entity.js';

export const enterpriseEntities = [Enterprise, EnterpriseMember, MemberEvent, MemberInvitation, MembershipRequest];
