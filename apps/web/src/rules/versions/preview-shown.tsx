import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Adoption, ProcedurePreview } from '../../api/types';
import { Empty } from '../../display/empty';
import { Section } from '../../display/section';
import { StatusTag } from '../../display/marks/status-tag';
import { LoadMore } from '../../lists/load-more';
import { RowsTable } from '../../lists/rows-table';
import { AdoptionOutcome } from './adoption-outcome';
import { DifferenceRows } from './difference-rows';
import type { usePreview } from './use-versions';

interface Props {
  preview: ReturnType<typeof usePreview>;
}

/** 预览影响: differences, and running applications that could move. */
export function PreviewShown({ preview }: Props) {
  const { t } = useTranslation();
  const pages: ProcedurePreview[] = preview.data?.pages ?? [];
  const differences = pages[0]?.differences ?? [];
  const applications = pages.flatMap((page) => page.applications.items);
  return (
    <>
      <Section title={t('rules.versions.differences')}>
        {differences.length > 0 ? <DifferenceRows rows={differences} /> : <Empty title={t('rules.versions.same')} />}
      </Section>
      <Section title={t('rules.versions.affected')}>
        {applications.length > 0 ? (
          <Affected rows={applications} />
        ) : (
          <Empty title={t('rules.versions.noneAffected')} />
        )}
        <LoadMore pages={preview} />
      </Section>
    </>
  );
}

function Affected({ rows }: { rows: Adoption[] }) {
  const { t } = useTranslation();
  return (
    <RowsTable
      caption={t('rules.versions.affected')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'application',
          title: t('rules.versions.application'),
          head: true,
          cell: ({ id, number, projectName }) => (
            <>
              <Link to={`/applications/${id}`}>{number ?? t('dossier.noNumber')}</Link>
              <span className="below">{projectName}</span>
            </>
          ),
        },
        {
          key: 'version',
          title: t('rules.versions.version'),
          cell: ({ version }) => t('rules.versions.versionNo', { version }),
        },
        { key: 'status', title: t('applications.status'), cell: ({ status }) => <StatusTag status={status} /> },
        { key: 'outcome', title: t('rules.versions.outcome'), cell: (row) => <AdoptionOutcome adoption={row} /> },
      ]}
    />
  );
}
