import { useTranslation } from 'react-i18next';
import type { ProjectRevision } from '../api/types';
import { Loading } from '../display/loading';
import { ProblemNotice } from '../display/problem-notice';
import { useDates } from '../format/dates';
import { useKnownWords } from '../format/known-words';
import { RowsTable, type Column } from '../lists/rows-table';
import { useZoneNames } from '../zone/use-zone';
import { StageTag } from './stage-tag';
import { useRevisions } from './use-projects';

/** Every state the project has had. Totals of past days come from these. */
export function RevisionList({ projectId }: { projectId: string }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const reasonOf = useReasons();
  const { data, error } = useRevisions(projectId);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const columns: Column<ProjectRevision>[] = [
    { key: 'revision', title: t('projects.revision'), head: true, cell: ({ revision }) => revision },
    { key: 'from', title: t('projects.validFrom'), cell: ({ validFrom }) => instant(validFrom) },
    {
      key: 'to',
      title: t('projects.validTo'),
      cell: ({ validTo }) => (validTo ? instant(validTo) : t('projects.current')),
    },
    { key: 'stage', title: t('projects.stage'), cell: ({ stage }) => <StageTag stage={stage} /> },
    { key: 'reason', title: t('projects.reason'), cell: ({ reason }) => reasonOf(reason) },
  ];
  return (
    <RowsTable
      caption={t('projects.revisions')}
      columns={columns}
      rows={data.items}
      keyOf={({ revision }) => String(revision)}
    />
  );
}

/** Reasons are stored as `act` or `act: detail`, such as `decided: approve`. */
function useReasons(): (reason: string | null) => string {
  const known = useKnownWords();
  const names = useZoneNames();
  const worded = (act: string, of: string): string | undefined => {
    const own = known(`projects.by.${act}`, { title: names.milestone(of) });
    const shared = known(`dossier.event.${act}`) ?? known(`words.kind.${act}`);
    return own ?? (shared && [shared, of && known(`words.decision.${of}`)].filter(Boolean).join(' · '));
  };
  return (reason) => {
    const [act = '', of = ''] = reason?.split(': ') ?? [];
    return worded(act, of) ?? reason ?? '—';
  };
}
