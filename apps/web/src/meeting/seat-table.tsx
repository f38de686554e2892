import { useTranslation } from 'react-i18next';
import type { Seat } from '../api/types';
import { useWords } from '../format/words';
import { RowsTable, type Column } from '../lists/rows-table';

/** 席位与出席: seats and attendance. */
export function SeatTable({ seats }: { seats: Seat[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const names = (seat: Seat, deputy: boolean) =>
    seat.people
      .filter((person) => person.deputy === deputy)
      .map(({ name }) => name)
      .join(t('words.and')) || '—';
  const columns: Column<Seat>[] = [
    {
      key: 'seat',
      title: t('panels.seat'),
      head: true,
      cell: ({ title, veto }) => (
        <>
          {words(title)}
          {veto && <small className="below">{t('panels.mayVeto', { matter: words(veto) })}</small>}
        </>
      ),
    },
    { key: 'member', title: t('panels.member'), cell: (seat) => names(seat, false) },
    { key: 'deputy', title: t('panels.deputy'), cell: (seat) => names(seat, true) },
    { key: 'presence', title: t('panels.presence'), cell: (seat) => <Present seat={seat} /> },
  ];
  return <RowsTable caption={t('panels.seats')} columns={columns} rows={seats} keyOf={({ desk }) => desk} />;
}

function Present({ seat: { presence, presentPerson } }: { seat: Seat }) {
  const { t } = useTranslation();
  if (!presence) return <span className="quiet">{t('panels.notNoted')}</span>;
  return (
    <>
      <span className={`tag tag-${presence === 'absent' ? 'plain' : 'good'}`}>{t(`panels.present.${presence}`)}</span>{' '}
      {presentPerson?.name}
    </>
  );
}
