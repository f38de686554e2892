import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersion } from '../../api/types';
import { useDates } from '../../format/dates';
import { useWords } from '../../format/words';
import { RowsTable, type Column } from '../../lists/rows-table';

interface Props {
  rows: ProcedureVersion[];
  /** Absent where the reader may only look. */
  onRevise?: (row: ProcedureVersion) => void;
}

export function VersionRows({ rows, onRevise }: Props) {
  const { t } = useTranslation();
  const columns = useColumns();
  const act: Column<ProcedureVersion> = {
    key: 'act',
    title: t('rules.versions.act'),
    cell: (row) => (
      <Button size="small" onClick={() => onRevise?.(row)}>
        {t('rules.versions.edit')}
      </Button>
    ),
  };
  return (
    <RowsTable
      caption={t('rules.versions.list')}
      columns={onRevise ? [...columns, act] : columns}
      rows={rows}
      keyOf={({ kind, version }) => `${kind} ${version}`}
    />
  );
}

function useColumns(): Column<ProcedureVersion>[] {
  const { t } = useTranslation();
  const words = useWords();
  return [
    { key: 'kind', title: t('rules.versions.kind'), head: true, cell: ({ title }) => words(title) },
    {
      key: 'version',
      title: t('rules.versions.version'),
      cell: ({ version, inForce }) => (
        <>
          {t('rules.versions.versionNo', { version })}{' '}
          {inForce && <span className="tag tag-plain">{t('rules.versions.inForce')}</span>}
        </>
      ),
    },
    { key: 'running', title: t('rules.versions.running'), figure: true, cell: ({ running }) => running },
    { key: 'origin', title: t('rules.versions.origin'), cell: ({ published }) => <Origin published={published} /> },
  ];
}

function Origin({ published }: Pick<ProcedureVersion, 'published'>) {
  const { t } = useTranslation();
  const { instant } = useDates();
  if (!published) return t('rules.versions.file');
  return (
    <>
      {t('rules.versions.by', { name: published.publishedBy.name, at: instant(published.publishedAt) })}
      <span className="below">{published.note}</span>
    </>
  );
}
