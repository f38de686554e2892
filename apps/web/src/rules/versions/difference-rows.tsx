import { useTranslation } from 'react-i18next';
import type { ProcedurePreview } from '../../api/types';
import { useKnownWords } from '../../format/known-words';
import { useWords } from '../../format/words';
import { RowsTable } from '../../lists/rows-table';

type Row = ProcedurePreview['differences'][number];

export function DifferenceRows({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const known = useKnownWords();
  const partOf = (part: string) => known(`rules.versions.parts.${part}`) ?? t('rules.versions.parts.other');
  return (
    <RowsTable
      caption={t('rules.versions.differences')}
      rows={rows}
      keyOf={({ part, key }) => `${part} ${key}`}
      columns={[
        { key: 'what', title: t('rules.versions.what'), head: true, cell: ({ title }) => words(title) },
        { key: 'part', title: t('rules.versions.part'), cell: ({ part }) => partOf(part) },
        { key: 'change', title: t('rules.versions.change'), cell: (row) => <Change row={row} /> },
      ]}
    />
  );
}

/** Members without a name are shown as in the YAML. */
function Change({ row: { change, members } }: { row: Row }) {
  const { t } = useTranslation();
  const known = useKnownWords();
  const nothing = t('rules.versions.nothing');
  return (
    <>
      {t(`rules.versions.changed.${change}`)}
      {members.map(({ name, before, after }) => (
        <span key={name} className="below">
          {known(`rules.versions.members.${name}`) ?? <code>{name}</code>} {before ?? nothing} → {after ?? nothing}
        </span>
      ))}
    </>
  );
}
