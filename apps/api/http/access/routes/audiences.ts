import type { Rule } from './rule.js';

/** Roles that read everything in their zone but drafts. */
const overseers = { district: 'zone', supervisor: 'zone', auditor: 'zone' } as const;

/** Roles that watch how the zone is run. */
const inspectors = { supervisor: 'zone', administrator: 'zone', auditor: 'zone' } as const;

/** Every audience of several kinds of people. A route for one kind names that kind. */
export const audiences = {
  applicationReaders: { member: 'own', desk: 'asked', ...overseers },
  boardReaders: overseers,
  cardReaders: { desk: 'asked', ...overseers },
  meetingReaders: { desk: 'panel', ...overseers },
  portfolioReaders: { ...overseers, administrator: 'zone' },
  projectReaders: { member: 'own', staff: 'zone' },
  enterpriseReaders: { member: 'own', staff: 'zone' },
  ruleReaders: inspectors,
  violationReaders: inspectors,
  accessReaders: { administrator: 'zone', auditor: 'zone' },
  rulePreviewers: { supervisor: 'zone', administrator: 'zone' },
  taskAssigners: { desk: 'asked', supervisor: 'zone' },
  taskUrgers: { member: 'handling', supervisor: 'zone' },
  everybodyWithAPlace: { member: 'self', staff: 'self' },
} as const satisfies Record<string, Rule>;
