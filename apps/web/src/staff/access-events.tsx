import { useTranslation } from 'react-i18next';
import type { AccessEvent, StaffRole } from '../api/types';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useZoneNames } from '../zone/use-zone';
import { useAccessEvents } from './use-staff';

/** 权限变更记录, newest first. */
export function AccessEvents() {
  const { t } = useTranslation();
  const { instant } = useDates();
  const columns: Column<AccessEvent>[] = [
    { key: 'at', title: t('staff.events.at'), head: true, cell: ({ at }) => instant(at) },
    {
      key: 'kind',
      title: t('staff.events.what'),
      cell: (event) => (
        <>
          {t(`staff.events.kind.${event.kind}`)}
          <small className="below">
            <What detail={event.detail} />
          </small>
        </>
      ),
    },
    { key: 'about', title: t('staff.events.about'), cell: ({ about }) => about?.name ?? '—' },
    { key: 'by', title: t('staff.events.by'), cell: ({ by }) => by?.name ?? t('staff.events.commandLine') },
  ];
  return (
    <PagedList pages={useAccessEvents()} empty={t('staff.events.none')}>
      {(rows) => <RowsTable caption={t('staff.events.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </PagedList>
  );
}

interface Details {
  desk: string | null;
  role: StaffRole | null;
  endsOn: string | null;
}

/** Desk or role of an event, and its last day. */
function What({ detail }: Pick<AccessEvent, 'detail'>) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const { day } = useDates();
  const { desk, role, endsOn } = detail as Partial<Details>;
  const what = desk ? names.desk(desk) : role && t(`session.role.${role}`);
  if (!what) return null;
  return endsOn ? t('staff.events.until', { what, to: day(endsOn) }) : what;
}
