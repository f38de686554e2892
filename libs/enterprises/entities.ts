import { EnterpriseMember } from './enterprise-member.entity.js';
import { Enterprise } from './enterprise.entity.js';

export const enterpriseEntities = [Enterprise, EnterpriseMember];
