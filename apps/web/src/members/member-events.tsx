import { useTranslation } from 'react-i18next';
import type { MemberEvent } from '../api/types';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useMemberEvents } from './use-members';

/** 成员变动记录, newest first; owners read it. */
export function MemberEvents({ enterprise }: { enterprise: string }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const columns: Column<MemberEvent>[] = [
    { key: 'at', title: t('staff.events.at'), head: true, cell: ({ at }) => instant(at) },
    { key: 'kind', title: t('staff.events.what'), cell: (event) => <What event={event} /> },
    { key: 'about', title: t('members.events.about'), cell: ({ about }) => about ?? '—' },
    { key: 'by', title: t('members.events.by'), cell: ({ by }) => by ?? t('members.events.office') },
  ];
  return (
    <Section title={t('members.events.title')}>
      <PagedList pages={useMemberEvents(enterprise)} empty={t('members.events.none')}>
        {(rows) => (
          <RowsTable caption={t('members.events.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </PagedList>
    </Section>
  );
}

/** The new role of an event, and the one before. */
function What({ event: { kind, role, formerRole } }: { event: MemberEvent }) {
  const { t } = useTranslation();
  const roles = [formerRole, role].filter((one) => one !== null).map((one) => t(`members.role.${one}`));
  return (
    <>
      {t(`members.events.kind.${kind}`)}
      {roles.length > 0 && <small className="below">{roles.join(' → ')}</small>}
    </>
  );
}
