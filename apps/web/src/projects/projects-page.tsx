import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Project } from '../api/types';
import { PageHead } from '../display/page-head';
import { PagedList, rowsOf } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { columnAmount } from '../money/amount-text';
import { permissionsOf } from '../session/places';
import { useSession } from '../session/use-session';
import { useZoneNames } from '../zone/use-zone';
import { IllustrativeNote } from './illustrative-note';
import { ProjectFilterBar } from './project-filters';
import { StageTag } from './stage-tag';
import { useFilters } from './use-filters';
import { useFrozenProjects, useProjects } from './use-projects';

/** 项目库: as it is, or as a frozen report counted it. */
export default function ProjectsPage() {
  const { reportId } = useParams();
  return <main className="page">{reportId ? <OfReport reportId={reportId} /> : <Current />}</main>;
}

function Current() {
  const { t } = useTranslation();
  const filtering = useFilters();
  return (
    <>
      <PageHead title={t('projects.title')} lead={t('projects.lead')}>
        <RecordButton />
      </PageHead>
      <Projects filtering={filtering} projects={useProjects(filtering.filters)} />
    </>
  );
}

function OfReport({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const filtering = useFilters();
  const report = <Link to={`/reports/${reportId}`}>{t('projects.ofReport')}</Link>;
  return (
    <>
      <PageHead title={t('projects.title')} lead={report} />
      <Projects filtering={filtering} projects={useFrozenProjects(filtering.filters, reportId)} />
    </>
  );
}

interface Props {
  filtering: ReturnType<typeof useFilters>;
  projects: ReturnType<typeof useProjects>;
}

function Projects({ filtering, projects }: Props) {
  const { t } = useTranslation();
  const columns = useProjectColumns();
  return (
    <>
      {rowsOf(projects).some(({ illustrative }) => illustrative) && <IllustrativeNote />}
      <ProjectFilterBar {...filtering} />
      <PagedList pages={projects} empty={t('projects.noMatch')}>
        {(rows) => (
          <>
            <Shown count={rows.length} more={projects.hasNextPage} />
            <RowsTable caption={t('projects.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          </>
        )}
      </PagedList>
    </>
  );
}

function RecordButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useSession();
  if (!session || !permissionsOf(session).includes('projectEditor')) return null;
  return (
    <Button type="primary" onClick={() => void navigate('/projects/new')}>
      {t('projects.record')}
    </Button>
  );
}

function Shown({ count, more }: { count: number; more: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="quiet" role="status">
      {more ? t('projects.shownMore', { count }) : t('projects.shown', { count })}
    </p>
  );
}

function useProjectColumns(): Column<Project>[] {
  const { t, i18n } = useTranslation();
  const names = useZoneNames();
  const amount = (value: string | null) => columnAmount(value, i18n.language);
  return [
    { key: 'name', title: t('projects.name'), head: true, cell: (project) => <Name project={project} /> },
    { key: 'stage', title: t('projects.stage'), cell: ({ stage }) => <StageTag stage={stage} /> },
    {
      key: 'sector',
      title: t('projects.sector'),
      cell: ({ sector, tier }) => (
        <>
          {names.sector(sector)}
          <small className="below">{t(`words.tier.${tier}`)}</small>
        </>
      ),
    },
    {
      key: 'types',
      title: t('projects.businessType'),
      cell: ({ businessTypes }) => businessTypes.map(names.businessType).join(t('words.and')),
    },
    { key: 'rd', title: t('projects.rdDesign'), cell: ({ rdDesign }) => (rdDesign ? t('words.yes') : t('words.no')) },
    {
      key: 'investment',
      title: t('projects.investment'),
      figure: true,
      cell: ({ investmentCny }) => amount(investmentCny),
    },
    { key: 'import', title: t('projects.import'), figure: true, cell: ({ importUsd }) => amount(importUsd) },
    { key: 'export', title: t('projects.export'), figure: true, cell: ({ exportUsd }) => amount(exportUsd) },
  ];
}

function Name({ project }: { project: Project }) {
  const { t, i18n } = useTranslation();
  const { id, code, nameZh, nameEn, enterpriseName, businessStopped } = project;
  return (
    <>
      <Link to={`/projects/${id}`}>{i18n.language === 'en' && nameEn ? nameEn : nameZh}</Link>
      <small className="below">
        {code} · {enterpriseName}
      </small>
      {businessStopped && <span className="tag tag-bad">{t('projects.stopped')}</span>}
    </>
  );
}
