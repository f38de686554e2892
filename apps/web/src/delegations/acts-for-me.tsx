import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActForMe } from '../api/types';
import { useDates } from '../format/dates';
import { useKnownWords } from '../format/known-words';
import { useWords } from '../format/words';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useActsForMe } from './use-delegations';

/** 代办记录: acts of others for the reader, newest first. */
export function ActsForMe() {
  const { t } = useTranslation();
  const acts = useActsForMe();
  const columns = useColumns();
  return (
    <PagedList pages={acts} empty={t('delegations.acts.none')}>
      {(rows) => (
        <RowsTable caption={t('delegations.acts.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </PagedList>
  );
}

function useColumns(): Column<ActForMe>[] {
  const { t } = useTranslation();
  const known = useKnownWords();
  const { instant } = useDates();
  const words = useWords();
  return [
    { key: 'project', title: t('applications.project'), head: true, cell: (act) => <Project act={act} /> },
    {
      key: 'act',
      title: t('delegations.acts.what'),
      cell: ({ type, task }) =>
        [known(`dossier.event.${type}`) ?? type, task && words(task)].filter(Boolean).join(' · '),
    },
    { key: 'actor', title: t('delegations.acts.who'), cell: ({ actor }) => actor.name },
    { key: 'at', title: t('delegations.acts.when'), cell: ({ at }) => instant(at) },
  ];
}

function Project({ act: { applicationId, number, projectName } }: { act: ActForMe }) {
  return (
    <>
      <Link to={`/applications/${applicationId}`}>{projectName}</Link>
      <small className="below">{number}</small>
    </>
  );
}
