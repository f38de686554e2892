import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StaffInvitation } from '../api/types';
import { OfficeText } from '../display/marks/office-text';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { RowsTable, type Column } from '../lists/rows-table';
import { useStaffActs, useStaffInvitations } from './use-staff';

/** Invitations that are still open. */
export function StaffInvitations() {
  const { t } = useTranslation();
  const { day } = useDates();
  const { data, error } = useStaffInvitations();
  const acts = useStaffActs();
  if (!error && !data?.items.length) return null;
  const columns: Column<StaffInvitation>[] = [
    {
      key: 'name',
      title: t('staff.person'),
      head: true,
      cell: ({ name, email }) => (
        <>
          {name}
          <small className="below">{email}</small>
        </>
      ),
    },
    {
      key: 'offices',
      title: t('staff.offices'),
      cell: ({ offices }) => (
        <div className="offices">
          {offices.map((office, at) => (
            <OfficeText key={at} office={office} />
          ))}
        </div>
      ),
    },
    { key: 'expires', title: t('members.invitations.expires'), cell: ({ expiresAt }) => day(expiresAt) },
    {
      key: 'act',
      title: t('staff.act'),
      cell: ({ id }) => (
        <Button disabled={acts.isPending} onClick={() => acts.mutate({ act: 'withdraw', invitation: id })}>
          {t('members.invitations.withdraw')}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t('members.invitations.title')}>
      <ProblemNotice error={error ?? acts.error} />
      <RowsTable
        caption={t('members.invitations.title')}
        columns={columns}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
