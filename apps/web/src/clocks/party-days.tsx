import { useTranslation } from 'react-i18next';
import type { ClockSheet } from '../api/types';
import { useWords } from '../format/words';
import { RowsTable } from '../lists/rows-table';

/** 各方用时 in working days; those of desks overlap. */
export function PartyDays({ sheet: { passed, parties, desks } }: { sheet: ClockSheet }) {
  const { t } = useTranslation();
  const words = useWords();
  const rows = [
    ...parties.map(({ party, workingDays }) => ({ key: party, name: t(`dossier.sheet.party.${party}`), workingDays })),
    { key: 'sum', name: t('dossier.sheet.passed'), workingDays: passed },
  ];
  const byDesk = desks.map(({ desk, workingDays }) => ({ key: desk.key, name: words(desk.title), workingDays }));
  return (
    <>
      <DaysTable caption={t('dossier.sheet.days')} head={t('dossier.sheet.who')} rows={rows} />
      {byDesk.length > 0 && (
        <DaysTable caption={t('dossier.sheet.deskDays')} head={t('dossier.sheet.desk')} rows={byDesk} />
      )}
    </>
  );
}

interface Row {
  key: string;
  name: string;
  workingDays: number;
}

function DaysTable({ caption, head, rows }: { caption: string; head: string; rows: Row[] }) {
  const { t } = useTranslation();
  const columns = [
    { key: 'who', title: head, head: true, cell: ({ name }: Row) => name },
    { key: 'days', title: t('dossier.sheet.workingDays'), figure: true, cell: ({ workingDays }: Row) => workingDays },
  ];
  return <RowsTable caption={caption} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}
