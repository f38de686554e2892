import type { Session } from '../api/types';

export type Permission =
  | 'enterprise'
  | 'desk'
  | 'panel'
  | 'district'
  | 'staff'
  | 'reader'
  | 'projectEditor'
  | 'overseer'
  | 'supervision'
  | 'administrator'
  | 'access'
  | 'inbox';

const overseers = ['supervisor', 'administrator', 'auditor'];
const accessReaders = ['administrator', 'auditor'];
const boardReaders = ['supervisor', 'auditor'];
const portfolioReaders = ['district', 'supervisor', 'administrator', 'auditor'];

/** Staff without their required second factor may do nothing else. */
export const lacksSecondFactor = ({ secondFactor }: Session): boolean =>
  secondFactor.required && !secondFactor.enrolled;

/** Pages that somebody may open. The server decides about acts. */
export function permissionsOf(session: Session): Permission[] {
  const { enterprise, desks, deputyAt, standIns, readsPanel, roles } = session;
  if (lacksSecondFactor(session)) return [];
  const isServing = desks.length + deputyAt.length + standIns.length > 0;
  const held: [Permission, boolean][] = [
    ['enterprise', enterprise !== null],
    ['desk', desks.length + standIns.length > 0],
    ['panel', readsPanel],
    ['district', roles.some((role) => portfolioReaders.includes(role))],
    ['projectEditor', roles.includes('district')],
    ['administrator', roles.includes('administrator')],
    ['access', roles.some((role) => accessReaders.includes(role))],
    ['overseer', roles.some((role) => overseers.includes(role))],
    ['supervision', roles.some((role) => boardReaders.includes(role))],
    ['inbox', enterprise !== null || isServing || roles.includes('supervisor')],
    ['reader', isServing || roles.some((role) => role !== 'administrator')],
    ['staff', desks.length + deputyAt.length + roles.length > 0],
  ];
  return held.filter(([, holds]) => holds).map(([capacity]) => capacity);
}

export interface Place {
  to: string;
  name:
    | 'applications'
    | 'members'
    | 'people'
    | 'conditions'
    | 'desk'
    | 'panels'
    | 'delegations'
    | 'overview'
    | 'projects'
    | 'reports'
    | 'cases'
    | 'checks'
    | 'rules'
    | 'supervision';
  of: readonly Permission[];
}

/** People land on their first place. */
const places: Place[] = [
  { to: '/applications', name: 'applications', of: ['enterprise'] },
  { to: '/enterprise/members', name: 'members', of: ['enterprise'] },
  { to: '/desk', name: 'desk', of: ['desk'] },
  { to: '/supervision', name: 'supervision', of: ['supervision'] },
  { to: '/overview', name: 'overview', of: ['district'] },
  { to: '/projects', name: 'projects', of: ['district'] },
  { to: '/reports', name: 'reports', of: ['district'] },
  { to: '/cases', name: 'cases', of: ['reader'] },
  { to: '/conditions', name: 'conditions', of: ['enterprise', 'reader'] },
  { to: '/panels', name: 'panels', of: ['panel'] },
  { to: '/delegations', name: 'delegations', of: ['desk'] },
  { to: '/staff', name: 'people', of: ['access'] },
  { to: '/checks', name: 'checks', of: ['overseer'] },
  { to: '/rules', name: 'rules', of: ['overseer'] },
];

export function navigationOf(session: Session): Place[] {
  const held = permissionsOf(session);
  return places.filter(({ of }) => of.some((capacity) => held.includes(capacity)));
}

/** Where somebody lands after signing in. */
export const homeOf = (session: Session): string => navigationOf(session)[0]?.to ?? '/account';

/** The page asked for before signing in, if it is of this site. */
export const within = (from: string | null): string | null => (from && /^\/(?!\/)/.test(from) ? from : null);
