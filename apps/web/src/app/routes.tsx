import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Signed } from '../session/signed';
import { ErrorPage, NotFoundPage } from './error-page';
import { Layout } from './layout';

type Page = () => Promise<{ default: ComponentType }>;

/** Each page is a chunk of its own. */
const page = (path: string, load: Page): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

const open: RouteObject[] = [
  page('/', () => import('../sign-in/landing-page')),
  page('/sign-in', () => import('../sign-in/sign-in-page')),
  page('/forgotten-password', () => import('../sign-in/forgotten-password-page')),
  page('/new-password', () => import('../sign-in/new-password-page')),
  page('/register', () => import('../enterprises/register-page')),
  page('/join', () => import('../joining/ask-page')),
  page('/join/staff', () => import('../joining/staff-join-page')),
  page('/join/enterprise', () => import('../joining/member-join-page')),
  page('/notices', () => import('../notices/notices-page')),
  page('/decisions', () => import('../notices/grants-page')),
  page('/objections/:id', () => import('../notices/objection-page')),
  page('/verify/:code?', () => import('../verification/verification-page')),
];

const enterprise: RouteObject[] = [
  page('/applications', () => import('../home/home-page')),
  page('/applications/new', () => import('../home/start-page')),
  page('/invitations/:code', () => import('../home/start-page')),
  page('/applications/:id/edit', () => import('../apply/wizard-page')),
  page('/applications/:id/receipt', () => import('../home/receipt-page')),
  page('/enterprise/members', () => import('../members/members-page')),
];

const desk: RouteObject[] = [page('/desk', () => import('../desk/desk-page'))];

const panel: RouteObject[] = [
  page('/panels', () => import('../panels/panels-page')),
  page('/panels/:id', () => import('../meeting/meeting-page')),
];

const district: RouteObject[] = [
  page('/overview', () => import('../reports/overview-page')),
  page('/projects', () => import('../projects/projects-page')),
  page('/reports', () => import('../reports/frozen-reports-page')),
  page('/reports/:reportId', () => import('../reports/frozen-report-page')),
  page('/reports/:reportId/projects', () => import('../projects/projects-page')),
];

const projectEditor: RouteObject[] = [page('/projects/new', () => import('../reserve/new-project-page'))];

const staff: RouteObject[] = [
  page('/supervision', () => import('../supervision/board-page')),
  page('/supervision/tasks', () => import('../supervision/running-tasks-page')),
  page('/cards', () => import('../cards/cards-page')),
  page('/cases', () => import('../home/cases-page')),
  page('/delegations', () => import('../delegations/delegations-page')),
];

const overseer: RouteObject[] = [
  page('/checks', () => import('../supervision/invariants-page')),
  page('/rules', () => import('../rules/calendar/calendar-page')),
  page('/rules/procedures', () => import('../rules/versions/versions-page')),
];

const accessKeeper: RouteObject[] = [page('/staff', () => import('../staff/staff-page'))];

const administrator: RouteObject[] = [page('/rules/notices/new', () => import('../rules/year-notice/new-notice-page'))];

const inbox: RouteObject[] = [page('/messages', () => import('../messages/messages-page'))];

const anyone: RouteObject[] = [
  page('/enterprises/new', () => import('../enterprises/further-page')),
  page('/account/keys', () => import('../keys/keys-page')),
  page('/projects/:id', () => import('../projects/project-page')),
  page('/applications/:id/clock-sheet', () => import('../clocks/clock-sheet-page')),
  page('/conditions', () => import('../conditions/conditions-page')),
  page('/applications/:id', () => import('../dossier/application-page')),
  page('/account', () => import('../account/account-page')),
];

export const router = createBrowserRouter([
  {
    element: <Layout />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          ...open,
          { element: <Signed as="enterprise" />, children: enterprise },
          { element: <Signed as="desk" />, children: desk },
          { element: <Signed as="panel" />, children: panel },
          { element: <Signed as="district" />, children: district },
          { element: <Signed as="projectEditor" />, children: projectEditor },
          { element: <Signed as="staff" />, children: staff },
          { element: <Signed as="overseer" />, children: overseer },
          { element: <Signed as="access" />, children: accessKeeper },
          { element: <Signed as="administrator" />, children: administrator },
          { element: <Signed as="inbox" />, children: inbox },
          { element: <Signed />, children: anyone },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
