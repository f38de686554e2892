import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Project } from '../api/types';
import { Section } from '../display/section';
import { rowsOf } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { StageTag } from './stage-tag';
import { useProjects } from './use-projects';

/** 我的项目: the enterprise's own, from which it applies for changes. */
export function OwnProjects() {
  const { t, i18n } = useTranslation();
  const rows = rowsOf(useProjects({}));
  if (rows.length === 0) return null;
  const columns: Column<Project>[] = [
    {
      key: 'name',
      title: t('projects.name'),
      head: true,
      cell: ({ id, nameZh, nameEn }) => (
        <Link to={`/projects/${id}`}>{i18n.language === 'en' && nameEn ? nameEn : nameZh}</Link>
      ),
    },
    { key: 'code', title: t('projects.code'), cell: ({ code }) => code },
    { key: 'stage', title: t('projects.stage'), cell: (project) => <Standing project={project} /> },
  ];
  return (
    <Section title={t('projects.mine')}>
      <RowsTable caption={t('projects.mine')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}

function Standing({ project: { stage, businessStopped } }: { project: Project }) {
  const { t } = useTranslation();
  return (
    <>
      <StageTag stage={stage} />
      {businessStopped && <span className="tag tag-bad">{t('projects.stopped')}</span>}
    </>
  );
}
